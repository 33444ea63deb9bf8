import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../shared/model/settings';

const isTheme = (value: unknown): value is Settings['theme'] =>
  value === 'light' || value === 'dark' || value === 'system';

/** The theme of the last time, for the ground of a window that opens before the settings do. */
export const firstTheme = (dataFolder: string): Settings['theme'] => {
  try {
    const { window } = JSON.parse(readFileSync(join(dataFolder, 'settings.json'), 'utf8'));
    return isTheme(window?.theme) ? window.theme : 'system';
  } catch {
    // None yet, or none that can be read: the settings say so when they open.
    return 'system';
  }
};
