import { z } from 'zod';
import { targetSchema } from './target';

/** A server stub of the mock server `mock`. */
const serverStubPlaceSchema = z.object({ kind: z.literal('server-stub'), mock: z.string(), id: z.string() });
export type ServerStubPlace = z.infer<typeof serverStubPlaceSchema>;

/** What a tab of the workbench, or the editor in one, can show: a thing of the workspace, a request that is saved nowhere yet, or the trash. */
export const placeSchema = z.union([
  targetSchema,
  serverStubPlaceSchema,
  z.object({
    kind: z.literal('new-request'),
    id: z.string(),
    /** The mock server it asks for a scenario. */
    mock: z.string().exactOptional(),
  }),
  z.object({ kind: z.literal('trash'), id: z.literal('trash') }),
]);
export type Place = z.infer<typeof placeSchema>;
