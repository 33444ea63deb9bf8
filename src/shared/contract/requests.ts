import { z } from 'zod';
import { requestPartsSchema } from '../model/request';
import { sentResponseSchema } from '../model/sent-response';
import { targetSchema } from '../model/target';
import { call, item, job, name, nothing } from './parts';

/** A request as it is typed now: the one of a collection that it is, and the mock server it is a stub of. */
const toSend = { item: item.nullable(), mock: z.string().optional(), parts: requestPartsSchema };

/** Requests that are sent, and what comes back. */
export const requestsCalls = {
  /**
   * Sends a request as it is typed now. `job` is a name of the window's choice; `item` the request of a collection it is,
   * null for one that is saved nowhere. With `mock` the environment of that mock server goes before the active one.
   */
  'request.send': call(z.object({ job, ...toSend }), sentResponseSchema),
  'request.cancel': call(z.object({ job }), nothing),
  /** Variables that would go out as they stand. */
  'request.unresolved': call(z.object(toSend), z.object({ names: z.array(z.string()) })),
  /** The bytes of an answer, to be shown as a picture; null where they are too many for that. */
  'request.body': call(z.object({ job }), z.object({ bytes: z.instanceof(Uint8Array).nullable() })),
  /** Writes the body of an answer where the user wants it; `saved` is false when they changed their mind. */
  'request.save-body': call(z.object({ job }), z.object({ saved: z.boolean() })),
  /** Sends again and writes the whole body to a file, for an answer that was cut. Progress and cancel go by the same name. */
  'request.save-whole': call(z.object({ job }), z.object({ saved: z.boolean() })),
  /** Saves what came back as an example of the request; gives the example. */
  'request.save-response': call(item.extend({ job }), targetSchema),
  /** Saves a request that was saved nowhere at the end of a collection (`parent` null) or folder. */
  'request.save-new': call(
    z.object({ collection: z.string(), parent: z.string().nullable(), name, parts: requestPartsSchema }),
    targetSchema,
  ),
  /** Asks the user for a file of a form; `value` stands for it in documents, its path does not come here. */
  'file.pick': call(nothing, z.object({ value: z.string().nullable() })),
  /** The request of a cURL command, and a name for it; of several commands the first. `unread` are names of files it needs. */
  'curl.parse': call(
    z.object({ text: z.string().max(1_000_000) }),
    z.object({ name, parts: requestPartsSchema, unread: z.array(z.string()) }),
  ),
} as const;
