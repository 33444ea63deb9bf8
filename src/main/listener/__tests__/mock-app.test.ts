import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { Call } from '../../../shared/model/call';
import { defaultMockSettings } from '../../../shared/model/mock-settings';
import { collectionOf } from '../../mock/__tests__/collections';
import { callOf } from '../served';
import { sendRaw } from './raw';
import { serveCollection } from './serve-collection';

const users = collectionOf([
  { at: 'GET {{url}}/users', body: '[]', name: 'Empty' },
  { at: 'OPTIONS {{url}}/own', body: 'own', code: 200 },
]);

describe('over real HTTP', () => {
  test('an example answers', async () => {
    const { url } = await serveCollection(users);
    const response = await fetch(`${url}/users`);
    expect([response.status, await response.text()]).toEqual([200, '[]']);
  });

  test('HEAD gets the headers of GET and no body', async () => {
    const { port } = await serveCollection(users);
    const answer = await sendRaw(port, 'HEAD /users HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    expect(answer).toMatch(/Content-Length: 2/i);
    expect(answer.endsWith('\r\n\r\n')).toBe(true);
  });

  test('a preflight is allowed what it asks for', async () => {
    const { url } = await serveCollection(users);
    const response = await fetch(`${url}/users`, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://app.test',
        'Access-Control-Request-Method': 'PUT',
        'Access-Control-Request-Headers': 'x-one, x-two',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-methods')).toBe('PUT');
    expect(response.headers.get('access-control-allow-headers')).toBe('x-one, x-two');
  });

  test('an OPTIONS example answers what is not a preflight', async () => {
    const { url } = await serveCollection(users);
    expect(await (await fetch(`${url}/own`, { method: 'OPTIONS' })).text()).toBe('own');
  });

  test('what nothing answers is a 404 in the words of Postman', async () => {
    const { url } = await serveCollection(users);
    const response = await fetch(`${url}/nope`);
    expect([response.status, (await response.json()).error.header]).toEqual([404, 'No matching requests']);
  });

  test('a change is served by the next call on the same connection', async () => {
    const { port, change } = await serveCollection(users);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const get = () =>
      new Promise<[string, boolean]>((resolve, reject) => {
        const asked = request({ port, path: '/users', agent }, (response) => {
          let body = '';
          response.on('data', (chunk) => {
            body += String(chunk);
          });
          response.on('end', () => resolve([body, asked.reusedSocket]));
        });
        asked.on('error', reject);
        asked.end();
      });
    expect(await get()).toEqual(['[]', false]);
    change(collectionOf([{ at: 'GET {{url}}/users', body: '["new"]' }]));
    expect(await get()).toEqual(['["new"]', true]);
    agent.destroy();
  });

  test('every call is recorded, with what answered it', async () => {
    const calls: Call[] = [];
    const { url } = await serveCollection(users, { record: (served) => calls.push(callOf(served)) });
    await fetch(`${url}/users?a=1`);
    await fetch(`${url}/nope`, { method: 'POST', body: 'x' });
    expect(calls.map(({ method, target, status, example }) => [method, target, status, example])).toEqual([
      ['GET', '/users?a=1', 200, 'Empty'],
      ['POST', '/nope', 404, null],
    ]);
  });
});

describe('who may call', () => {
  const withHost = async (host: string | undefined, shared = false) => {
    const { port } = await serveCollection(users, { shared });
    const line = host === undefined ? 'GET /users HTTP/1.0\r\n' : `GET /users HTTP/1.1\r\nHost: ${host}\r\n`;
    return (await sendRaw(port, `${line}Connection: close\r\n\r\n`)).slice(9, 12);
  };
  test.each([
    'localhost',
    'localhost:4010',
    '127.0.0.1',
    '127.9.9.9:1',
    '[::1]:4010',
    'api.localhost',
    'LOCALHOST',
    undefined,
  ])('Host %s is this machine', async (host) => expect(await withHost(host)).toBe('200'));
  test.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '192.168.0.7',
    'localhost@evil.example',
    '',
  ])('Host %j is not: 403', async (host) => expect(await withHost(host)).toBe('403'));
  test('shared, any name will do', async () => expect(await withHost('mock.office.example', true)).toBe('200'));
});

