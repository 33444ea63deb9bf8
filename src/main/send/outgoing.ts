import { openAsBlob } from 'node:fs';
import { type Result, refuse } from '../../shared/errors';
import type { RequestParts, Row } from '../../shared/model/request';

/** A request as it goes to the HTTP client. */
export interface Outgoing {
  readonly method: string;
  readonly url: URL;
  readonly headers: [string, string][];
  readonly body: Uint8Array | null;
  /** Names, in small letters, of the headers that carry its authorization. */
  readonly secrets: readonly string[];
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
    return { ok: true, value: { bytes: Buffer.from(body.text), type: rawTypes[body.language] } };
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
  const headers = on(parts.headers).map(({ key, value }): [string, string] => [key, value]);
  const add = (name: string, value: string): void => {
    if (!headers.some(([key]) => key.toLowerCase() === name.toLowerCase())) headers.push([name, value]);
  };
  const { auth } = parts;
  const secrets = auth.type === 'apikey' && auth.in === 'header' ? [auth.key.toLowerCase()] : [];
  if (auth.type === 'basic') {
    add('Authorization', `Basic ${Buffer.from(`${auth.username}:${auth.password}`).toString('base64')}`);
  } else if (auth.type === 'bearer') add('Authorization', `Bearer ${auth.token}`);
  else if (auth.type === 'apikey' && auth.in === 'query') url.searchParams.append(auth.key, auth.value);
  else if (auth.type === 'apikey') add(auth.key, auth.value);
  const body = await bodyOf(parts, pathOf);
  if (!body.ok) return body;
  if (body.value.type !== undefined) add('Content-Type', body.value.type);
  add('User-Agent', 'Understudy');
  add('Accept', '*/*');
  add('Accept-Encoding', 'gzip, deflate, br, zstd');
  return {
    ok: true,
    value: { method: parts.method.trim().toUpperCase() || 'GET', url, headers, body: body.value.bytes, secrets },
  };
};
