import { z } from 'zod';
import { targetSchema } from './target';

/** What a tab of the workbench can show: a thing of the workspace, a request that is saved nowhere yet, or the trash. */
export const placeSchema = z.union([
  targetSchema,
  z.object({ kind: z.literal('new-request'), id: z.string() }),
  z.object({ kind: z.literal('trash'), id: z.literal('trash') }),
]);
export type Place = z.infer<typeof placeSchema>;
