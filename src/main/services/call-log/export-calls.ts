import type { CallMessage, HeaderPair, KeptBody, WholeCall } from '../../../shared/model/call';
import { reasonPhrase } from '../../../shared/reason-phrase';

const headerValue = (headers: readonly HeaderPair[], name: string): string =>
  headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? '';

const listed = (headers: readonly HeaderPair[]) => headers.map(([name, value]) => ({ name, value }));

const contentOf = ({ headers, body }: CallMessage) => ({
  size: body.size,
  mimeType: headerValue(headers, 'content-type') || 'x-unknown',
  text: body.text,
  ...(body.binary ? { encoding: 'base64' } : {}),
  ...(body.kept < body.size ? { comment: `Only the first ${body.kept} bytes were kept.` } : {}),
});

const postDataOf = (message: CallMessage, body: KeptBody) =>
  body.size === 0 ? {} : { postData: { ...contentOf(message), params: [] } };

const queryOf = (target: string) => {
  const at = target.indexOf('?');
  return at < 0 ? [] : [...new URLSearchParams(target.slice(at + 1))].map(([name, value]) => ({ name, value }));
};

const entryOf = (call: WholeCall, base: string) => ({
  startedDateTime: new Date(call.at).toISOString(),
  time: call.duration,
  request: {
    method: call.method,
    url: call.target.startsWith('/') ? base + call.target : call.target,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: listed(call.request.headers),
    queryString: queryOf(call.target),
    headersSize: -1,
    bodySize: call.request.body.size,
    ...postDataOf(call.request, call.request.body),
  },
  response: {
    status: call.status,
    statusText: reasonPhrase(call.status),
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: listed(call.response.headers),
    content: contentOf(call.response),
    redirectURL: headerValue(call.response.headers, 'location'),
    headersSize: -1,
    bodySize: call.response.body.size,
  },
  cache: {},
  timings: { send: 0, wait: call.duration, receive: 0 },
  ...(call.example === null ? {} : { comment: `Answered by “${call.example}”` }),
});

/** Calls as an HTTP Archive 1.2, which browsers and Postman open. */
export const callsAsHar = (calls: readonly WholeCall[], base: string): string =>
  JSON.stringify(
    {
      log: {
        version: '1.2',
        creator: { name: 'Understudy', version: '1' },
        entries: calls.map((call) => entryOf(call, base)),
      },
    },
    null,
    2,
  );

/** Calls with all that is kept of them. */
export const callsAsJson = (calls: readonly WholeCall[], mockServer: string, forgotten: number): string =>
  JSON.stringify({ mockServer, callsNoLongerKept: forgotten, calls }, null, 2);
