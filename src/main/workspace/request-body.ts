import { aloneOf, withOthers } from '../../shared/body-types';
import { isObject, type Json, type JsonObject, listOr, textOr } from '../../shared/json';
import { type Language, languageSchema } from '../../shared/model/language';
import type { Body, FormRow, KeptBody, Row } from '../../shared/model/request';
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
  return {
    ...rowOf(node),
    type,
    ...(type === 'file' && { value: fileOf(node) }),
    ...(typeof node.contentType === 'string' && node.contentType !== '' && { contentType: node.contentType }),
  };
};

/** What Postman's JSON holds of one type, whether it is the chosen one or not. */
const inType = (body: JsonObject, mode: string, headers: readonly Row[]): KeptBody => {
  switch (mode) {
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

/** Types of Postman's whose content lies in the file under their own name. */
const types = ['raw', 'urlencoded', 'formdata', 'graphql', 'file'] as const;

/** What a request carries, out of Postman's JSON: the chosen type, and what the others hold. */
export const bodyOf = (body: Json | undefined, headers: readonly Row[]): Body => {
  if (!isObject(body)) return { mode: 'none' };
  const mode = textOr(body.mode, typeof body.raw === 'string' ? 'raw' : 'none');
  const isOff = mode === 'none' || body.disabled === true;
  const others = types.filter((type) => (isOff || type !== mode) && body[type] !== undefined && body[type] !== null);
  return withOthers(
    isOff ? { mode: 'none' } : inType(body, mode, headers),
    others.map((type) => inType(body, type, headers)),
  );
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
    if (row.contentType !== undefined) node.contentType = row.contentType;
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

/** Puts one type's content into the JSON, where it is another than is there. */
const write = (body: JsonObject, old: KeptBody, wanted: KeptBody): void => {
  if (JSON.stringify(old) === JSON.stringify(wanted)) return;
  if (wanted.mode === 'raw') {
    body.raw = wanted.text;
    if (old.mode !== 'raw' || old.language !== wanted.language) setLanguage(body, wanted.language);
  } else if (wanted.mode === 'urlencoded') body.urlencoded = writeRows(body.urlencoded, wanted.rows);
  else if (wanted.mode === 'formdata') body.formdata = writeFormRows(body.formdata, wanted.rows);
};

/**
 * Puts a body into a request in Postman's form, with what other types hold beside it, as Postman keeps it while one
 * switches. Without a type to send, what the others hold is switched off.
 */
export const changeBody = (request: JsonObject, headers: readonly Row[], wanted: Body): void => {
  const old = bodyOf(request.body, headers);
  if (JSON.stringify(old) === JSON.stringify(wanted)) return;
  const { others = [] } = wanted;
  if (wanted.mode === 'none' && others.length === 0) {
    delete request.body;
    return;
  }
  const body: JsonObject = isObject(request.body) ? request.body : {};
  request.body = body;
  const now = aloneOf(wanted);
  const all = [...(now.mode === 'none' ? [] : [now]), ...others];
  for (const each of all) write(body, inType(body, each.mode, headers), each);
  for (const { mode } of [old, ...(old.others ?? [])]) {
    if (mode !== 'none' && mode !== 'other' && !all.some((each) => each.mode === mode)) delete body[mode];
  }
  delete body.disabled;
  if (now.mode === 'none') body.disabled = true;
  else body.mode = now.mode === 'other' ? now.name : now.mode;
};
