import { isObject, type Json, type JsonObject, textOr } from '../../shared/json';
import { parseTemplate, resolveVariables, type Scope, type Template } from './variables';

/** Headers as Node writes them: name, value, name, value …; a name may come twice. */
export type RawHeaders = readonly string[];

/** A response as far as it can be made before the call. */
export type PreparedResponse =
  | { readonly kind: 'bytes'; readonly status: number; readonly headers: RawHeaders; readonly body: Buffer }
  | {
      readonly kind: 'template';
      readonly status: number;
      readonly headers: readonly HeaderTemplate[];
      readonly body: TextTemplate;
    }
  /** What no server could send, in words. */
  | { readonly kind: 'fault'; readonly reason: string };

export type TextTemplate = string | Template;
export type HeaderTemplate = readonly [name: string, value: TextTemplate];

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

const typesByLanguage: Record<string, string> = {
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  html: 'text/html; charset=utf-8',
  javascript: 'application/javascript; charset=utf-8',
};

const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const fieldValue = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Why a header cannot be sent (RFC 9110 5.1 and 5.5), or undefined. */
export const headerFault = (name: string, value: string): string | undefined => {
  if (!token.test(name)) return `the header name ${JSON.stringify(name)} has a character that no header name can have`;
  if (!fieldValue.test(value)) return `the value of the header ${name} has a character that no header can carry`;
  return undefined;
};

const headerRows = (header: Json | undefined): [string, string][] => {
  if (typeof header === 'string') {
    return header.split(/\r?\n/).flatMap((line): [string, string][] => {
      const at = line.indexOf(':');
      return at > 0 ? [[line.slice(0, at), line.slice(at + 1)]] : [];
    });
  }
  if (!Array.isArray(header)) return [];
  return header.flatMap((row): [string, string][] =>
    isObject(row) && row.disabled !== true && typeof row.key === 'string' && row.key.trim() !== ''
      ? [[row.key, row.value === null || row.value === undefined ? '' : String(row.value)]]
      : [],
  );
};

/** The body of a saved response as text. */
const bodyOf = (body: Json | undefined): string =>
  typeof body === 'string' ? body : body === null || body === undefined ? '' : JSON.stringify(body);

/** The status of a saved response: 200 where none is given. */
export const statusOf = (response: JsonObject): number => {
  const code = typeof response.code === 'string' ? Number(response.code) : response.code;
  return code === undefined || code === null ? 200 : typeof code === 'number' ? code : Number.NaN;
};

/** Whether a status goes without a body (RFC 9110 6.4.1). */
export const isBodiless = (status: number): boolean => status === 204 || status === 304;

/** Makes of a saved response all that does not depend on the call. `open` are the names only a call can fill. */
export const prepareResponse = (response: JsonObject, scope: Scope, open: ReadonlySet<string>): PreparedResponse => {
  const status = statusOf(response);
  if (!Number.isInteger(status) || status < 200 || status > 999) {
    return { kind: 'fault', reason: `the status ${JSON.stringify(response.code)} is not one a server can answer with` };
  }
  const rows = headerRows(response.header).map(
    ([name, value]) => [name.trim(), resolveVariables(value, scope).trim()] as const,
  );
  const kept = rows.filter(([name]) => !dropped.has(name.toLowerCase()));
  const usable = kept.filter(
    ([name, value]) => name.toLowerCase() !== 'content-type' || /^[^\s/*]+\/[^\s/*]+/.test(value),
  );
  const has = (wanted: string) => usable.some(([name]) => name.toLowerCase() === wanted);
  const language = textOr(response._postman_previewlanguage, '');
  const headers: [string, string][] = [
    ...usable.map(([name, value]): [string, string] => [name, value]),
    ...(has('content-type') || isBodiless(status)
      ? []
      : [['Content-Type', typesByLanguage[language] ?? 'text/plain; charset=utf-8'] as [string, string]]),
    ...(has('access-control-allow-origin') ? [] : [['Access-Control-Allow-Origin', '*'] as [string, string]]),
  ];
  const body = isBodiless(status) ? '' : resolveVariables(bodyOf(response.body), scope);

  const headerTemplates = headers.map(([name, value]): HeaderTemplate => [name, parseTemplate(value, open) ?? value]);
  const bodyTemplate = parseTemplate(body, open);
  for (const [name, value] of headerTemplates) {
    const fault = headerFault(name, typeof value === 'string' ? value : '');
    if (fault) return { kind: 'fault', reason: fault };
  }
  if (bodyTemplate || headerTemplates.some(([, value]) => typeof value !== 'string')) {
    return { kind: 'template', status, headers: headerTemplates, body: bodyTemplate ?? body };
  }
  return { kind: 'bytes', status, ...sealed(status, headers.flat(), Buffer.from(body)) };
};

/** Headers with the length of their body, where the status has one. */
export const sealed = (status: number, headers: RawHeaders, body: Buffer): { headers: RawHeaders; body: Buffer } => ({
  headers: isBodiless(status) ? headers : [...headers, 'Content-Length', String(body.length)],
  body,
});
