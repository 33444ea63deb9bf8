import { createHash } from 'node:crypto';
import { readFileSync, type Stats } from 'node:fs';
import { done, type Result, refuse } from '../../shared/errors';
import { isObject, type JsonObject } from '../../shared/json';
import { decode } from '../convert/decode';
import { parseJson } from '../convert/json/parse-json';

/** How a document is written down: what differs between two texts that say the same. */
export interface TextForm {
  /** A byte order mark, or nothing. */
  readonly before: string;
  /** One step of indentation; empty where all stands in one line. */
  readonly indent: string;
  readonly lineEnd: string;
  /** What stands behind the last brace: a line end, or none. */
  readonly after: string;
}

/** The document a file's text holds, or what is wrong with it; how it is written, and by what the same text is known again. */
export interface ReadText {
  readonly hash: string;
  readonly form: TextForm;
  readonly document: Result<JsonObject>;
}

/** Postman's own form, so that a file exported there and one made here differ only in content. */
export const ownForm: TextForm = { before: '', indent: '\t', lineEnd: '\n', after: '\n' };

/** The form of a document's text. */
const formOf = (text: string): TextForm => {
  const from = text.indexOf('{');
  const to = text.lastIndexOf('}') + 1;
  // A document without any content has no lines to tell a form by.
  if (from < 0 || to - from <= '{}'.length) return ownForm;
  const [, lineEnd, indent] = /(\r\n|\n|\r)([ \t]*)/.exec(text.slice(from, to)) ?? [];
  return {
    before: text.slice(0, from),
    indent: lineEnd === undefined ? '' : indent || ownForm.indent,
    lineEnd: lineEnd ?? ownForm.lineEnd,
    after: text.slice(to),
  };
};

/** The text of a document in a form. */
export const textOf = (document: JsonObject, { before, indent, lineEnd, after }: TextForm): string => {
  const text = JSON.stringify(document, null, indent);
  // Line ends within values are escaped: what is left are those between them.
  return `${before}${lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd)}${after}`;
};

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
  form: formOf(text),
  document: documentIn(text, path),
});
