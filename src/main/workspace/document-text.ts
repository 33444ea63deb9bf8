import { createHash } from 'node:crypto';
import { readFileSync, type Stats } from 'node:fs';
import { done, type Result, refuse } from '../../shared/errors';
import { isObject, type JsonObject } from '../../shared/json';
import { decode } from '../convert/decode';
import { parseJson } from '../convert/json/parse-json';

/** The document a file's text holds, or what is wrong with it; and by what the same text is known again. */
export interface ReadText {
  readonly hash: string;
  readonly document: Result<JsonObject>;
}

export const hashOf = (text: string): string => createHash('sha1').update(text).digest('base64');

/** By what a file that nothing touched is known, cheaply. */
export const stampOf = ({ mtimeMs, size }: Stats): string => `${mtimeMs} ${size}`;

const documentIn = (text: string, path: string): Result<JsonObject> => {
  // Bytes that are no text came as this character, and would be written back as it.
  const decoded = text.includes('\ufffd') ? decode(readFileSync(path)) : done(text);
  if (!decoded.ok) return decoded;
  if (text.trim() === '') return refuse({ code: 'file-empty' });
  // A byte order mark, as some editors leave it, is not part of the document.
  const parsed = parseJson(text.replace(/^\ufeff/, ''));
  if (!parsed.ok) return parsed;
  return isObject(parsed.value)
    ? done(parsed.value)
    : refuse({ code: 'file-not-recognised', found: typeof parsed.value });
};

/** Reads the text of the file at `path` as a document. */
export const readText = (text: string, path: string): ReadText => ({
  hash: hashOf(text),
  document: documentIn(text, path),
});
