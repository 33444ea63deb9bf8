import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import type { Result } from '../../../shared/errors';
import { emptyRequest } from '../../../shared/model/request';
import { type Answered, exchange } from '../exchange';
import { outgoing } from '../outgoing';

/** Asks a server that answers with these bytes, one part after the other, and ends the connection where it is told to. */
const asked = async (
  partsFor: (path: string) => readonly (string | Buffer)[],
  ends = false,
): Promise<Result<Answered>> => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      const path = chunk.toString('latin1').split(' ')[1] ?? '';
      const parts = partsFor(path);
      const next = (at: number): void => {
        const part = parts[at];
        if (part !== undefined) socket.write(part, () => setImmediate(next, at + 1));
        else if (ends) socket.destroy();
      };
      next(0);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const made = await outgoing({ ...emptyRequest, url }, () => undefined);
  if (!made.ok) return made;
  return exchange(made.value, { limit: 5_000, cancel: new AbortController().signal });
};

const fine = 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfine';

it.each<[string, (string | Buffer)[]]>([
  ['at once', [`HTTP/1.1 100 Continue\r\n\r\n${fine}`]],
  ['first', ['HTTP/1.1 100 Continue\r\n\r\n', fine]],
  ['twice, with headers, without a phrase', [`HTTP/1.1 100\r\n\r\nHTTP/1.1 100 Continue\r\nA: b\r\n\r\n${fine}`]],
  ['a letter at a time', [...`HTTP/1.0 100 Continue\r\n\r\n${fine}`]],
  ['beside other interim answers', [`HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n${fine}`]],
])('a server that says 100 Continue unasked is waited for: %s', async (_, parts) => {
  const answer = await asked(() => parts);
  expect(answer.ok && [answer.value.status, answer.value.body.toString()]).toEqual([200, 'fine']);
});

it('says it again behind a redirect, on the same connection, and in a body it is a text like any other', async () => {
  const body = 'HTTP/1.1 100 Continue\r\n\r\n';
  const answer = await asked((path) => [
    'HTTP/1.1 100 Continue\r\n\r\n',
    path === '/'
      ? 'HTTP/1.1 302 Found\r\nLocation: /there\r\nContent-Length: 0\r\n\r\n'
      : `HTTP/1.1 200 OK\r\nContent-Length: ${body.length + 4}\r\n\r\n`,
    ...(path === '/' ? [] : ['then', body]),
  ]);
  expect(answer.ok && [answer.value.status, answer.value.body.toString()]).toEqual([200, `then${body}`]);
});

it('headers may be as long as browsers take them; longer ones are said to be', async () => {
  const head = (length: number) => `HTTP/1.1 200 OK\r\nX-Long: ${'a'.repeat(length)}\r\nContent-Length: 0\r\n\r\n`;
  const long = await asked(() => [head(200_000)]);
  expect(long.ok && long.value.headers[0]?.[1].length).toBe(200_000);
  expect(await asked(() => [head(300_000)])).toMatchObject({ error: { code: 'send-failed', why: 'headers' } });
});

it.each<[string, string | Buffer, string]>([
  ['UTF-8', 'x/ü?q=日', '/x/%C3%BC?q=%E6%97%A5'],
  ['other bytes', Buffer.from('/x/\xfc', 'latin1'), '/x/%FC'],
  ['what is escaped already', '/x/%C3%BC', '/x/%C3%BC'],
])('a redirect leads where the bytes of its header say: %s', async (_, location, path) => {
  const paths: string[] = [];
  await asked((at) => {
    paths.push(at);
    if (at !== '/') return [fine];
    const head = Buffer.concat([Buffer.from('HTTP/1.1 302 Found\r\nLocation: '), Buffer.from(location)]);
    return [Buffer.concat([head, Buffer.from('\r\nContent-Length: 0\r\n\r\n')])];
  });
  expect(paths).toEqual(['/', path]);
});

it.each([
  ['before it answers', [], 'closed'],
  ['in the head', ['HTTP/1.1 200 OK\r\nConte'], 'closed'],
  ['in an interim answer', ['HTTP/1.1 100 Cont'], 'closed'],
  ['in the body', ['HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf'], 'broken'],
  ['in a body of chunks', ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n'], 'broken'],
])('a connection that ends is told by when: %s', async (_, parts, why) => {
  expect(await asked(() => parts, true)).toMatchObject({ error: { code: 'send-failed', why } });
});

it('a body of chunks that are none broke off, and does speak HTTP', async () => {
  const parts = ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n', 'no chunk\r\n'];
  expect(await asked(() => parts)).toMatchObject({ error: { why: 'broken' } });
});
