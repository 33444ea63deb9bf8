import { z } from 'zod';

/** Names one thing in the workspace that can be renamed, duplicated or deleted. */
export const targetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('collection'), id: z.string() }),
  z.object({ kind: z.literal('environment'), id: z.string() }),
  z.object({ kind: z.literal('mock-server'), id: z.string() }),
  z.object({ kind: z.literal('api'), id: z.string() }),
  /** A version of the API `api`. */
  z.object({ kind: z.literal('api-version'), api: z.string(), id: z.string() }),
  /** A folder, request or example inside a collection. */
  z.object({ kind: z.literal('item'), collection: z.string(), id: z.string() }),
]);
export type Target = z.infer<typeof targetSchema>;
