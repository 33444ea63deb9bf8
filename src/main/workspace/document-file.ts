import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import Store from 'electron-store';
import { type Refusal, type Result, refuse } from '../../shared/errors';
import { isObject, type JsonObject } from '../../shared/json';
import { parseJson } from '../convert/json/parse-json';

/** A document's file: one electron-store, which writes it whole and atomically. */
export interface DocumentFile {
  readonly path: string;
  /** Whether its time and size say that nothing touched it since it was last read. Cheap, and sure enough for a first look. */
  readonly isUntouched: () => boolean;
  /** What lies on disk; `same` where that is what was last read or written. */
  readonly read: () => Result<JsonObject | 'same'>;
  readonly write: (document: JsonObject) => Result<void>;
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

  // electron-store reads the file when it is made and before each write; only `read` wants it parsed.
  const deserialize = (text: string): Record<string, unknown> => {
    if (!reading) return {};
    const next = hashOf(text);
    if (next === hash) found = { ok: true, value: 'same' };
    else {
      // A byte order mark, as some editors leave it, is not part of the document.
      const parsed = parseJson(text.replace(/^\ufeff/, ''));
      if (text.trim() === '') found = refuse({ code: 'file-empty' });
      else if (!parsed.ok) found = parsed;
      else if (!isObject(parsed.value)) found = refuse({ code: 'file-not-recognised', found: typeof parsed.value });
      else {
        hash = next;
        found = { ok: true, value: parsed.value };
      }
    }
    return {};
  };

  const store = new Store({
    cwd: folder,
    name,
    clearInvalidConfig: false,
    accessPropertiesByDotNotation: false,
    deserialize,
    serialize: (value) => {
      const text = textOf(value as JsonObject);
      hash = hashOf(text);
      return text;
    },
  });

  const diskRefusal = (error: unknown): Refusal => ({
    code: 'disk',
    file: `${name}.json`,
    reason: (error as NodeJS.ErrnoException).code ?? String(error),
  });

  const stampNow = (): string => {
    const stats = statSync(store.path, { throwIfNoEntry: false });
    return stats ? `${stats.mtimeMs} ${stats.size}` : 'gone';
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
        return found;
      } catch (error) {
        return refuse(diskRefusal(error));
      } finally {
        reading = false;
      }
    },
    write: (document) => {
      const before = hash;
      try {
        store.store = document;
        return { ok: true, value: undefined };
      } catch (error) {
        hash = before;
        return refuse(diskRefusal(error));
      }
    },
  };
};
