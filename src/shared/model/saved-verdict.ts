import { z } from 'zod';
import { candidateSchema } from './explanation';

/** Whether an example that was saved of a call answers the same call from now on, and what stands in its way. */
export const savedVerdictSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answers') }),
  /** The example is out, by the reason its candidate names. */
  z.object({ kind: z.literal('out'), candidate: candidateSchema }),
  /** Another example answers, by its name. */
  z.object({ kind: z.literal('other'), name: z.string() }),
  z.object({ kind: z.literal('server-stub'), name: z.string() }),
  z.object({ kind: z.literal('private') }),
  /** The body has to fit, but only `kept` of its `size` bytes are known. */
  z.object({ kind: z.literal('body-cut'), size: z.number(), kept: z.number() }),
  z.object({ kind: z.literal('body-binary') }),
  /** A secret stood there, and is not kept. */
  z.object({ kind: z.literal('masked'), part: z.enum(['path', 'body']) }),
  /** Headers or body have to fit, but none are kept: nobody can tell. */
  z.object({ kind: z.literal('content-gone') }),
]);
export type SavedVerdict = z.infer<typeof savedVerdictSchema>;
