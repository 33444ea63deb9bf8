import { expect, test } from 'vitest';
import { openApp } from './open-app';

const stub = (id: string, code: number) => ({
  ...{ id, name: id, code, headers: [], body: id, language: 'text' as const },
});

const serve = async () => {
  const app = await openApp();
  const { id } = await app.call('mock-server.create', { from: { kind: 'scratch' }, saveUrl: true, configuration: {} });
  const server = async () => (await app.call('workspace.snapshot', {})).mockServers[0];
  const { port } = (await server()) ?? { port: 0 };
  return {
    ...app,
    id,
    names: async () => (await server())?.settings.serverStubs.map(({ name }) => name),
    answered: async () => (await fetch(`http://localhost:${port}/x`)).status,
  };
};

test('a deleted server stub answers no more; taken back, it stands where it stood and is active again', async () => {
  const { call, id, names, answered } = await serve();
  const serverStubs = [stub('a', 500), stub('b', 503), stub('c', 504)];
  await call('mock-server.set-server-stubs', { id, serverStubs, active: 'b' });
  expect(await answered()).toBe(503);
  const { undo } = await call('mock-server.delete-server-stub', { id, stub: 'b' });
  expect([await names(), await answered()]).toEqual([['a', 'c'], 404]);
  expect(await call('undo', { undo })).toMatchObject({
    did: 'delete',
    name: 'b',
    targets: [{ kind: 'mock-server', id }],
  });
  expect([await names(), await answered()]).toEqual([['a', 'b', 'c'], 503]);
});

test('taken back, it does not push aside one that was set active meanwhile', async () => {
  const { call, id, names, answered } = await serve();
  await call('mock-server.set-server-stubs', { id, serverStubs: [stub('a', 500), stub('b', 503)], active: 'b' });
  await call('mock-server.delete-server-stub', { id, stub: 'b' });
  await call('mock-server.set-server-stubs', { id, serverStubs: [stub('a', 500)], active: 'a' });
  await call('undo', {});
  expect([await names(), await answered()]).toEqual([['a', 'b'], 500]);
});

test('one that is not there is refused', async () => {
  const { tryCall, id } = await serve();
  expect(await tryCall('mock-server.delete-server-stub', { id, stub: 'gone' })).toMatchObject({
    ok: false,
    error: { code: 'not-found', what: 'server stub' },
  });
});
