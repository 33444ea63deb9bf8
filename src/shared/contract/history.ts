import { z } from 'zod';
import { curlLineSchema } from '../model/curl-line';
import { historyLimit, historyPlanSchema, historyRowSchema } from '../model/history-entry';
import { requestPartsSchema } from '../model/request';
import { sentResponseSchema } from '../model/sent-response';
import { call, job, nothing } from './parts';

/** Requests that were sent. */
export const historyCalls = {
  /** A page of the history, newest first; the one behind a row where that is given. An empty one is behind the last. */
  'history.list': call(
    z.object({ behind: z.object({ at: z.number(), id: z.number() }).nullable() }),
    z.object({ rows: z.array(historyRowSchema) }),
  ),
  /** An entry as it was sent, as a line for a terminal. */
  'history.curl': call(z.object({ id: z.number() }), curlLineSchema),
  /** An entry as a tab shows it; its response can be saved by the name of `job` like one that was just sent for. */
  'history.open': call(
    z.object({ id: z.number(), job }),
    z.object({ parts: requestPartsSchema, response: sentResponseSchema.nullable(), reason: z.string().nullable() }),
  ),
  /** What a mock server of these entries would hold. */
  'history.plan': call(z.object({ ids: z.array(z.number()).max(historyLimit) }), historyPlanSchema),
  /** Saves entries at the end of a collection (`parent` null) or folder. */
  'history.save': call(
    z.object({ ids: z.array(z.number()).max(historyLimit), collection: z.string(), parent: z.string().nullable() }),
    z.object({ count: z.number() }),
  ),
  /** `undo` names this deletion for the call `undo`. */
  'history.delete': call(
    z.object({ ids: z.array(z.number()).max(historyLimit) }),
    z.object({ undo: z.number(), count: z.number() }),
  ),
  'history.clear': call(nothing, z.object({ undo: z.number(), count: z.number() })),
} as const;
