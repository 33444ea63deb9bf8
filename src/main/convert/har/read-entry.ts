import { isObject, type Json, textOr } from '../../../shared/json';
import type { KeptResponse, NewHistoryEntry } from '../../../shared/model/history-entry';
import { inWords } from '../place';
import { readRequest } from './read-request';

type Read = { readonly ok: true; readonly value: NewHistoryEntry } | { readonly ok: false; readonly problem: string };

const bad = (problem: string): Read => ({ ok: false, problem });

/** Name and value of each header; those of HTTP/2 that are none (`:status`) go. */
const headersOf = (list: Json | undefined): [string, string][] =>
  (Array.isArray(list) ? list : [])
    .filter(isObject)
    .map(({ name, value }): [string, string] => [textOr(name, ''), textOr(value, '')])
    .filter(([name]) => name !== '' && !name.startsWith(':'));

/** A header that browsers give once for all of its lines. */
const unfolded = ([name, value]: [string, string]): [string, string][] =>
  name.toLowerCase() === 'set-cookie'
    ? value.split('\n').map((line) => [name, line])
    : [[name, value.replace(/\s*\n\s*/g, ', ')]];

const numberOr = (value: Json | undefined, otherwise: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : otherwise;

/** The response, or why there is none. */
const responseOf = (response: Json | undefined, duration: number): KeptResponse | string => {
  if (!isObject(response)) return 'The file holds no response';
  const status = numberOr(response.status, 0);
  if (!Number.isInteger(status) || status < 100 || status > 999) {
    return textOr(response._error, '') || 'No response came';
  }
  const content = isObject(response.content) ? response.content : {};
  const { text, encoding } = content;
  if (typeof text !== 'string' && numberOr(content.size, 0) > 0 && status !== 204 && status !== 304) {
    return 'The file holds no body of the response';
  }
  const headers = headersOf(response.headers).flatMap(unfolded);
  const type = textOr(content.mimeType, '');
  if (type.includes('/') && !headers.some(([name]) => name.toLowerCase() === 'content-type')) {
    headers.push(['Content-Type', type]);
  }
  return {
    status,
    statusText: textOr(response.statusText, ''),
    headers,
    body: new Uint8Array(Buffer.from(textOr(text, ''), encoding === 'base64' ? 'base64' : 'utf8')),
    duration,
  };
};

/** One entry of a HAR file as one of the history, or what is wrong with it. */
export const readEntry = (entry: Json): Read => {
  if (!isObject(entry)) return bad(`expected an object, found ${inWords(entry)}`);
  if (!isObject(entry.request)) return bad(`its request is ${inWords(entry.request)}`);
  const { url, method } = entry.request;
  if (typeof url !== 'string' || url === '') return bad(`its URL is ${inWords(url)}`);
  if (!/^https?:\/\/[^/]/i.test(url)) return bad(`only http and https can be mocked, not ${url.slice(0, 12)}…`);
  if (typeof method !== 'string' || method.trim() === '') return bad(`its method is ${inWords(method)}`);
  const at = Date.parse(textOr(entry.startedDateTime, ''));
  if (Number.isNaN(at)) return bad('its startedDateTime is no date');
  const sent = readRequest(entry.request, url, method.trim().toUpperCase(), headersOf(entry.request.headers));
  const response = responseOf(entry.response, Math.max(0, numberOr(entry.time, 0)));
  const kept = typeof response === 'string' ? { response: null, reason: response } : { response, reason: null };
  return { ok: true, value: { at, request: sent, sent, ...kept } };
};
