import type { Refusal, Result } from '../../shared/errors';
import { done, refuse } from '../../shared/errors';
import type { Json, JsonObject } from '../../shared/json';
import { setAside } from '../set-aside';
import { openDocument } from './document-file';

/** Hears what becomes of the files of the data folder. */
export interface FileProblems {
  readonly onProblem: (file: string, error: Refusal) => void;
  readonly onSolved: (file: string) => void;
}

/** Values by name in a file of the data folder, held in memory. */
export interface KeptValues {
  readonly get: (key: string) => Json | undefined;
  /** Keeps a value, or forgets it where it is undefined. Refused by the disk, it holds in memory and is tried again. */
  readonly set: (key: string, value: Json | undefined) => Result<void>;
  /** Writes what the disk has refused so far. */
  readonly close: () => void;
}

/** When a write that failed is tried again, in milliseconds. */
const retryDelay = 5_000;

/** Opens a file of values. One that cannot be read is set aside under its name, said, and a new one begun. */
export const openKeptValues = (folder: string, name: string, { onProblem, onSolved }: FileProblems): KeptValues => {
  const fileName = `${name}.json`;
  const file = openDocument(folder, name);
  const found = file.read();
  const values = new Map<string, Json>(found.ok && found.value !== 'same' ? Object.entries(found.value) : []);
  let due: NodeJS.Timeout | undefined;

  if (!found.ok && found.error.code !== 'not-found' && found.error.code !== 'file-empty') {
    try {
      onProblem(fileName, { code: 'set-aside', file: fileName, as: setAside(file.path) });
    } catch {
      onProblem(fileName, found.error);
    }
  }

  const write = (): Result<void> => {
    clearTimeout(due);
    const retried = due !== undefined;
    due = undefined;
    const written = file.write(Object.fromEntries(values) as JsonObject);
    if (written.ok) {
      if (retried) onSolved(fileName);
      return done(undefined);
    }
    due = setTimeout(write, retryDelay).unref();
    onProblem(fileName, written.error);
    return refuse(written.error);
  };

  return {
    get: (key) => values.get(key),
    set: (key, value) => {
      if (value === undefined) values.delete(key);
      else values.set(key, value);
      return write();
    },
    close: () => {
      if (due !== undefined) write();
      clearTimeout(due);
    },
  };
};
