import { isObject, type Json, type JsonObject, listOr, textOr } from '../../shared/json';
import { type Language, languageSchema } from '../../shared/model/language';
import type { Body, FormRow, Row } from '../../shared/model/request';
import { rowOf, rowsOf, writeRows } from './rows';

/** The language a content type speaks of; text where it is another. */
export const languageOfType = (contentType: string): Language => {
  const type = contentType.toLowerCase();
  return (['json', 'xml', 'html', 'javascript'] as const).find((language) => type.includes(language)) ?? 'text';
};

/** The content type among headers that are on. */
export const contentTypeOf = (headers: readonly Row[]): string =>
  headers.find(({ key, disabled }) => !disabled && key.toLowerCase() === 'content-type')?.value ?? '';

const fileOf = (node: JsonObject): string => textOr(Array.isArray(node.src) ? node.src[0] : node.src, '');

const formRowOf = (node: JsonObject): FormRow => {
  const type = node.type === 'file' ? 'file' : 'text';
  return { ...rowOf(node), type, ...(type === 'file' && { value: fileOf(node) }) };
};

/** What a request carries, out of Postman's JSON. */
export const bodyOf = (body: Json | undefined, headers: readonly Row[]): Body => {
  if (!isObject(body) || body.disabled === true) return { mode: 'none' };
  const mode = textOr(body.mode, typeof body.raw === 'string' ? 'raw' : 'none');
  switch (mode) {
    case 'none':
      return { mode };
    case 'raw': {
      const options = isObject(body.options) && isObject(body.options.raw) ? body.options.raw : {};
      const kept = languageSchema.safeParse(options.language);
      const language = kept.success ? kept.data : languageOfType(contentTypeOf(headers));
      return { mode, text: textOr(body.raw, ''), language };
    }
    case 'urlencoded':
      return { mode, rows: rowsOf(body.urlencoded) };
    case 'formdata':
      return { mode, rows: listOr(body.formdata).filter(isObject).map(formRowOf) };
    default:
      return { mode: 'other', name: mode };
  }
};

const setLanguage = (body: JsonObject, language: Language): void => {
  const options: JsonObject = isObject(body.options) ? body.options : {};
  const raw: JsonObject = isObject(options.raw) ? options.raw : {};
  raw.language = language;
  options.raw = raw;
  body.options = options;
};

const writeFormRows = (list: Json | undefined, rows: readonly FormRow[]): Json[] => {
  // A file's own place is `src`: its row is matched by what the window was shown.
  for (const node of listOr(list)) if (isObject(node) && node.type === 'file') node.value = fileOf(node);
  const written = writeRows(list, rows, ({ key, value }) => ({ key, value, type: 'text' }));
  return written.map((node, at) => {
    const row = rows[at] as FormRow;
    if (!isObject(node)) return node;
    if (row.type === 'file') {
      delete node.value;
      if (fileOf(node) !== row.value) node.src = row.value;
      node.type = 'file';
    } else if (node.type !== 'text' && (node.type !== undefined || node.src !== undefined)) {
      delete node.src;
      node.type = 'text';
      node.value = row.value;
    }
    return node;
  });
};

/** Puts a body into a request in Postman's form. What other modes hold stays, as Postman keeps it while one switches. */
export const changeBody = (request: JsonObject, headers: readonly Row[], wanted: Body): void => {
  const old = bodyOf(request.body, headers);
  if (wanted.mode === 'other' || JSON.stringify(old) === JSON.stringify(wanted)) return;
  if (wanted.mode === 'none') {
    delete request.body;
    return;
  }
  const body: JsonObject = isObject(request.body) ? request.body : {};
  request.body = body;
  delete body.disabled;
  body.mode = wanted.mode;
  if (wanted.mode === 'raw') {
    body.raw = wanted.text;
    if (old.mode !== 'raw' || old.language !== wanted.language) setLanguage(body, wanted.language);
  } else if (wanted.mode === 'urlencoded') body.urlencoded = writeRows(body.urlencoded, wanted.rows);
  else body.formdata = writeFormRows(body.formdata, wanted.rows);
};
