import { z } from 'zod';

/** How the window looks and where its dividers stand. Kept in the app's data folder, never in the workspace. */
export const settingsSchema = z.object({
  theme: z.enum(['light', 'dark', 'system']),
  sidebarHidden: z.boolean(),
  /** CSS pixels. */
  sidebarWidth: z.number().min(200).max(640),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = { theme: 'system', sidebarHidden: false, sidebarWidth: 288 };
