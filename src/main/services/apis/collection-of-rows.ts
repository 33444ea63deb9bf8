import { type JsonObject, listOr } from '../../../shared/json';
import type { RequestRow } from '../../../shared/model/api';
import { reasonPhrase } from '../../../shared/reason-phrase';
import { newCollection } from '../../workspace/collections';

/** Method, host and leading variable say nothing to a mock server: only the path is kept, as `{{baseUrl}}/path` (facts 1.6). */
const urlOf = (typed: string): string => {
  const path = typed
    .trim()
    .replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '')
    .replace(/^\{\{[^{}]*\}\}/, '')
    .replace(/^(?:localhost|[\w-]+(?:\.[\w-]+)+)(?::\d+)?(?=\/|$)/i, '');
  return `{{baseUrl}}${path === '' || path.startsWith('/') || path.startsWith('?') ? path || '/' : `/${path}`}`;
};

const headersOf = (text: string): JsonObject[] =>
  text.split('\n').flatMap((line) => {
    const [, key, value] = /^\s*([^:\s]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    return key === undefined ? [] : [{ key, value: value ?? '' }];
  });

const languageOf = (body: string): 'json' | 'xml' | 'html' | 'text' => {
  const start = body.trimStart();
  if (/^[[{]/.test(start)) return 'json';
  if (/^<(?:!doctype html|html)/i.test(start)) return 'html';
  return start.startsWith('<') ? 'xml' : 'text';
};

const types = { json: 'application/json', xml: 'application/xml', html: 'text/html', text: 'text/plain' };

const itemOf = (row: RequestRow): JsonObject => {
  const url = urlOf(row.url);
  const language = languageOf(row.body);
  const request: JsonObject = {
    method: row.method.trim().toUpperCase() || 'GET',
    header: headersOf(row.headers),
    url: { raw: url },
    ...(row.requestBody === ''
      ? {}
      : { body: { mode: 'raw', raw: row.requestBody, options: { raw: { language: languageOf(row.requestBody) } } } }),
    ...(row.description === '' ? {} : { description: row.description }),
  };
  const name = url.replace('{{baseUrl}}', '');
  return {
    name,
    request,
    response: [
      {
        name: `${row.status} ${reasonPhrase(row.status)}`.trim(),
        originalRequest: structuredClone(request),
        code: row.status,
        status: reasonPhrase(row.status),
        _postman_previewlanguage: language,
        header: [{ key: 'Content-Type', value: types[language] }],
        cookie: [],
        body: row.body,
      },
    ],
  };
};

/** Rows of one method and URL are one request with several examples. */
const merged = (items: readonly JsonObject[]): JsonObject[] => {
  const byRequest = new Map<string, JsonObject>();
  for (const item of items) {
    const { method, url } = item.request as JsonObject;
    const key = `${String(method)} ${JSON.stringify(url)}`;
    const before = byRequest.get(key);
    if (before) before.response = [...listOr(before.response), ...listOr(item.response)];
    else byRequest.set(key, item);
  }
  return [...byRequest.values()];
};

/** The collection that the table *Create a new collection* describes: a request and an example for each of its rows. */
export const collectionOfRows = (name: string, rows: readonly RequestRow[]): JsonObject => ({
  ...newCollection(name),
  item: merged(rows.map(itemOf)),
});
