import { z } from 'zod';
import type { Result } from '../../shared/errors';
import { type FileProblems, openKeptValues } from './kept-values';

/** The values that variables have on this computer only. They lie in the data folder, never in the workspace. */
export interface CurrentValues {
  /** Those of one environment, by the names of their variables. */
  readonly of: (environment: string) => ReadonlyMap<string, string>;
  readonly set: (environment: string, values: ReadonlyMap<string, string>) => Result<void>;
  readonly close: () => void;
}

const valuesSchema = z.record(z.string(), z.string()).catch({});

/** Opens the current values of a data folder. */
export const openCurrentValues = (dataFolder: string, problems: FileProblems): CurrentValues => {
  const kept = openKeptValues(dataFolder, 'current-values', problems);
  return {
    of: (environment) => new Map(Object.entries(valuesSchema.parse(kept.get(environment)))),
    set: (environment, values) => kept.set(environment, values.size === 0 ? undefined : Object.fromEntries(values)),
    close: kept.close,
  };
};
