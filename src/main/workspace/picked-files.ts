import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import Store from 'electron-store';

/** The files the user picked for forms: documents hold `NAME#TOKEN`, the paths lie in the data folder. */
export interface PickedFiles {
  /** Keeps a path; gives what stands for it in a document. */
  readonly add: (path: string) => string;
  /** The path a document's value stands for; undefined where it was not picked on this computer. */
  readonly pathOf: (value: string) => string | undefined;
}

/** Opens the picked files of a data folder. */
export const openPickedFiles = (dataFolder: string): PickedFiles => {
  const store = new Store({
    cwd: dataFolder,
    name: 'picked-files',
    clearInvalidConfig: true,
    accessPropertiesByDotNotation: false,
  });
  return {
    add: (path) => {
      const value = `${basename(path)}#${randomBytes(6).toString('hex')}`;
      store.set(value, path);
      return value;
    },
    pathOf: (value) => {
      const path: unknown = value === '' ? undefined : store.get(value);
      return typeof path === 'string' ? path : undefined;
    },
  };
};
