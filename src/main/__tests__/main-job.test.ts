import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../shared/json';
import { askFor, fixture, legalEntity, savedExamples } from './fixtures';
import { openApp } from './open-app';
import { json, shop } from './served-shop';

describe('the main job', () => {
  test('import a real collection, make a mock server, get each of its 41 examples', async () => {
    const opened = await openApp();
    const { imported, refused } = await opened.importFile('legal.json', fixture(legalEntity));
    expect(refused).toEqual([]);
    const { id } = await opened.call('mock-server.create', {
      from: { kind: 'collection', id: imported[0]?.target.id ?? '' },
      saveUrl: true,
      configuration: {},
    });
    const { mockServers, environments, states } = await opened.snapshot();
    const url = `http://localhost:${mockServers[0]?.port}`;
    expect(states[id]).toEqual({ status: 'running', url });
    expect(environments[0]).toMatchObject({
      name: 'Legal Entity Management API (v3)',
      variables: [{ key: 'url', value: url }],
    });

    const examples = savedExamples(JSON.parse(Buffer.from(fixture(legalEntity)).toString()) as JsonObject);
    expect(examples).toHaveLength(41);
    for (const example of examples) {
      const response = await askFor(url, example);
      expect([example.path, response.status, await response.text()]).toEqual([
        example.path,
        example.status,
        example.body,
      ]);
    }
  });

  test('exported, it is what was imported', async () => {
    const opened = await openApp();
    const { imported } = await opened.importFile('legal.json', fixture(legalEntity));
    await opened.call('collection.export', { id: imported[0]?.target.id ?? '' });
    expect(opened.saved[0]?.[0]).toBe('Legal Entity Management API (v3).postman_collection.json');
    expect(JSON.parse(opened.saved[0]?.[1] ?? '')).toEqual(JSON.parse(Buffer.from(fixture(legalEntity)).toString()));
  });

  test('two mock servers of one collection have a port each, also when made at once', async () => {
    const opened = await openApp();
    const { imported } = await opened.importFile('shop.json', json(shop()));
    const collection = imported[0]?.target.id ?? '';
    await Promise.all(
      [1, 2, 3].map(() =>
        opened.call('mock-server.create', {
          from: { kind: 'collection', id: collection },
          saveUrl: false,
          configuration: {},
        }),
      ),
    );
    const ports = (await opened.snapshot()).mockServers.map(({ port }) => port);
    expect(new Set(ports).size).toBe(3);
    for (const port of ports) expect((await fetch(`http://localhost:${port}/items`)).status).toBe(200);
  });
});
