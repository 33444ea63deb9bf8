import { isObject, type Json, type JsonObject, listOr, textOr } from '../../shared/json';
import { canonicalJson, parseSafely } from './canonical-json';
import { readMultipart } from './multipart';
import { type Pair, parseQuery } from './query';
import { resolveVariables, type Scope } from './variables';

/** A request body as it is compared and read from: a form's fields, text, or the text of a query kept in Postman's GraphQL form. */
export type RequestBody =
  | { readonly kind: 'form'; readonly fields: readonly Pair[] }
  | { readonly kind: 'text' | 'graphql'; readonly text: string };

const mediaType = (contentType: string | undefined): string =>
  (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

/** The body of a call, read by its content type. */
export const bodyOfCall = (bytes: Uint8Array, contentType: string | undefined): RequestBody => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const type = mediaType(contentType);
  if (type === 'application/x-www-form-urlencoded') return { kind: 'form', fields: parseQuery(text) };
  if (type === 'multipart/form-data') {
    const fields = readMultipart(bytes, contentType ?? '');
    if (fields) return { kind: 'form', fields };
  }
  return { kind: 'text', text };
};

const rowsOf = (rows: Json | undefined, scope: Scope): Pair[] =>
  listOr(rows)
    .filter(isObject)
    // A file is not kept in a collection: there is nothing to compare it with.
    .filter((row) => row.disabled !== true && row.type !== 'file')
    .map((row) => [resolveVariables(String(row.key ?? ''), scope), resolveVariables(String(row.value ?? ''), scope)]);

const noBody: RequestBody = { kind: 'text', text: '' };

/** What is sent for a query kept in Postman's GraphQL form: its parts as one JSON object, those that are empty left out. */
const graphqlText = ({ query, variables, operationName }: JsonObject, resolve: (text: string) => string): string => {
  const given = typeof variables === 'string' ? resolve(variables).trim() : JSON.stringify(variables ?? '');
  const isEmpty = /^(?:""|null|\{\s*\})?$/.test(given);
  const parts = [
    `"query":${JSON.stringify(resolve(textOr(query, '')))}`,
    ...(textOr(operationName, '') === '' ? [] : [`"operationName":${JSON.stringify(operationName)}`]),
    ...(isEmpty ? [] : [`"variables":${given}`]),
  ];
  return `{${parts.join(',')}}`;
};

/** What a call's JSON may hold beside its query; empty it is as good as left out. */
const optionalParts = new Set(['variables', 'operationName']);
const isEmptyPart = (part: Json): boolean =>
  part === null || part === '' || (isObject(part) && Object.keys(part).length === 0);

/** The body of a call as it is compared with a query kept in Postman's GraphQL form: without the parts that are empty. */
export const asGraphql = (body: RequestBody): RequestBody => {
  const data = body.kind === 'form' ? undefined : parseSafely(body.text)?.value;
  if (!isObject(data)) return body;
  const parts = Object.entries(data).filter(([key, part]) => !(optionalParts.has(key) && isEmptyPart(part)));
  return { kind: 'graphql', text: JSON.stringify(Object.fromEntries(parts)) };
};

/** The body a request was saved with, its variables filled in. */
export const bodyOfRequest = (body: Json | undefined, contentType: string | undefined, scope: Scope): RequestBody => {
  if (!isObject(body) || body.disabled === true) return noBody;
  if (body.mode === 'urlencoded') return { kind: 'form', fields: rowsOf(body.urlencoded, scope) };
  if (body.mode === 'formdata') return { kind: 'form', fields: rowsOf(body.formdata, scope) };
  if (body.mode === 'graphql' && isObject(body.graphql)) {
    return { kind: 'graphql', text: graphqlText(body.graphql, (text) => resolveVariables(text, scope)) };
  }
  const text = resolveVariables(textOr(body.raw, ''), scope);
  return mediaType(contentType) === 'application/x-www-form-urlencoded'
    ? { kind: 'form', fields: parseQuery(text) }
    : { kind: 'text', text };
};

/**
 * A text that two bodies have in common exactly if they are equal: JSON as data (order of keys and white space do not
 * count), forms as sets of pairs, other text trimmed (facts 3.5).
 */
export const bodyKey = (body: RequestBody): string => {
  // A form without fields, as Postman leaves them behind, is no body.
  if (body.kind === 'form' && body.fields.length === 0) return 'text ';
  if (body.kind === 'form') {
    return `form ${JSON.stringify([...body.fields].sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1)))}`;
  }
  const json = canonicalJson(body.text);
  return json === undefined ? `text ${body.text.trim()}` : `json ${json}`;
};
