import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Store from 'electron-store';
import { done, type Refusal, type Result, refuse } from '../../shared/errors';
import type { JsonObject } from '../../shared/json';
import { setAside } from '../set-aside';
import { hashOf, ownForm, type ReadText, readText, stampOf, textOf } from './document-text';
import type { Ahead } from './read-ahead';
import { writeWhole } from './write-whole';

/** A document's file: one electron-store, written whole or not at all. */
export interface DocumentFile {
  readonly path: string;
  /** Whether its time and size say that nothing touched it since it was last read. Cheap, and sure enough for a first look. */
  readonly isUntouched: () => boolean;
  /** What lies on disk; `same` where that is what was last read or written. */
  readonly read: () => Result<JsonObject | 'same'>;
  /**
   * Writes it in the form its file has, and nothing where that is what lies there. What was never taken in, damaged or
   * changed by something else meanwhile, is not written over: it is set aside, and `write` gives its new name.
   */
  readonly write: (document: JsonObject) => Result<string | undefined>;
  /** What was read last cannot be worked with. */
  readonly disown: () => void;
}

/** Opens the file of one document without reading it. `name` is the file's name without its ending. */
export const openDocument = (folder: string, name: string, ahead?: Ahead): DocumentFile => {
  let hash = '';
  let form = ownForm;
  let found: Result<JsonObject | 'same'> = refuse({ code: 'file-empty' });
  let reading = false;
  let stamp = '';
  /** Whether what was read last is what the app works with. */
  let taken = true;

  const path = join(folder, `${name}.json`);

  // electron-store reads the file when it is made and before each write; only `read` wants it parsed.
  const deserialize = (text: string): Record<string, unknown> => {
    if (!reading) return {};
    if (hashOf(text) === hash) found = { ok: true, value: 'same' };
    else take(readText(text, path));
    return {};
  };

  const take = (read: ReadText): void => {
    found = read.document;
    if (!found.ok) return;
    hash = read.hash;
    form = read.form;
  };

  /** What the store is told to write next. */
  let text = '';

  const makeStore = (): Store => {
    const made = new Store({
      cwd: folder,
      name,
      clearInvalidConfig: false,
      accessPropertiesByDotNotation: false,
      deserialize,
    });
    // electron-store's own write takes a short one, as a nearly full disk gives, for a whole one.
    Object.defineProperty(made, '_write', { value: () => writeWhole(path, text) });
    return made;
  };
  // Made when it is needed: a document that was read ahead is read no second time.
  let kept: Store | undefined;
  const store = (): Store => {
    if (kept) return kept;
    const wasReading = reading;
    reading = false;
    try {
      kept = makeStore();
    } finally {
      reading = wasReading;
    }
    return kept;
  };

  const diskRefusal = (error: unknown): Refusal => ({
    code: 'disk',
    file: `${name}.json`,
    reason: (error as NodeJS.ErrnoException).code ?? String(error),
  });

  const stampNow = (): string => {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats ? stampOf(stats) : 'gone';
  };

  /** What lies there: what was last read or written, something else, or nothing. */
  const lying = (): 'same' | 'foreign' | 'gone' => {
    const now = stampNow();
    if (now === 'gone') return 'gone';
    if (!taken) return 'foreign';
    return now === stamp || hashOf(readFileSync(path, 'utf8')) === hash ? 'same' : 'foreign';
  };

  return {
    path,
    isUntouched: () => stamp === stampNow(),
    read: () => {
      reading = true;
      stamp = stampNow();
      found = refuse({ code: 'not-found', what: 'file', id: name });
      try {
        const before = ahead?.get(path);
        ahead?.delete(path);
        if (before?.stamp === stamp) take(before.read);
        // The getter reads the file and hands its text to `deserialize`.
        else void store().store;
        taken = found.ok;
        return found;
      } catch (error) {
        taken = false;
        return refuse(diskRefusal(error));
      } finally {
        reading = false;
      }
    },
    write: (document) => {
      try {
        const there = lying();
        text = textOf(document, form);
        const wanted = hashOf(text);
        if (there === 'same' && wanted === hash) return done(undefined);
        const aside = there === 'foreign' ? setAside(path) : undefined;
        store().store = document;
        hash = wanted;
        stamp = stampNow();
        taken = true;
        return done(aside);
      } catch (error) {
        return refuse(diskRefusal(error));
      } finally {
        text = '';
      }
    },
    disown: () => {
      taken = false;
    },
  };
};
