import { z } from 'zod';
import { draftSchema } from '../model/draft';
import { settingsSchema } from '../model/settings';
import { windowStateSchema } from '../model/window-state';
import { call, key, nothing } from './parts';

/** What the window keeps over a restart, and what it needs of the system. */
export const windowCalls = {
  /** Keeps edits that are not saved over a restart, or forgets them. */
  'draft.keep': call(z.object({ key, draft: draftSchema.nullable() }), nothing),
  'window.remember': call(windowStateSchema, nothing),

  /** As long as the body of an answer may be. */
  'clipboard.write': call(z.object({ text: z.string().max(60_000_000) }), nothing),
  'settings.set': call(settingsSchema.partial(), nothing),
} as const;
