import { describe, expect, test } from 'vitest';
import type { CallInput } from '../../shared/contract';
import type { JsonObject } from '../../shared/json';
import type { Explanation } from '../../shared/model/explanation';
import { eventually } from './eventually';
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
  const serve = async (configuration: CallInput<'mock-server.create'>['configuration'] = {}) => {
    const opened = await openApp();
    await opened.importFile('shop.json', new TextEncoder().encode(JSON.stringify(shop)));
    const collection = (await opened.snapshot()).collections[0]?.id ?? '';
    const { id } = await opened.call('mock-server.create', {
      from: { kind: 'collection', id: collection },
      saveUrl: false,
      configuration,
    });
    const port = (await opened.snapshot()).mockServers[0]?.port;
    return { ...opened, mock: id, url: `http://127.0.0.1:${port}` };
  };
  type Served = Awaited<ReturnType<typeof serve>>;
  const logged = ({ call, mock }: Served, count: number) =>
    eventually(async () => {
      const { calls } = await call('calls.list', { mock, after: 0 });
      expect(calls).toHaveLength(count);
      return calls;
    });

  test('a call whose secret is known to nobody any more is explained as it was', async () => {
    const app = await openApp();
    const { id } = await app.call('mock-server.create', {
      from: { kind: 'template', template: 'Authentication' },
      saveUrl: true,
      configuration: {},
    });
    const { port } = (await app.snapshot()).mockServers[0] ?? {};
    const headers = { authorization: 'Bearer demo-token-6f1d' };
    expect((await fetch(`http://127.0.0.1:${port}/me`, { headers })).status).toBe(200);
    const [call] = await logged({ ...app, mock: id, url: '' }, 1);
    const why = await app.call('calls.explain', { id: call?.id ?? 0 });
    expect(why.winner).toBe(call?.exampleId);
    await app.close();
    const again = await openApp(app.dataFolder);
    expect(await again.call('calls.explain', { id: call?.id ?? 0 })).toEqual(why);
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

  const save = (app: Served, id: number | undefined, { name = 'Found', code = 200 }: Explanation['asked'] = {}) =>
    app.call('calls.save-example', {
      id: id ?? 0,
      example: { request: null, name, code, body: 'ok' },
    });
  const savedRequests = async (app: Served) => {
    const [collection] = (await app.snapshot()).collections;
    const items = app.onDisk(collection?.id ?? '').item as { response: { originalRequest: JsonObject }[] }[];
    return items.slice(1).flatMap(({ response }) => response.map(({ originalRequest }) => originalRequest));
  };

  test('a saved example has the headers that are matched on, secrets too, and answers', async () => {
    const app = await serve({ matchHeaders: ['X-H', 'authorization', 'x-none'] });
    const headers = { 'x-h': 'one', authorization: 'Bearer very-secret-token', 'x-other': 'no matter' };
    await fetch(`${app.url}/v1/nowhere`, { headers });
    const [missed] = await logged(app, 1);
    expect(await save(app, missed?.id)).toMatchObject({ verdict: { kind: 'answers' } });
    expect((await savedRequests(app))[0]?.header).toEqual([
      { key: 'x-h', value: 'one' },
      { key: 'authorization', value: 'Bearer very-secret-token' },
    ]);
    expect((await fetch(`${app.url}/v1/nowhere`, { headers })).status).toBe(200);
    expect((await fetch(`${app.url}/v1/nowhere`, { headers: { ...headers, 'x-h': 'two' } })).status).toBe(404);
  });

  test('a header the call itself wants matched is saved with it', async () => {
    const app = await serve();
    const headers = { 'x-mock-match-request-headers': 'x-h', 'x-h': 'one' };
    await fetch(`${app.url}/v1/nowhere`, { headers });
    const [missed] = await logged(app, 1);
    expect(await save(app, missed?.id)).toMatchObject({ verdict: { kind: 'answers' } });
    expect((await fetch(`${app.url}/v1/nowhere`, { headers })).status).toBe(200);
  });

  test('a secret of an earlier run is left out, and it is said that the call is still not answered', async () => {
    const first = await serve({ matchHeaders: ['authorization'] });
    await fetch(`${first.url}/v1/nowhere`, { headers: { authorization: 'Bearer very-secret-token' } });
    const [missed] = await logged(first, 1);
    await first.close();
    const app = { ...first, ...(await openApp(first.dataFolder)) };
    expect(await save(app, missed?.id)).toMatchObject({
      verdict: { kind: 'out', candidate: { outs: [{ kind: 'header', name: 'authorization' }] } },
    });
    expect((await savedRequests(app))[0]?.header).toEqual([]);
  });

  test.each([
    ['headers', false, '', { 'x-mock-response-code': '404', 'x-mock-response-name': 'Gr%C3%BCn' }, 'Grün'],
    ['its query', true, '?a=1&__mock_response_code=404&__mock_response_name=Gr%C3%BCn', {}, 'Grün'],
    ['its query, far from Latin', true, '?__mock_response_code=404&__mock_response_name=%E7%B7%91', {}, '緑'],
  ])(
    'the status and name a call asks for in %s are known before it is saved',
    async (_, controlByQuery, query, headers, name) => {
      const app = await serve({ controlByQuery });
      const url = `${app.url}/v1/products${query}`;
      await fetch(url, { headers });
      const [missed] = await logged(app, 1);
      const { asked } = await app.call('calls.explain', { id: missed?.id ?? 0 });
      expect(asked).toEqual({ code: 404, name });
      expect(await save(app, missed?.id)).toMatchObject({
        verdict: { kind: 'out', candidate: { outs: expect.arrayContaining([{ kind: 'code' }]), code: 200 } },
      });
      expect(await save(app, missed?.id, asked)).toMatchObject({ verdict: { kind: 'answers' } });
      expect(await (await fetch(url, { headers })).text()).toBe('ok');
      expect(JSON.stringify(await savedRequests(app))).not.toContain('__mock_');
    },
  );

  const form = new FormData();
  form.set('pet', 'cat');
  form.set('photo', new Blob([new Uint8Array([0xff, 0xfe])]), 'cat.png');
  test.each<[string, string, number, RequestInit['body']]>([
    ['JSON', 'answers', 200, '{"a": 1}'],
    ['multipart with a file', 'answers', 200, form],
    ['binary', 'body-binary', 404, new Uint8Array([0xff, 0xfe])],
    ['long', 'body-cut', 404, 'a'.repeat(300_000)],
  ])('with the body matched on, a call of a %s body: %s', async (_, kind, status, body) => {
    const app = await serve({ matchBody: true });
    const send = () => fetch(`${app.url}/v1/nowhere`, { method: 'POST', body: body ?? null });
    await send();
    const [missed] = await logged(app, 1);
    expect(await save(app, missed?.id)).toMatchObject({ verdict: { kind } });
    expect((await send()).status).toBe(status);
  });

  test('a secret that stands in the path too leaves the call unanswered, which is said', async () => {
    const app = await serve();
    await fetch(`${app.url}/v1/very-secret-key/x`, { headers: { 'x-api-key': 'very-secret-key' } });
    const [missed] = await logged(app, 1);
    expect(await save(app, missed?.id)).toMatchObject({ verdict: { kind: 'masked', part: 'path' } });
    expect((await fetch(`${app.url}/v1/very-secret-key/x`)).status).toBe(404);
  });

  test('where another answers by now, or all calls are answered otherwise, that is said', async () => {
    const app = await serve();
    await fetch(`${app.url}/v1/nowhere`);
    const [missed] = await logged(app, 1);
    await save(app, missed?.id, { name: 'First' });
    expect(await save(app, missed?.id)).toMatchObject({ verdict: { kind: 'other', name: 'First' } });
    await app.call('mock-server.configure', { id: app.mock, change: { private: true } });
    expect(await save(app, missed?.id)).toMatchObject({ verdict: { kind: 'private' } });
  });

  test('what is sent again has the secrets it had, though they are not on disk', async () => {
    const app = await serve();
    await fetch(`${app.url}/v1/nowhere`, { headers: { 'x-api-key': 'very-secret-key' } });
    const [call] = await logged(app, 1);
    await app.call('calls.send-again', { id: call?.id ?? 0 });
    const [again] = await logged(app, 2);
    const whole = await app.call('calls.get', { id: again?.id ?? 0 });
    expect(whole.request.headers.find(([name]) => name.toLowerCase() === 'x-api-key')?.[1]).toBe('••••••');
    const copied = await app.call('calls.curl', { id: again?.id ?? 0 });
    expect(copied).toMatchObject({ line: expect.stringMatching(/x-api-key: very-secret-key/i), masked: [] });
  });

  test('of an earlier run it goes without its secrets, and that is told', async () => {
    const first = await serve();
    await fetch(`${first.url}/v1/nowhere`, { headers: { 'x-api-key': 'very-secret-key' } });
    const [call] = await logged(first, 1);
    await first.close();
    const app = await openApp(first.dataFolder);
    expect(await app.call('calls.send-again', { id: call?.id ?? 0 })).toEqual({ leftOut: ['x-api-key'] });
    expect(await app.call('calls.curl', { id: call?.id ?? 0 })).toMatchObject({ masked: ['x-api-key'] });
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
