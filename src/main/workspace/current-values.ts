import Store from 'electron-store';
import { z } from 'zod';

/** The values that variables have on this computer only. They lie in the data folder, never in the workspace. */
export interface CurrentValues {
  /** Those of one environment, by the names of their variables. */
  readonly of: (environment: string) => ReadonlyMap<string, string>;
  readonly set: (environment: string, values: ReadonlyMap<string, string>) => void;
}

const valuesSchema = z.record(z.string(), z.string()).catch({});

/** Opens the current values of a data folder. */
export const openCurrentValues = (dataFolder: string): CurrentValues => {
  const store = new Store({
    cwd: dataFolder,
    name: 'current-values',
    clearInvalidConfig: true,
    accessPropertiesByDotNotation: false,
  });
  return {
    of: (environment) => new Map(Object.entries(valuesSchema.parse(store.get(environment)))),
    set: (environment, values) => {
      if (values.size === 0) store.delete(environment);
      else store.set(environment, Object.fromEntries(values));
    },
  };
};
