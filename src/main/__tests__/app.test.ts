import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { AnyEvent, CallInput, CallName, CallOutput, Snapshot } from '../../shared/contract';
import type { Result } from '../../shared/errors';
import type { JsonObject } from '../../shared/json';
import type { Configuration } from '../../shared/model/configuration';
import type { Target } from '../../shared/model/target';
import { createApp } from '../app';
import { createDispatch } from '../bridge/dispatch';
import { tempFolder } from '../workspace/__tests__/temp-folder';
import { appParts, askFor, fixture, legalEntity, savedExamples } from './fixtures';

/** The whole app but for its window, on real files, threads and sockets. */
const open = async (dataFolder = tempFolder()) => {
  const told: AnyEvent[] = [];
  const saved: [string, string][] = [];
  const parts = appParts(dataFolder);
  const app = createApp({
    ...parts,
    tell: (event) => told.push(event),
    host: {
      ...parts.host,
      saveFile: async (name, content) => {
        saved.push([name, String(content)]);
        return { ok: true, value: true };
      },
    },
  });
  const dispatch = createDispatch(app.handlers);
  onTestFinished(app.close);
  await app.resume();
  const tryCall = <N extends CallName>(name: N, input: CallInput<N>) =>
    dispatch(name, input) as Promise<Result<CallOutput<N>>>;
  const call = async <N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> => {
    const result = await tryCall(name, input);
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
    return result.value;
  };
  const snapshot = (): Promise<Snapshot> => call('workspace.snapshot', {});
  const importFile = async (name: string, bytes: Uint8Array<ArrayBuffer>) =>
    call('import.files', { files: [{ name, bytes }] });
  return {
    app,
    call,
    tryCall,
    told,
    saved,
    snapshot,
    importFile,
    dataFolder,
    workspace: join(dataFolder, 'workspace'),
  };
};

type Opened = Awaited<ReturnType<typeof open>>;

const json = (value: unknown) => new Uint8Array(Buffer.from(JSON.stringify(value)));

