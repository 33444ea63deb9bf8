import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { done, type Result } from '../../shared/errors';
import { type FileProblems, openKeptValues } from './kept-values';

/** The files the user picked for forms: documents hold `NAME#TOKEN`, the paths lie in the data folder. */
export interface PickedFiles {
  /** Keeps a path; gives what stands for it in a document. */
  readonly add: (path: string) => Result<string>;
  /** The path a document's value stands for; undefined where it was not picked on this computer. */
  readonly pathOf: (value: string) => string | undefined;
  readonly close: () => void;
}

/** Opens the picked files of a data folder. */
export const openPickedFiles = (dataFolder: string, problems: FileProblems): PickedFiles => {
  const kept = openKeptValues(dataFolder, 'picked-files', problems);
  return {
    add: (path) => {
      const value = `${basename(path)}#${randomBytes(6).toString('hex')}`;
      const saved = kept.set(value, path);
      return saved.ok ? done(value) : saved;
    },
    pathOf: (value) => {
      const path = value === '' ? undefined : kept.get(value);
      return typeof path === 'string' ? path : undefined;
    },
    close: kept.close,
  };
};
