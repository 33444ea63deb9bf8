import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '../../shared/json';
import type { Settings } from '../../shared/model/settings';
import type { WindowBounds } from '../../shared/model/window-state';

/** What a window needs to know that opens before the settings do. */
interface FirstLook {
  readonly theme: Settings['theme'];
  /** Where it was left. */
  readonly bounds: WindowBounds | null;
}

const themeOf = (value: unknown): Settings['theme'] =>
  value === 'light' || value === 'dark' || value === 'system' ? value : 'system';

const isWithin = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

/** The check of `windowBoundsSchema`, without its schemas: they take longer to load than the window to open. */
const boundsOf = (value: unknown): WindowBounds | null => {
  const { x, y, width, height, maximised } = isObject(value) ? value : {};
  const wherever = Number.MAX_SAFE_INTEGER;
  return isWithin(x, -wherever, wherever) &&
    isWithin(y, -wherever, wherever) &&
    isWithin(width, 400, 20_000) &&
    isWithin(height, 300, 20_000) &&
    typeof maximised === 'boolean'
    ? { x, y, width, height, maximised }
    : null;
};

/** How the window of a data folder looked the last time, as far as its settings can be read. */
export const firstLook = (dataFolder: string): FirstLook => {
  try {
    const { window, bounds } = JSON.parse(readFileSync(join(dataFolder, 'settings.json'), 'utf8'));
    return { theme: themeOf(window?.theme), bounds: boundsOf(bounds) };
  } catch {
    // None yet, or none that can be read: the settings say so when they open.
    return { theme: 'system', bounds: null };
  }
};
