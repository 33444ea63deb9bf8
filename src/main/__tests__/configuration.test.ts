import { describe, expect, test } from 'vitest';
import type { Configuration } from '../../shared/model/configuration';
import { openApp } from './open-app';

describe('the configuration page', () => {
  const wrong: [string, Partial<Configuration>, object][] = [
    ['an empty name', { name: ' ' }, { code: 'configuration', field: 'name', problem: 'empty' }],
    ['a port out of range', { port: 70_000 }, { code: 'configuration', field: 'port', problem: 'not-in-range' }],
    ['a delay too long', { delay: 180_001 }, { code: 'configuration', field: 'delay', problem: 'not-in-range' }],
    ['a broken header', { matchHeaders: ['a b'] }, { code: 'configuration', field: 'matchHeaders' }],
    ['a gone environment', { environment: 'nope' }, { code: 'configuration', field: 'environment', problem: 'gone' }],
  ];
  test.each(wrong)('%s is refused by its field: nothing is made, nothing changed', async (_name, bad, error) => {
    const opened = await openApp();
    const create = { from: { kind: 'template', template: 'UI testing' } as const, saveUrl: true };
    expect(await opened.tryCall('mock-server.create', { ...create, configuration: bad })).toMatchObject({ error });
    const empty = await opened.snapshot();
    expect([empty.collections, empty.environments, empty.mockServers]).toEqual([[], [], []]);

    const { id } = await opened.call('mock-server.create', { ...create, configuration: {} });
    const before = (await opened.snapshot()).mockServers;
    const change = { matchBody: true, private: true, ...bad };
    expect(await opened.tryCall('mock-server.configure', { id, change })).toMatchObject({ error });
    expect((await opened.snapshot()).mockServers).toEqual(before);
  });

  test('all of it at creation: name, port, key, delay, and the URL in the environment chosen', async () => {
    const opened = await openApp();
    const { id: environment } = await opened.call('environment.create', {});
    const { mockServers: none } = await opened.snapshot();
    expect(none).toEqual([]);
    const { id } = await opened.call('mock-server.create', {
      from: { kind: 'scratch' },
      saveUrl: true,
      configuration: { name: 'Till', environment, private: true, delay: 5, matchHeaders: ['Accept'] },
    });
    const { mockServers, environments } = await opened.snapshot();
    const mock = mockServers.find((each) => each.id === id);
    expect(mock).toMatchObject({ name: 'Till', environment, settings: { private: true, delay: 5 } });
    expect(environments).toHaveLength(1);
    expect(environments[0]?.variables).toMatchObject([{ key: 'url', value: `http://localhost:${mock?.port}` }]);
    expect((await fetch(`http://localhost:${mock?.port}/x`)).status).toBe(401);
    const headers = { 'x-api-key': mock?.settings.apiKey ?? '' };
    expect((await fetch(`http://localhost:${mock?.port}/x`, { headers })).status).toBe(404);
  });

  test('several made at once: each gets a port of its own, with its environment, and runs', async () => {
    const opened = await openApp();
    const create = { from: { kind: 'template', template: 'Sample API' } as const, saveUrl: true, configuration: {} };
    const made = await Promise.all([1, 2, 3].map(() => opened.call('mock-server.create', create)));
    const { mockServers, environments, states } = await opened.snapshot();
    for (const { id } of made) {
      const mock = mockServers.find((each) => each.id === id);
      const url = `http://localhost:${mock?.port}`;
      expect(states[id]).toMatchObject({ status: 'running', url });
      const environment = environments.find((each) => each.id === mock?.environment);
      expect(environment?.variables).toContainEqual({ key: 'url', value: url, enabled: true, secret: false });
      expect(await (await fetch(`${url}/shop`)).json()).toMatchObject({ api: url });
    }
    expect(new Set(mockServers.map(({ port }) => port)).size).toBe(3);
  });

  test('the port of another mock server is refused by its name', async () => {
    const opened = await openApp();
    const create = { from: { kind: 'scratch' } as const, saveUrl: false };
    await opened.call('mock-server.create', { ...create, configuration: { name: 'First' } });
    const port = (await opened.snapshot()).mockServers[0]?.port ?? 0;
    expect(await opened.tryCall('mock-server.create', { ...create, configuration: { port } })).toMatchObject({
      error: { code: 'configuration', field: 'port', problem: 'port-of', other: 'First' },
    });
  });
});
