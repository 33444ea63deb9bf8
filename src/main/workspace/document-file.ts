import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import Store from 'electron-store';
import { done, type Refusal, type Result, refuse } from '../../shared/errors';
import { isObject, type JsonObject } from '../../shared/json';
import { decode } from '../convert/decode';
import { parseJson } from '../convert/json/parse-json';
import { setAside } from '../set-aside';
import { writeWhole } from './write-whole';

/** A document's file: one electron-store, written whole or not at all. */
export interface DocumentFile {
  readonly path: string;
  /** Whether its time and size say that nothing touched it since it was last read. Cheap, and sure enough for a first look. */
  readonly isUntouched: () => boolean;
  /** What lies on disk; `same` where that is what was last read or written. */
  readonly read: () => Result<JsonObject | 'same'>;
  /**
   * Writes it. What lies there and was never taken in, damaged or changed by something else meanwhile, is not written
   * over: it is set aside, and `write` gives its new name.
   */
  readonly write: (document: JsonObject) => Result<string | undefined>;
  /** What was read last cannot be worked with. */
  readonly disown: () => void;
}

/** Postman's own layout, so that a file exported there and one kept here differ only in content. */
const textOf = (document: JsonObject): string => `${JSON.stringify(document, null, '\t')}\n`;

const hashOf = (text: string): string => createHash('sha1').update(text).digest('base64');

/** Opens the file of one document without reading it. `name` is the file's name without its ending. */
export const openDocument = (folder: string, name: string): DocumentFile => {
  let hash = '';
  let found: Result<JsonObject | 'same'> = refuse({ code: 'file-empty' });
  let reading = false;
  let stamp = '';
  /** Whether what was read last is what the app works with. */
  let taken = true;

  // electron-store reads the file when it is made and before each write; only `read` wants it parsed.
  const deserialize = (text: string): Record<string, unknown> => {
    if (!reading) return {};
    const next = hashOf(text);
    if (next === hash) found = { ok: true, value: 'same' };
    else {
      // A byte order mark, as some editors leave it, is not part of the document.
      const parsed = parseJson(text.replace(/^\ufeff/, ''));
      // Bytes that are no text came as this character, and would be written back as it.
      const decoded = text.includes('\ufffd') ? decode(readFileSync(store.path)) : done(text);
      if (!decoded.ok) found = decoded;
      else if (text.trim() === '') found = refuse({ code: 'file-empty' });
      else if (!parsed.ok) found = parsed;
      else if (!isObject(parsed.value)) found = refuse({ code: 'file-not-recognised', found: typeof parsed.value });
      else {
        hash = next;
        found = { ok: true, value: parsed.value };
      }
    }
    return {};
  };

  const serialize = (value: JsonObject): string => {
    const text = textOf(value);
    hash = hashOf(text);
    return text;
  };

  const store = new Store({
    cwd: folder,
    name,
    clearInvalidConfig: false,
    accessPropertiesByDotNotation: false,
    deserialize,
  });
  // electron-store's own write takes a short one, as a nearly full disk gives, for a whole one.
  Object.defineProperty(store, '_write', { value: (value: JsonObject) => writeWhole(store.path, serialize(value)) });

  const diskRefusal = (error: unknown): Refusal => ({
    code: 'disk',
    file: `${name}.json`,
    reason: (error as NodeJS.ErrnoException).code ?? String(error),
  });

  const stampNow = (): string => {
    const stats = statSync(store.path, { throwIfNoEntry: false });
    return stats ? `${stats.mtimeMs} ${stats.size}` : 'gone';
  };

  const isForeign = (): boolean => {
    const now = stampNow();
    if (now === 'gone') return false;
    if (!taken) return true;
    return now !== stamp && hashOf(readFileSync(store.path, 'utf8')) !== hash;
  };

  return {
    path: store.path,
    isUntouched: () => stamp === stampNow(),
    read: () => {
      reading = true;
      stamp = stampNow();
      found = refuse({ code: 'not-found', what: 'file', id: name });
      try {
        // The getter reads the file and hands its text to `deserialize`.
        void store.store;
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
      const before = hash;
      try {
        const aside = isForeign() ? setAside(store.path) : undefined;
        store.store = document;
        stamp = stampNow();
        taken = true;
        return { ok: true, value: aside };
      } catch (error) {
        hash = before;
        return refuse(diskRefusal(error));
      }
    },
    disown: () => {
      taken = false;
    },
  };
};
