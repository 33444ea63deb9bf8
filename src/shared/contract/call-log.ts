import { z } from 'zod';
import { loggedCallSchema, savedCallExampleSchema, wholeCallSchema } from '../model/call';
import { curlLineSchema } from '../model/curl-line';
import { explanationSchema } from '../model/explanation';
import { savedVerdictSchema } from '../model/saved-verdict';
import { call } from './parts';

/** The logs of mock servers. */
export const callLogCalls = {
  /** The log of a mock server, newest first; only what came after one call where that is given. */
  'calls.list': call(
    z.object({ mock: z.string(), after: z.number().default(0) }),
    z.object({ calls: z.array(loggedCallSchema), forgotten: z.number() }),
  ),
  'calls.get': call(z.object({ id: z.number() }), wholeCallSchema),
  /** A call as a line for a terminal, with its secrets where they are known in this run. */
  'calls.curl': call(z.object({ id: z.number() }), curlLineSchema),
  /** Why it was answered as it was, by what the mock server answers from now. */
  'calls.explain': call(z.object({ id: z.number() }), explanationSchema),
  /** `undo` names this clearing for the call `undo`. */
  'calls.clear': call(z.object({ mock: z.string() }), z.object({ undo: z.number() })),
  'calls.export': call(
    z.object({ mock: z.string(), format: z.enum(['json', 'har']) }),
    z.object({ saved: z.boolean() }),
  ),
  /** Resolves when it is answered; the log shows with what. */
  /** `leftOut` are the headers whose values were masked in an earlier run: nobody knows them any more. */
  'calls.send-again': call(z.object({ id: z.number() }), z.object({ leftOut: z.array(z.string()) })),
  /** Resolves when the mock server has it; `verdict` says whether the same call would now be answered by it. */
  'calls.save-example': call(
    z.object({ id: z.number(), example: savedCallExampleSchema }),
    z.object({ collection: z.string(), id: z.string(), verdict: savedVerdictSchema }),
  ),
} as const;
