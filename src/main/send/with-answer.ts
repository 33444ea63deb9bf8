import type { Dispatcher } from 'undici';
import type { Result } from '../../shared/errors';
import type { HeaderPair } from '../../shared/model/call';
import { failed, failureOf } from './failure';
import type { Outgoing } from './outgoing';
import type { Progress } from './progress';
import { redirected } from './redirected';
import { createStopwatch, type Stopwatch } from './stopwatch';
import { withoutUser } from './user-in-url';
import { createContinueFilter } from './without-continue';

/** An answer whose body is still to be read. */
export interface Reached {
  readonly status: number;
  readonly statusText: string;
  readonly headers: HeaderPair[];
  readonly redirects: { status: number; to: string }[];
  /** The first value of a header, by its name in small letters. */
  readonly header: (name: string) => string | undefined;
  /** Its bytes as they come; how many is told. */
  readonly bytes: () => AsyncIterable<Buffer>;
  readonly stopwatch: Stopwatch;
}

/** How long it may take, and who hears of it. */
export interface SendOptions {
  /** In milliseconds. */
  readonly limit: number;
  /** The limit is for the head of the answer only; its body may take as long as it takes. */
  readonly headOnly?: boolean;
  readonly cancel: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

const mostRedirects = 10;
/** The head of an answer may be this long, in bytes: as long as browsers take it. */
const longestHead = 256 * 1024;

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

async function* counted(
  body: AsyncIterable<Buffer>,
  length: string | undefined,
  tell: SendOptions['onProgress'],
): AsyncIterable<Buffer> {
  const total = length !== undefined && /^\d+$/.test(length) ? Number(length) : null;
  let received = 0;
  for await (const chunk of body) {
    received += chunk.length;
    tell?.({ received, total });
    yield chunk;
  }
}

const redirects = [301, 302, 303, 307, 308];

/** Where a redirect leads. Bytes of its header that are no ASCII stand in a URL escaped, whatever letters they are of. */
const whereTo = (location: string | undefined, from: URL): URL | undefined => {
  const ascii = location?.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
  const base = withoutUser(from);
  return ascii !== undefined && URL.canParse(ascii, base) ? new URL(ascii, base) : undefined;
};

/** Sends a request, follows redirects, and gives the answer to `use`. No cookies are kept, no connection stays open. */
export const withAnswer = async <T>(
  first: Outgoing,
  { limit, headOnly = false, cancel, onProgress }: SendOptions,
  use: (answer: Reached) => Promise<Result<T>>,
): Promise<Result<T>> => {
  // A large package, loaded when the first request is sent: the window opens sooner without.
  const { Agent, buildConnector, request } = await import('undici');
  const stopwatch = createStopwatch(limit, buildConnector);
  const filter = createContinueFilter();
  const agent = new Agent({
    connect: (target, done) =>
      stopwatch.connect(target, (...result) => {
        if (result[1]) filter.on(result[1]);
        done(...result);
      }),
    headersTimeout: 0,
    bodyTimeout: 0,
    maxHeaderSize: longestHead,
  });
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new DOMException('late', 'TimeoutError')), limit);
  const signal = AbortSignal.any([cancel, late.signal]);
  const gone: Reached['redirects'] = [];
  let now = first;
  let answers = false;
  try {
    for (;;) {
      stopwatch.hop();
      filter.begin();
      const answer = await request(now.url, {
        method: now.method as Dispatcher.HttpMethod,
        headers: now.headers.flat(),
        body: now.body,
        dispatcher: agent,
        responseHeaders: 'raw',
        signal,
      });
      stopwatch.head();
      const { statusCode: status, statusText = '', body } = answer;
      const headers = pairs(answer.headers);
      const header = (name: string) => headers.find(([key]) => key.toLowerCase() === name)?.[1];
      const to = redirects.includes(status) ? whereTo(header('location'), now.url) : undefined;
      if (!to) {
        answers = true;
        if (headOnly) clearTimeout(timer);
        const bytes = () => counted(body, header('content-length'), onProgress);
        return await use({ status, statusText, headers, redirects: gone, header, bytes, stopwatch });
      }
      const shown = withoutUser(to).href;
      if (gone.length >= mostRedirects) return failed('redirects', String(mostRedirects));
      if (!/^https?:$/.test(to.protocol)) return failed('url', shown);
      await body.dump();
      gone.push({ status, to: shown });
      now = redirected(now, status, to);
    }
  } catch (error) {
    return failureOf(cancel.aborted ? cancel.reason : error, now.url.host, limit, answers);
  } finally {
    clearTimeout(timer);
    // Nothing is kept open: a later request asks anew.
    void agent.destroy().catch(() => undefined);
  }
};
