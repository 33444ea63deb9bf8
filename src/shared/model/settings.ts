import { z } from 'zod';

/** How the window looks and where its dividers stand. Kept in the app's data folder, never in the workspace. */
export const settingsSchema = z.object({
  theme: z.enum(['light', 'dark', 'system']),
  sidebarHidden: z.boolean(),
  /** CSS pixels. */
  sidebarWidth: z.number().min(200).max(640),
  /** Long lines of a body go on in the next one. */
  wrapLines: z.boolean(),
  /** Secrets in headers of recorded calls are masked in what is written to disk and exported. */
  maskSecrets: z.boolean(),
  /** Responses to requests that are sent are kept in the history. */
  saveResponses: z.boolean(),
  /** So many calls of each mock server are kept. */
  callsKept: z.int().min(1_000).max(20_000),
  /** The environment whose variables requests are sent with. */
  activeEnvironment: z.string().nullable(),
  /** How long a request may wait for its answer, in milliseconds. */
  requestTimeout: z.int().min(100).max(600_000),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  theme: 'system',
  sidebarHidden: false,
  sidebarWidth: 288,
  wrapLines: true,
  maskSecrets: true,
  saveResponses: true,
  callsKept: 1_000,
  activeEnvironment: null,
  requestTimeout: 30_000,
};
