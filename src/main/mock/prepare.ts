import { type Json, type JsonObject, textOr } from '../../shared/json';
import { ownOf } from '../../shared/own';
import { headerFault, type RawHeaders, savedHeaders } from './headers';
import { dynamicNamesIn, parseTemplate, resolveInText, type Text } from './template';
import { resolveVariables, type Scope } from './variables';

/** The bytes of a body: as they are, or as a text of ASCII, which Node writes in one piece with the headers. */
export type Body = Buffer | string;

/** Longer texts Node writes apart from the headers all the same. */
const longestText = 15_000;

/** A text as the bytes of its UTF-8. */
export const bodyFrom = (text: string): Body =>
  text.length <= longestText && Buffer.byteLength(text) === text.length ? text : Buffer.from(text);

/** A response as far as it can be made before the call. */
export type PreparedResponse =
  | { readonly kind: 'bytes'; readonly status: number; readonly headers: RawHeaders; readonly body: Body }
  | {
      readonly kind: 'template';
      readonly status: number;
      readonly headers: readonly HeaderText[];
      /** Bytes where they are the same for every call, though a header is not. */
      readonly body: Text | Buffer;
    }
  /** What no server could send, in words. */
  | { readonly kind: 'fault'; readonly reason: string };

export type HeaderText = readonly [name: string, value: Text];

/** Of the recorded server's connection, not of its answer (SPEC section 5). `trailer` needs a chunked body, which we never send. */
const dropped = new Set([
  'content-encoding',
  'transfer-encoding',
  'content-length',
  'connection',
  'keep-alive',
  'date',
  'trailer',
]);

const typesByLanguage: ReadonlyMap<string, string> = new Map([
  ['json', 'application/json; charset=utf-8'],
  ['xml', 'application/xml; charset=utf-8'],
  ['html', 'text/html; charset=utf-8'],
  ['javascript', 'application/javascript; charset=utf-8'],
]);

/** The body of a saved response as text. */
const bodyOf = (body: Json | undefined): string =>
  typeof body === 'string' ? body : body === null || body === undefined ? '' : JSON.stringify(body);

/** A body that no text holds, as it was recorded: it stands beside the text, which then is empty, and is never filled in. */
const bytesOf = (response: JsonObject): Buffer | undefined => {
  const { base64 } = ownOf(response);
  return typeof base64 === 'string' && !response.body ? Buffer.from(base64, 'base64') : undefined;
};

/** The status of a saved response: 200 where none is given. */
export const statusOf = (response: JsonObject): number => {
  const code = typeof response.code === 'string' ? Number(response.code) : response.code;
  return code === undefined || code === null ? 200 : typeof code === 'number' ? code : Number.NaN;
};

/** Whether a status goes without a body (RFC 9110 6.4.1). */
const isBodiless = (status: number): boolean => status === 204 || status === 304;

/** A content type of wildcards is none, and counts as missing (facts 3.10). */
const isUsable = ([name, value]: readonly [string, string]): boolean =>
  name.toLowerCase() !== 'content-type' || /^[^\s/*]+\/[^\s/*]+/.test(value);

/** The headers that go out: those saved, less what is dropped, and what must not be missing. */
const headersOf = (response: JsonObject, status: number, scope: Scope): [string, string][] => {
  const kept = savedHeaders(response.header)
    .map(([name, value]): [string, string] => [
      resolveVariables(name, scope).trim(),
      resolveVariables(value, scope).trim(),
    ])
    .filter(([name]) => !dropped.has(name.toLowerCase()))
    .filter(isUsable);
  const has = (wanted: string): boolean => kept.some(([name]) => name.toLowerCase() === wanted);
  if (!has('content-type') && !isBodiless(status)) {
    const language = textOr(response._postman_previewlanguage, '');
    kept.push(['Content-Type', typesByLanguage.get(language) ?? 'text/plain; charset=utf-8']);
  }
  if (!has('access-control-allow-origin')) kept.push(['Access-Control-Allow-Origin', '*']);
  return kept;
};

/** Makes of a saved response all that does not depend on the call. `captured` are the names of the URL's wildcards. */
export const prepareResponse = (
  response: JsonObject,
  scope: Scope,
  captured: ReadonlySet<string>,
): PreparedResponse => {
  const status = statusOf(response);
  if (!Number.isInteger(status) || status < 200 || status > 999) {
    return { kind: 'fault', reason: `the status ${JSON.stringify(response.code)} is not one a server can answer with` };
  }
  const headers = headersOf(response, status, scope);
  const texts = headers.map(([name, value]): HeaderText => [name, parseTemplate(value, captured)]);
  const bytes = isBodiless(status) ? undefined : bytesOf(response);
  const body = parseTemplate(isBodiless(status) ? '' : resolveInText(bodyOf(response.body), scope), captured);
  for (const [name, value] of texts) {
    const fault = headerFault(name, typeof value === 'string' ? value : '');
    if (fault) return { kind: 'fault', reason: fault };
  }
  if (typeof body !== 'string' || texts.some(([, value]) => typeof value !== 'string')) {
    return { kind: 'template', status, headers: texts, body: bytes ?? body };
  }
  return { kind: 'bytes', status, ...sealed(status, headers.flat(), bytes ?? bodyFrom(body)) };
};

/** Headers with the length of their body, where the status has one. */
export const sealed = (status: number, headers: RawHeaders, body: Body): { headers: RawHeaders; body: Body } => ({
  headers: isBodiless(status) ? headers : [...headers, 'Content-Length', String(body.length)],
  body,
});

/** The dynamic variables a response needs. */
export const dynamicNames = (response: PreparedResponse): string[] =>
  response.kind === 'template'
    ? [response.body, ...response.headers.map(([, value]) => value)].flatMap((text) =>
        Buffer.isBuffer(text) ? [] : dynamicNamesIn(text),
      )
    : [];
