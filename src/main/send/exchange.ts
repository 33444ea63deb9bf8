import type { Dispatcher } from 'undici';
import { type Refusal, type Result, refuse } from '../../shared/errors';
import type { HeaderPair } from '../../shared/model/call';
import { decodeBody } from './decode-body';
import type { Outgoing } from './outgoing';

/** An answer, read to its end. */
export interface Answered {
  readonly status: number;
  readonly statusText: string;
  readonly headers: HeaderPair[];
  readonly body: Buffer;
  readonly cut: boolean;
  readonly redirects: { status: number; to: string }[];
}

/** An answer longer than this is cut (SPEC section 8, issue of sending: 50 MB). */
const mostBytes = 50 * 1024 * 1024;
const mostRedirects = 10;

const failed = (why: Extract<Refusal, { code: 'send-failed' }>['why'], detail: string) =>
  refuse({ code: 'send-failed', why, detail });

/** Why nothing came, from what Node's sockets and undici say. */
const failureOf = (error: unknown, host: string, limit: number): Result<never> => {
  const own = error as { code?: string; message?: string; errors?: { code?: string }[]; name?: string };
  const code = own.code ?? own.errors?.[0]?.code ?? '';
  if (own.name === 'AbortError') return refuse({ code: 'cancelled' });
  if (own.name === 'TimeoutError' || /TIMEOUT|ETIMEDOUT/.test(code)) return failed('time', String(limit / 1000));
  if (code === 'ECONNREFUSED') return failed('refused', host);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return failed('host', host);
  if (/CERT|SELF_SIGNED|UNABLE_TO|SSL|TLS/.test(code)) return failed('tls', own.message ?? code);
  if (/ECONNRESET|EPIPE|UND_ERR_SOCKET/.test(code)) return failed('closed', host);
  return failed('other', own.message ?? String(error));
};

const pairs = (raw: readonly (Buffer | string)[] | Record<string, string | string[] | undefined>): HeaderPair[] => {
  if (!Array.isArray(raw)) {
    return Object.entries(raw).flatMap(([name, value]) =>
      [value].flat().map((one): HeaderPair => [name, String(one ?? '')]),
    );
  }
  const list: HeaderPair[] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) list.push([String(raw[i]), String(raw[i + 1])]);
  return list;
};

const read = async (body: Dispatcher.ResponseData['body']): Promise<{ bytes: Buffer; cut: boolean }> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > mostBytes) {
      body.destroy();
      return { bytes: Buffer.concat(chunks).subarray(0, mostBytes), cut: true };
    }
  }
  return { bytes: Buffer.concat(chunks), cut: false };
};

/** What a redirect asks for next: 303, and a POST behind 301 or 302, become a GET without body (RFC 9110 15.4). */
const redirected = (sent: Outgoing, status: number, to: URL): Outgoing => {
  const asGet = status === 303 ? sent.method !== 'HEAD' : (status === 301 || status === 302) && sent.method === 'POST';
  const away = to.host !== sent.url.host;
  const drop = (name: string): boolean =>
    (asGet && /^content-/i.test(name)) ||
    name.toLowerCase() === 'host' ||
    (away && /^(authorization|cookie)$/i.test(name));
  return {
    method: asGet ? 'GET' : sent.method,
    url: to,
    headers: sent.headers.filter(([name]) => !drop(name)),
    body: asGet ? null : sent.body,
  };
};

/** Sends a request and reads its answer; follows redirects. No cookies are kept. `limit` in milliseconds. */
export const exchange = async (first: Outgoing, limit: number, cancel: AbortSignal): Promise<Result<Answered>> => {
  // A large package, loaded when the first request is sent: the window opens sooner without.
  const { Agent, request } = await import('undici');
  const agent = new Agent({ connect: { timeout: limit }, headersTimeout: 0, bodyTimeout: 0 });
  const signal = AbortSignal.any([cancel, AbortSignal.timeout(limit)]);
  const redirects: Answered['redirects'] = [];
  let now = first;
  try {
    for (;;) {
      const { statusCode, headers, body, statusText } = await request(now.url, {
        method: now.method as Dispatcher.HttpMethod,
        headers: now.headers.flat(),
        body: now.body,
        dispatcher: agent,
        responseHeaders: 'raw',
        signal,
      });
      const given = pairs(headers);
      const header = (name: string) => given.find(([key]) => key.toLowerCase() === name)?.[1];
      const location = header('location');
      const { bytes, cut } = await read(body);
      if (
        ![301, 302, 303, 307, 308].includes(statusCode) ||
        location === undefined ||
        !URL.canParse(location, now.url)
      ) {
        const decoded = cut ? bytes : decodeBody(bytes, header('content-encoding') ?? '');
        return {
          ok: true,
          value: { status: statusCode, statusText: statusText ?? '', headers: given, body: decoded, cut, redirects },
        };
      }
      const to = new URL(location, now.url);
      if (redirects.length >= mostRedirects) return failed('redirects', String(mostRedirects));
      if (!/^https?:$/.test(to.protocol)) return failed('url', to.href);
      redirects.push({ status: statusCode, to: to.href });
      now = redirected(now, statusCode, to);
    }
  } catch (error) {
    return failureOf(cancel.aborted ? cancel.reason : error, now.url.host, limit);
  } finally {
    // Nothing is kept open: a later request asks anew.
    void agent.destroy().catch(() => undefined);
  }
};
