import { z } from 'zod';
import { defaultSettings, type Settings, settingsSchema } from '../../shared/model/settings';
import { type FileProblems, openKeptValues } from './kept-values';

/** What the app remembers for itself, in the data folder: how the window looks, and what was running. */
export interface SettingsStore {
  readonly get: () => Settings;
  readonly set: (change: Partial<Settings>) => Settings;
  /** Mock servers that are to run when the app starts. */
  readonly running: () => string[];
  readonly setRunning: (id: string, runs: boolean) => void;
  readonly close: () => void;
}

const idsSchema = z.array(z.string());

/** Opens the settings of a data folder. A value that is not valid is as if it had never been set. */
export const openSettings = (dataFolder: string, problems: FileProblems): SettingsStore => {
  const store = openKeptValues(dataFolder, 'settings', problems);
  const get = (): Settings => {
    const kept = settingsSchema.safeParse({ ...defaultSettings, ...(store.get('window') as object | undefined) });
    return kept.success ? kept.data : defaultSettings;
  };
  const running = (): string[] => idsSchema.catch([]).parse(store.get('running'));
  return {
    get,
    set: (change) => {
      const next = { ...get(), ...change };
      store.set('window', { ...next });
      return next;
    },
    running,
    setRunning: (id, runs) => {
      const others = running().filter((other) => other !== id);
      store.set('running', runs ? [...others, id] : others);
    },
    close: store.close,
  };
};
