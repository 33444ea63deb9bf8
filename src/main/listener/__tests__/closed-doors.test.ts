import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { collectionOf } from '../../mock/__tests__/collections';
import { isLoopbackHost } from '../host-guard';
import { sendRaw } from './raw';
import { serveCollection } from './serve-collection';

const users = collectionOf([{ at: 'GET {{url}}/users', body: '[]' }]);

/** Calls over the IPv6 loopback; gives the status. */
const callV6 = (port: number, host: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '::1', () =>
      socket.write(`GET /users HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
    );
    let got = '';
    socket.on('data', (chunk) => {
      got += String(chunk);
    });
    socket.on('error', reject);
    socket.on('end', () => resolve(got.slice(9, 12)));
  });

describe('by which names a mock server is called over IPv6', () => {
  test.each(['[::1]', '[::1]:4010', '[::ffff:127.0.0.1]', 'localhost'])('%s is this machine', async (host) => {
    const { port } = await serveCollection(users);
    expect(await callV6(port, host)).toBe('200');
  });
  test.each([
    '[::2]',
    '[fe80::1]',
    '[::ffff:10.0.0.1]',
    '[::1].evil.example',
    '[::1]@evil.example',
    'evil.example',
    '::1.evil.example',
  ])('%s is not: 403', async (host) => {
    const { port } = await serveCollection(users);
    expect(await callV6(port, host)).toBe('403');
  });
});

test('a name that was good once makes no other name good', () => {
  expect(isLoopbackHost('localhost:4010')).toBe(true);
  expect(isLoopbackHost('localhost:4010.evil.example')).toBe(false);
  expect(isLoopbackHost('localhost:4010')).toBe(true);
});

describe('the port of a mock server has no other door', () => {
  const paths = [
    '/__admin',
    '/__control',
    '/_understudy',
    '/api/mocks',
    '/mocks',
    '/admin',
    '/health',
    '/status',
    '/metrics',
    '/json/list',
    '/debug/pprof',
    '/.well-known/understudy',
    '/favicon.ico',
    '/index.html',
    '/package.json',
    '/../../../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
  ];
  const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND', 'TRACE', 'RESET'];
  const notFound = 'mockRequestNotFoundError';

  test('a path that no example has is answered as one, whatever it is called and however', async () => {
    const { port } = await serveCollection(users);
    for (const path of paths) {
      for (const method of methods) {
        const answer = await sendRaw(
          port,
          `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
        );
        // Node itself refuses a method it does not know.
        expect(answer.startsWith('HTTP/1.1 400') && method === 'RESET' ? notFound : answer).toContain(notFound);
      }
    }
    expect(await (await fetch(`http://127.0.0.1:${port}/users`)).text()).toBe('[]');
  }, 60_000);

  test('neither CONNECT nor an upgrade opens anything', async () => {
    const { port } = await serveCollection(users);
    const connected = await sendRaw(port, 'CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n');
    expect(connected).not.toMatch(/^HTTP\/1\.1 2/);
    const upgraded = await sendRaw(
      port,
      'GET /users HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: eA==\r\nSec-WebSocket-Version: 13\r\n\r\n',
    );
    expect(upgraded).not.toMatch(/^HTTP\/1\.1 101/);
  });

  test('headers that steer the answer steer nothing else: an edit is never taken from a call', async () => {
    const { url } = await serveCollection(users);
    for (const [name, value] of [
      ['x-mock-response-name', '__proto__'],
      ['x-mock-response-id', '../../x'],
      ['x-mock-response-code', '999'],
      ['x-mock-response-delay', '-1'],
      ['x-mock-explain', 'true'],
    ] as const) {
      const answer = await fetch(`${url}/users`, { headers: { [name]: value } });
      expect([200, 404]).toContain(answer.status);
    }
    expect(await (await fetch(`${url}/users`)).text()).toBe('[]');
  });
});