const shop = (body = 'first') => ({
  info: { name: 'Shop', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  item: [
    {
      name: 'List',
      request: { method: 'GET', url: '{{url}}/items' },
      response: [{ name: 'All', code: 200, originalRequest: { method: 'GET', url: '{{url}}/items' }, body }],
    },
  ],
});

/** A mock server of a small collection, running. */
const withMock = async (opened: Opened) => {
  const [imported] = (await opened.importFile('shop.json', json(shop()))).imported;
  const collection = imported?.target.id ?? '';
  const { id } = await opened.call('mock-server.create', {
    from: { kind: 'collection', id: collection },
    saveUrl: true,
    configuration: {},
  });
  const mock = async () => {
    const found = (await opened.snapshot()).mockServers.find((each) => each.id === id);
    if (!found) throw new Error('the mock server is gone');
    return found;
  };
  const url = async () => `http://localhost:${(await mock()).port}`;
  const answers = async () => (await fetch(`${await url()}/items`)).text();
  const target: Target = { kind: 'mock-server', id };
  return { id, collection, mock, url, answers, target };
};

describe('the configuration page', () => {
  const wrong: [string, Partial<Configuration>, object][] = [
    ['an empty name', { name: ' ' }, { code: 'configuration', field: 'name', problem: 'empty' }],
    ['a port out of range', { port: 70_000 }, { code: 'configuration', field: 'port', problem: 'not-in-range' }],
    ['a delay too long', { delay: 180_001 }, { code: 'configuration', field: 'delay', problem: 'not-in-range' }],
    ['a broken header', { matchHeaders: ['a b'] }, { code: 'configuration', field: 'matchHeaders' }],
    ['a gone environment', { environment: 'nope' }, { code: 'configuration', field: 'environment', problem: 'gone' }],
  ];
  test.each(wrong)('%s is refused by its field: nothing is made, nothing changed', async (_name, bad, error) => {
    const opened = await open();
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
    const opened = await open();
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
    const opened = await open();
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
    const opened = await open();
    const create = { from: { kind: 'scratch' } as const, saveUrl: false };
    await opened.call('mock-server.create', { ...create, configuration: { name: 'First' } });
    const port = (await opened.snapshot()).mockServers[0]?.port ?? 0;
    expect(await opened.tryCall('mock-server.create', { ...create, configuration: { port } })).toMatchObject({
      error: { code: 'configuration', field: 'port', problem: 'port-of', other: 'First' },
    });
  });
});

describe('the main job', () => {
  test('import a real collection, make a mock server, get each of its 41 examples', async () => {
    const opened = await open();
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
    const opened = await open();
    const { imported } = await opened.importFile('legal.json', fixture(legalEntity));
    await opened.call('collection.export', { id: imported[0]?.target.id ?? '' });
    expect(opened.saved[0]?.[0]).toBe('Legal Entity Management API (v3).postman_collection.json');
    expect(JSON.parse(opened.saved[0]?.[1] ?? '')).toEqual(JSON.parse(Buffer.from(fixture(legalEntity)).toString()));
  });

  test('two mock servers of one collection have a port each, also when made at once', async () => {
    const opened = await open();
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

describe('edits', () => {
  test('of an example are served by the very next call, on a kept-alive connection', async () => {
    const opened = await open();
    const { collection, mock, answers } = await withMock(opened);
    expect(await answers()).toBe('first');
    const { port } = await mock();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    onTestFinished(() => agent.destroy());
    const get = () =>
      new Promise<[string, boolean]>((resolve, reject) => {
        const asked = request({ port, path: '/items', agent }, (response) => {
          response.setEncoding('utf8').on('data', (body) => resolve([String(body), asked.reusedSocket]));
        });
        asked.on('error', reject).end();
      });
    await get();
    const outline = (await opened.snapshot()).collections[0]?.children[0];
    const example = outline?.kind === 'request' ? (outline.children[0]?.id ?? '') : '';
    for (const body of ['second', 'third']) {
      await opened.call('example.update', { collection, id: example, change: { body } });
      expect(await get()).toEqual([body, true]);
    }
    expect(readFileSync(join(opened.workspace, 'collections', `${collection}.json`), 'utf8')).toContain('third');
  });

  test('of the file by something else are served too', async () => {
    const opened = await open();
    const { collection, answers } = await withMock(opened);
    writeFileSync(join(opened.workspace, 'collections', `${collection}.json`), JSON.stringify(shop('from git')));
    await vi.waitFor(async () => expect(await answers()).toBe('from git'), 5_000);
  });
});

describe('files that something else takes away', () => {
  test('a mock server without its collection stops, and goes on when it is back', async () => {
    const opened = await open();
    const { collection, url, answers } = await withMock(opened);
    const file = join(opened.workspace, 'collections', `${collection}.json`);
    const at = await url();
    rmSync(file);
    await vi.waitFor(() => expect(fetch(`${at}/items`)).rejects.toThrow(), 5_000);
    writeFileSync(file, JSON.stringify(shop('back')));
    await vi.waitFor(async () => expect(await answers()).toBe('back'), 5_000);
  });

  test('a mock server whose own file is gone stops', async () => {
    const opened = await open();
    const { id, url } = await withMock(opened);
    const at = await url();
    rmSync(join(opened.workspace, 'mocks', `${id}.json`));
    await vi.waitFor(() => expect(fetch(`${at}/items`)).rejects.toThrow(), 5_000);
    expect((await opened.snapshot()).mockServers).toEqual([]);
  });
});

describe('renaming a mock server', () => {
  test('changes one line in each file that carries its name, and moves none', async () => {
    const opened = await open();
    const { target } = await withMock(opened);
    const files = () =>
      new Map(
        ['collections', 'environments', 'mocks'].flatMap((kind) =>
          readdirSync(join(opened.workspace, kind)).map((name) => {
            const path = join(opened.workspace, kind, name);
            return [path, readFileSync(path, 'utf8').split('\n')] as const;
          }),
        ),
      );
    const before = files();
    await opened.call('rename', { target, name: '  Payments  ' });
    const after = files();
    expect([...after.keys()]).toEqual([...before.keys()]);
    const changed = [...after].map(([path, lines]) => lines.filter((line, i) => line !== before.get(path)?.[i]));
    expect(changed).toEqual([[], ['\t"name": "Payments",'], ['\t"name": "Payments",']]);
  });

  test('an environment renamed by itself follows no more', async () => {
    const opened = await open();
    const { target, mock } = await withMock(opened);
    const environment = (await mock()).environment ?? '';
    await opened.call('rename', { target: { kind: 'environment', id: environment }, name: 'Mine' });
    await opened.call('rename', { target, name: 'Payments' });
    expect((await opened.snapshot()).environments.map(({ name }) => name)).toEqual(['Mine']);
  });

  test('an empty name is refused', async () => {
    const opened = await open();
    const { target } = await withMock(opened);
    expect(await opened.tryCall('rename', { target, name: ' \t' })).toEqual({
      ok: false,
      error: { code: 'name-empty' },
    });
  });
});

describe('duplicating, deleting, undoing', () => {
  test('a copy of a running mock server runs on a port of its own', async () => {
    const opened = await open();
    const { target, mock } = await withMock(opened);
    const [copy] = (await opened.call('duplicate', { targets: [target] })).targets;
    const found = (await opened.snapshot()).mockServers.find(({ id }) => id === copy?.id);
    expect(found?.name).toBe('Shop Copy');
    expect(found?.port).not.toBe((await mock()).port);
    expect((await fetch(`http://localhost:${found?.port}/items`)).status).toBe(200);
  });

  test('a deleted mock server is stopped; undone, it answers again at its old URL', async () => {
    const opened = await open();
    const { target, url, answers } = await withMock(opened);
    const at = await url();
    const { undo } = await opened.call('delete', { targets: [target] });
    await expect(fetch(`${at}/items`)).rejects.toThrow();
    expect((await opened.snapshot()).collections).toHaveLength(1);
    expect((await opened.snapshot()).environments).toHaveLength(1);
    expect(await opened.call('undo', { undo })).toEqual({ did: 'delete', targets: [target], name: 'Shop', count: 1 });
    expect(await answers()).toBe('first');
  });

  test('deleting its collection stops it; undone, it answers again', async () => {
    const opened = await open();
    const { id, collection, answers } = await withMock(opened);
    await opened.call('delete', { targets: [{ kind: 'collection', id: collection }] });
    expect((await opened.snapshot()).states[id]).toEqual({ status: 'stopped' });
    expect(await opened.tryCall('mock-server.start', { id })).toMatchObject({
      ok: false,
      error: { code: 'collection-missing' },
    });
    await opened.call('undo', {});
    expect(await answers()).toBe('first');
  });

  test('another collection can be picked instead', async () => {
    const opened = await open();
    const { id, collection, answers } = await withMock(opened);
    await opened.call('delete', { targets: [{ kind: 'collection', id: collection }] });
    const { imported } = await opened.importFile('other.json', json(shop('other')));
    await opened.call('mock-server.set-collection', { id, collection: imported[0]?.target.id ?? '' });
    await opened.call('mock-server.start', { id });
    expect(await answers()).toBe('other');
  });

  test('a deleted example answers no more; undone, it does', async () => {
    const opened = await open();
    const { collection, url } = await withMock(opened);
    const request = (await opened.snapshot()).collections[0]?.children[0];
    const { undo } = await opened.call('delete', { targets: [{ kind: 'item', collection, id: request?.id ?? '' }] });
    expect((await fetch(`${await url()}/items`)).status).toBe(404);
    await opened.call('undo', { undo });
    expect((await fetch(`${await url()}/items`)).status).toBe(200);
  });

  test('each deletion is undone once', async () => {
    const opened = await open();
    expect(await opened.tryCall('undo', {})).toEqual({ ok: false, error: { code: 'nothing-to-undo' } });
  });
});

describe('after a restart', () => {
  test('those that ran run again at the same URL, those that did not do not', async () => {
    const folder = tempFolder();
    const first = await open(folder);
    const { id, url, answers } = await withMock(first);
    const copies = await first.call('duplicate', { targets: [{ kind: 'mock-server', id }] });
    const other = copies.targets[0]?.id ?? '';
    await first.call('mock-server.stop', { id: other });
    const at = await url();
    await first.app.close();
    await expect(fetch(`${at}/items`)).rejects.toThrow();
    const second = await open(folder);
    const { states } = await second.snapshot();
    expect(states).toEqual({ [id]: { status: 'running', url: at }, [other]: { status: 'stopped' } });
    expect(await (await fetch(`${at}/items`)).text()).toBe('first');
    void answers;
  });
});

describe('ports', () => {
  test('taken by another program: said, with the next free one; the environment follows the change', async () => {
    const opened = await open();
    const { id, mock, answers } = await withMock(opened);
    await opened.call('mock-server.stop', { id });
    const { port } = await mock();
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(port, '127.0.0.1', resolve);
    });
    onTestFinished(() => void other.close());
    const refused = await opened.tryCall('mock-server.start', { id });
    expect(refused).toMatchObject({ ok: false, error: { code: 'port-taken', port } });
    const next = !refused.ok && refused.error.code === 'port-taken' ? (refused.error.next ?? 0) : 0;
    await opened.call('mock-server.configure', { id, change: { port: next } });
    await opened.call('mock-server.start', { id });
    expect(await answers()).toBe('first');
    expect((await opened.snapshot()).environments[0]?.variables).toMatchObject([
      { key: 'url', value: `http://localhost:${next}` },
    ]);
  });
});

describe('what cannot be imported', () => {
  test('is named with its reason and leaves nothing behind; the rest comes in', async () => {
    const opened = await open();
    const files = [
      { name: 'empty.json', bytes: new Uint8Array() },
      { name: 'good.json', bytes: json(shop()) },
      { name: 'broken.json', bytes: new Uint8Array(Buffer.from('{\n "info": x}')) },
    ];
    const report = await opened.call('import.files', { files });
    expect(report.imported.map(({ file, format }) => [file, format])).toEqual([
      ['good.json', 'Postman collection v2.1'],
    ]);
    expect(report.refused.map(({ file, error }) => [file, error.code])).toEqual([
      ['empty.json', 'file-empty'],
      ['broken.json', 'file-not-json'],
    ]);
    expect(readdirSync(join(opened.workspace, 'collections'))).toHaveLength(1);
  });
});

test('a mock server whose file is broken is a problem, not the end of the app', async () => {
  const folder = tempFolder();
  mkdirSync(join(folder, 'workspace', 'mocks'), { recursive: true });
  writeFileSync(join(folder, 'workspace', 'mocks', 'bad.json'), '{"name": 3}');
  const { snapshot } = await open(folder);
  expect((await snapshot()).problems).toMatchObject([
    { file: join('mocks', 'bad.json'), error: { code: 'file-malformed' } },
  ]);
});

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
    const opened = await open();
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
