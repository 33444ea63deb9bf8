import { randomUUID } from 'node:crypto';
import { done, type Result, refuse } from '../../../shared/errors';
import { isObject, type JsonObject, listOr } from '../../../shared/json';
import type { SavedCallExample } from '../../../shared/model/call';
import { reasonPhrase } from '../../../shared/reason-phrase';
import { urlOf, urlText } from '../../../shared/saved-request';
import { requestsOf } from '../../mock/source';
import { findItem } from '../../workspace/items';
import { type KnownCall, savedRequestOf } from './saved-request-of';

/** The part of a URL in front of its path: a variable, or scheme and host. */
const hostOf = (url: string): string => /^(\{\{[^{}]*\}\}|[a-z][a-z0-9+.-]*:\/\/[^/?#]*)/i.exec(url)?.[0] ?? '';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
const languageOf = (body: string): 'json' | 'html' | 'xml' | 'text' => {
  if (isJson(body)) return 'json';
  if (/^\s*<(!doctype html|html)/i.test(body)) return 'html';
  return /^\s*<[?\w]/.test(body) ? 'xml' : 'text';
};
const types = { json: 'application/json', html: 'text/html', xml: 'application/xml', text: 'text/plain' };

/**
 * Puts an example that answers a call into a collection document: below the request that is named, or below a new one.
 * Gives the example's id, and the request's to be saved.
 */
export const addExampleOf = (
  collection: JsonObject,
  known: KnownCall,
  { request, name, code, body }: SavedCallExample,
): Result<{ id: string; request: string }> => {
  const place = request === null ? undefined : findItem(collection, request)?.node;
  if (request !== null && !place) return refuse({ code: 'not-found', what: 'request', id: request });
  const first = place?.request ?? requestsOf(collection)[0]?.request;
  const host = hostOf(urlText(urlOf(first))) || '{{url}}';
  const language = languageOf(body);
  const id = randomUUID();
  const response: JsonObject = {
    id,
    name,
    originalRequest: savedRequestOf(known, host),
    status: reasonPhrase(code),
    code,
    _postman_previewlanguage: language,
    header: body === '' ? [] : [{ key: 'Content-Type', value: types[language] }],
    cookie: [],
    body,
  };
  if (place && request !== null) {
    place.response = [...listOr(place.response).filter(isObject), response];
    return done({ id, request });
  }
  const made = randomUUID();
  const item: JsonObject = {
    id: made,
    name: known.asked.path,
    request: savedRequestOf(known, host),
    response: [response],
  };
  collection.item = [...listOr(collection.item), item];
  return done({ id, request: made });
};
