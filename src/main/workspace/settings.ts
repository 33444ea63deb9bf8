import { z } from 'zod';
import type { Json } from '../../shared/json';
import { defaultSettings, type Settings, settingsSchema } from '../../shared/model/settings';
import { type WindowBounds, windowBoundsSchema } from '../../shared/model/window-state';
import { type FileProblems, openKeptValues } from './kept-values';

/** What the app remembers for itself, in the data folder: how the window looks, and what was running. */
export interface SettingsStore {
  readonly get: () => Settings;
  readonly set: (change: Partial<Settings>) => Settings;
  /** Mock servers that are to run when the app starts. */
  readonly running: () => string[];
  readonly setRunning: (id: string, runs: boolean) => void;
  /** Where the window was left. */
  readonly bounds: () => WindowBounds | null;
  readonly setBounds: (bounds: WindowBounds) => void;
  readonly close: () => void;
}

const idsSchema = z.array(z.string());

/**
 * Opens the settings of a data folder; what is of one workspace lies in a folder of its own. A value that is not valid is
 * as if it had never been set.
 */
export const openSettings = (dataFolder: string, problems: FileProblems, stateFolder = dataFolder): SettingsStore => {
  const store = openKeptValues(dataFolder, 'settings', problems);
  const own = stateFolder === dataFolder ? null : openKeptValues(stateFolder, 'workspace', problems);
  const get = (): Settings => {
    const kept = settingsSchema.safeParse({
      ...defaultSettings,
      ...(store.get('window') as object | undefined),
      ...(own && { activeEnvironment: own.get('activeEnvironment') ?? null }),
    });
    return kept.success ? kept.data : defaultSettings;
  };
  /** The environment that is active in the workspace of the data folder. */
  const standardActive = (): Json =>
    (store.get('window') as { activeEnvironment?: Json } | undefined)?.activeEnvironment ?? null;
  const running = (): string[] => idsSchema.catch([]).parse((own ?? store).get('running'));
  return {
    get,
    set: (change) => {
      const next = { ...get(), ...change };
      if (own) {
        own.set('activeEnvironment', next.activeEnvironment);
        store.set('window', { ...next, activeEnvironment: standardActive() });
      } else store.set('window', { ...next });
      return next;
    },
    running,
    setRunning: (id, runs) => {
      const others = running().filter((other) => other !== id);
      (own ?? store).set('running', runs ? [...others, id] : others);
    },
    bounds: () =>
      windowBoundsSchema
        .nullable()
        .catch(null)
        .parse(store.get('bounds') ?? null),
    setBounds: (bounds) => void store.set('bounds', { ...bounds }),
    close: () => {
      store.close();
      own?.close();
    },
  };
};