describe('bodies', () => {
  const post = collectionOf([{ at: 'POST {{url}}/a', body: 'got it' }]);

  test('up to 10 MiB are taken', async () => {
    const { url } = await serveCollection(post);
    const response = await fetch(`${url}/a`, { method: 'POST', body: Buffer.alloc(10 * 1024 * 1024) });
    expect(response.status).toBe(200);
  });
  test('more is a 413, said by its length before it is sent', async () => {
    const { port } = await serveCollection(post);
    const answer = await sendRaw(port, 'POST /a HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10485761\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toMatch(/Connection: close/i);
  });
  test('more is a 413, found out while it comes', async () => {
    const { url } = await serveCollection(post);
    const piece = new Uint8Array(1024 * 1024);
    let left = 11;
    const body = new ReadableStream({
      pull: (controller) => {
        left -= 1;
        if (left < 0) controller.close();
        else controller.enqueue(piece);
      },
    });
    const response = await fetch(`${url}/a`, { method: 'POST', body, duplex: 'half' } as RequestInit);
    expect(response.status).toBe(413);
  });
  test.each([
    ['of a length that is said', 'Content-Length: 41943040', (piece: string) => piece],
    ['in chunks', 'Transfer-Encoding: chunked', (piece: string) => `100000\r\n${piece}\r\n`],
  ])('a caller that reads nothing before its last byte is told too: 40 MiB %s', async (_how, length, framed) => {
    const { port } = await serveCollection(post);
    const socket = connect(port, '127.0.0.1');
    socket.pause();
    socket.write(`POST /a HTTP/1.1\r\nHost: localhost\r\n${length}\r\n\r\n`);
    const piece = Buffer.from(framed('x'.repeat(1024 * 1024)));
    for (let sent = 0; sent < 40; sent += 1) if (!socket.write(piece)) await once(socket, 'drain');
    if (length.startsWith('Transfer')) socket.write('0\r\n\r\n');
    const answer = String(Buffer.concat(await socket.toArray()));
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toMatch(/Connection: close/i);
    expect(answer).toMatch(/"The request body is too large"\}\}$/);
  });
  test('a caller by a forbidden name is told so after a long body too', async () => {
    const { port } = await serveCollection(post);
    const socket = connect(port, '127.0.0.1');
    socket.pause();
    socket.write('POST /a HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\nContent-Length: 41943040\r\n\r\n');
    await new Promise((resolve) => socket.write(Buffer.alloc(40 * 1024 * 1024), resolve));
    expect(String(Buffer.concat(await socket.toArray()))).toMatch(/^HTTP\/1\.1 403 /);
  });
  test('a caller that asks whether it may send its body is told no, or to go on', async () => {
    const { port } = await serveCollection(post);
    const ask = (length: number, body = '') =>
      sendRaw(
        port,
        `POST /a HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: ${length}\r\n\r\n${body}`,
      );
    expect(await ask(10 * 1024 * 1024 + 1)).toMatch(/^HTTP\/1\.1 413 /);
    expect(await ask(1, 'x')).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 /);
  });
  test('HEAD with a body that is too large is told by its headers', async () => {
    const { port } = await serveCollection(post);
    const answer = await sendRaw(port, 'HEAD /a HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10485761\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 413 .*\r\n\r\n$/s);
  });
  test('a call sent without waiting for the one before it is told after that', async () => {
    const { port } = await serveCollection(post);
    const first = 'POST /a HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nx-mock-response-delay: 20\r\n\r\nx';
    const second = 'POST /a HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10485761\r\n\r\n';
    expect(await sendRaw(port, first + second)).toMatch(/^HTTP\/1\.1 200 .*HTTP\/1\.1 413 /s);
  });
  test('a caller that hangs up in the middle leaves the server well', async () => {
    const { port, url } = await serveCollection(post);
    await sendRaw(port, 'POST /a HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf', 50);
    expect((await fetch(`${url}/a`, { method: 'POST', body: 'x' })).status).toBe(200);
  });
});

describe('odd request targets are answered, and the server goes on', () => {
  test.each([
    ['GET http://localhost/users HTTP/1.1', '200'],
    ['GET /users#part HTTP/1.1', '404'],
    ['OPTIONS * HTTP/1.1', '404'],
    ['GET /%E0%A4%A HTTP/1.1', '404'],
    ['GET /%00 HTTP/1.1', '404'],
    ['GET /../../etc/passwd HTTP/1.1', '404'],
    ['GET //users HTTP/1.1', '404'],
    ['GET /users? HTTP/1.1', '200'],
    ['GET /users?%zz=%zz HTTP/1.1', '200'],
    ['GET /(.*)* HTTP/1.1', '404'],
    ['FOO /users HTTP/1.1', '400'],
  ])('%s: %s', async (line, status) => {
    const { port, url } = await serveCollection(users);
    const answer = await sendRaw(port, `${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(answer.slice(9, 12)).toBe(status);
    expect((await fetch(`${url}/users`)).status).toBe(200);
  });
});

describe('no call, however formed, ends or holds up the server', () => {
  const posted = collectionOf([{ at: 'POST {{url}}/a', body: 'got it', requestBody: '{"a": 1}' }]);

  test('headers of 1 MB are refused', async () => {
    const { port, url } = await serveCollection(users);
    const answer = await sendRaw(
      port,
      `GET /users HTTP/1.1\r\nHost: localhost\r\nX-Big: ${'x'.repeat(1024 * 1024)}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 431 |^$/);
    expect((await fetch(`${url}/users`)).status).toBe(200);
  });

  test('calls sent without waiting are answered in their order', async () => {
    const { port } = await serveCollection(users);
    const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
    const answer = await sendRaw(port, get('/users') + get('/nope') + get('/users'));
    expect([...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(['200', '404', '200']);
  });

  test('a query of 10,000 pairs', async () => {
    const pairs = Array.from({ length: 10_000 }, (_, i) => `k${i}=v${i}`).join('&');
    const many = collectionOf([{ at: `GET {{url}}/many?${pairs}`, body: 'all of them' }]);
    const { url } = await serveCollection(many);
    expect(await (await fetch(`${url}/many?${pairs.split('&').reverse().join('&')}`)).text()).toBe('all of them');
  });

  test('JSON nested 100,000 deep, with body matching on', async () => {
    const { url } = await serveCollection(posted, { settings: { ...defaultMockSettings, matchBody: true } });
    const post = (body: string) => fetch(`${url}/a`, { method: 'POST', body });
    expect((await post('['.repeat(100_000) + ']'.repeat(100_000))).status).toBe(404);
    expect((await post('{"a":1}')).status).toBe(200);
  });

  test('a delayed call that is given up leaves nothing behind', async () => {
    const { url } = await serveCollection(users, { settings: { ...defaultMockSettings, delay: 60_000 } });
    await expect(fetch(`${url}/users`, { signal: AbortSignal.timeout(50) })).rejects.toThrow();
    // A call that is delayed less goes before it.
    const response = await fetch(`${url}/users`, { headers: { 'x-mock-response-delay': '1' } });
    expect(response.status).toBe(200);
  });
});
