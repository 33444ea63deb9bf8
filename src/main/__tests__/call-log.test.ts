import { describe, expect, test, vi } from 'vitest';
import type { JsonObject } from '../../shared/json';
import { openApp } from './open-app';

describe('the log of calls', () => {
  const shop: JsonObject = {
    info: { name: 'Shop', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [
      {
        name: 'Products',
        request: { method: 'GET', url: '{{url}}/v1/products' },
        response: [
          { name: 'All', code: 200, body: '[1,2]' },
          {
            name: 'Second page',
            code: 200,
            body: '[2]',
            originalRequest: { method: 'GET', url: '{{url}}/v1/products?page=2' },
          },
        ],
      },
    ],
  };
  const serve = async () => {
    const opened = await openApp();
    await opened.importFile('shop.json', new TextEncoder().encode(JSON.stringify(shop)));
    const collection = (await opened.snapshot()).collections[0]?.id ?? '';
    const { id } = await opened.call('mock-server.create', {
      from: { kind: 'collection', id: collection },
      saveUrl: false,
      configuration: {},
    });
    const port = (await opened.snapshot()).mockServers[0]?.port;
    return { ...opened, mock: id, url: `http://127.0.0.1:${port}` };
  };
  type Served = Awaited<ReturnType<typeof serve>>;
  const logged = ({ call, mock }: Served, count: number) =>
    vi.waitFor(async () => {
      const { calls } = await call('calls.list', { mock, after: 0 });
      expect(calls).toHaveLength(count);
      return calls;
    });

  test('a call is there with both sides, its secrets masked, and why it was answered so', async () => {
    const app = await serve();
    await fetch(`${app.url}/v1/products?page=2`, { headers: { authorization: 'Bearer very-secret-token' } });
    const [first] = await logged(app, 1);
    expect(first).toMatchObject({ method: 'GET', target: '/v1/products?page=2', status: 200, example: 'Second page' });
    const whole = await app.call('calls.get', { id: first?.id ?? 0 });
    expect(whole.response.body.text).toBe('[2]');
    expect(JSON.stringify(whole)).not.toContain('very-secret-token');
    const why = await app.call('calls.explain', { id: first?.id ?? 0 });
    expect(why.candidates.map(({ name, score }) => [name, score])).toEqual([
      ['Second page', 110],
      ['All', 90],
    ]);
    await app.call('mock-server.stop', { id: app.mock });
    expect(await app.call('calls.explain', { id: first?.id ?? 0 })).toEqual(why);
    expect(app.told).toContainEqual({ name: 'calls.added', data: { mock: app.mock } });
  });

  test.each([
    ['a new request', false],
    ['the request that comes nearest', true],
  ])('a call that nothing answered is answered after its example was saved into %s', async (_, intoNearest) => {
    const app = await serve();
    await fetch(`${app.url}/v1/product/7?full=yes`, { method: 'POST', body: '{"a":1}' });
    const [missed] = await logged(app, 1);
    expect(missed).toMatchObject({ status: 404, example: null, said: 'No matching requests' });
    const request = intoNearest ? ((await app.snapshot()).collections[0]?.children[0]?.id ?? null) : null;
    await app.call('calls.save-example', {
      id: missed?.id ?? 0,
      example: { request, name: 'Found', code: 201, body: '{"ok":true}' },
    });
    await app.call('calls.send-again', { id: missed?.id ?? 0 });
    const [again] = await logged(app, 2);
    expect(again).toMatchObject({ method: 'POST', status: 201, example: 'Found' });
    const whole = await app.call('calls.get', { id: again?.id ?? 0 });
    expect(whole.request.body.text).toBe('{"a":1}');
  });

  test('what is sent again has the secrets it had, though they are not on disk', async () => {
    const app = await serve();
    await fetch(`${app.url}/v1/nowhere`, { headers: { 'x-api-key': 'very-secret-key' } });
    const [call] = await logged(app, 1);
    await app.call('calls.send-again', { id: call?.id ?? 0 });
    const [again] = await logged(app, 2);
    const whole = await app.call('calls.get', { id: again?.id ?? 0 });
    expect(whole.request.headers.find(([name]) => name.toLowerCase() === 'x-api-key')?.[1]).toBe('••••••');
  });

  test('exported as HAR and as JSON, cleared and brought back', async () => {
    const app = await serve();
    await fetch(`${app.url}/v1/products`);
    await logged(app, 1);
    for (const format of ['har', 'json'] as const) await app.call('calls.export', { mock: app.mock, format });
    const [[harName, har], [jsonName, json]] = app.saved as [[string, string], [string, string]];
    expect([harName, jsonName]).toEqual(['Shop calls.har', 'Shop calls.json']);
    expect(JSON.parse(har).log.entries[0]).toMatchObject({
      request: { method: 'GET', url: expect.stringMatching(/^http:\/\/localhost:\d+\/v1\/products$/) },
      response: { status: 200, content: { text: '[1,2]' } },
    });
    expect(JSON.parse(json).calls).toHaveLength(1);
    await app.call('calls.clear', { mock: app.mock });
    await logged(app, 0);
    expect(await app.call('undo', {})).toMatchObject({ did: 'clear-log', name: 'Shop' });
    await logged(app, 1);
  });
});
