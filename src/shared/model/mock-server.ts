import { z } from 'zod';
import { refusalSchema } from '../errors';
import { mockSettingsSchema } from './mock-settings';

export const portSchema = z.int().min(1).max(65_535);

/** A mock server as it is kept: one collection, at most one environment, a port that stays its own. */
export const mockServerSchema = z.object({
  id: z.string(),
  name: z.string(),
  collection: z.string(),
  environment: z.string().nullable(),
  port: portSchema,
  settings: mockSettingsSchema.prefault({}),
});
export type MockServer = z.infer<typeof mockServerSchema>;

/** What its listener is doing. `failed` says why and stays until the next start. */
export const mockServerStateSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('stopped') }),
  z.object({ status: z.literal('starting') }),
  /** `networkUrls` are those for other machines, where it is shared with them. */
  z.object({ status: z.literal('running'), url: z.string(), networkUrls: z.array(z.string()).optional() }),
  z.object({ status: z.literal('failed'), error: refusalSchema }),
]);
export type MockServerState = z.infer<typeof mockServerStateSchema>;
