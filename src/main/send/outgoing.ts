import { openAsBlob } from 'node:fs';
import { type Result, refuse } from '../../shared/errors';
import type { RequestParts, Row } from '../../shared/model/request';
import { headersOf, type OwnHeader, wireHeaders } from './headers';

/** A request as it goes to the HTTP client. */
export interface Outgoing {
  readonly method: string;
  readonly url: URL;
  readonly headers: [string, string][];
  readonly body: Uint8Array | null;
  /** Names, in small letters, of the headers that carry its authorization. */
  readonly secrets: readonly string[];
  /** Headers of the connection that were typed: whoever sends sets its own. */
  readonly leftOut: readonly string[];
}

const on = <T extends Row>(rows: readonly T[]): T[] => rows.filter(({ disabled, key }) => !disabled && key !== '');

/** Values take the place of `:name` segments. */
const withPathVariables = (url: string, rows: readonly Row[]): string => {
  const values = new Map(on(rows).map(({ key, value }) => [key, value]));
  const [path = '', ...query] = url.split('?');
  const filled = path.replace(/\/:([^/]+)/g, (whole, name: string) => {
    const value = values.get(name);
    return value === undefined || value === '' ? whole : `/${encodeURIComponent(value)}`;
  });
  return [filled, ...query].join('?');
};

const rawTypes = {
  json: 'application/json',
  xml: 'application/xml',
  html: 'text/html',
  javascript: 'application/javascript',
  text: 'text/plain',
} as const;

/** The bytes of a body, and the content type they want. Files are read only where the user picked them. */
const bodyOf = async (
  { body }: RequestParts,
  pathOf: (value: string) => string | undefined,
): Promise<Result<{ bytes: Uint8Array | null; type: string | undefined }>> => {
  if (body.mode === 'raw') {
    if (body.text === '') return { ok: true, value: { bytes: null, type: undefined } };
    return { ok: true, value: { bytes: Buffer.from(body.text), type: typeOf(body) } };
  }
  if (body.mode === 'urlencoded') {
    const text = new URLSearchParams(on(body.rows).map(({ key, value }) => [key, value])).toString();
    return { ok: true, value: { bytes: Buffer.from(text), type: 'application/x-www-form-urlencoded' } };
  }
  if (body.mode === 'formdata') {
    const form = new FormData();
    for (const { key, value, type, contentType } of on(body.rows)) {
      if (type === 'text') form.append(key, value);
      else {
        const path = pathOf(value);
        if (path === undefined) return refuse({ code: 'send-failed', why: 'file', detail: key });
        form.append(
          key,
          await openAsBlob(path, contentType === undefined ? {} : { type: contentType }),
          value.replace(/#[0-9a-f]+$/, ''),
        );
      }
    }
    // The platform's own encoder writes the form and its boundary.
    const encoded = new Response(form);
    return {
      ok: true,
      value: {
        bytes: new Uint8Array(await encoded.arrayBuffer()),
        type: encoded.headers.get('content-type') ?? undefined,
      },
    };
  }
  return { ok: true, value: { bytes: null, type: undefined } };
};

/** What a raw body is, where its headers do not say. */
export const typeOf = (body: RequestParts['body']): string | undefined =>
  body.mode === 'raw' && body.text !== '' ? rawTypes[body.language] : undefined;

/** Makes of a request, its variables filled in, what is sent. */
export const outgoing = async (
  parts: RequestParts,
  pathOf: (value: string) => string | undefined,
): Promise<Result<Outgoing>> => {
  const typed = withPathVariables(parts.url.trim(), parts.pathVariables);
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `http://${typed}`;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    return refuse({ code: 'send-failed', why: 'url', detail: typed });
  }
  const url = new URL(text);
  const { auth } = parts;
  const secrets = auth.type === 'apikey' && auth.in === 'header' ? [auth.key.trim().toLowerCase()] : [];
  if (auth.type === 'apikey' && auth.in === 'query') url.searchParams.append(auth.key, auth.value);
  const body = await bodyOf(parts, pathOf);
  if (!body.ok) return body;
  const { bytes, type } = body.value;
  const own: OwnHeader[] = [
    ['User-Agent', 'Understudy'],
    ['Accept', '*/*'],
    ['Accept-Encoding', 'gzip, deflate, br, zstd'],
  ];
  const headers = headersOf(parts, url, type === undefined ? own : [['Content-Type', type], ...own]);
  const wire = wireHeaders(headers, bytes?.length ?? 0);
  if (!wire.ok) return wire;
  const method = parts.method.trim().toUpperCase() || 'GET';
  return { ok: true, value: { method, url, body: bytes, secrets, ...wire.value } };
};
