import { once } from 'node:events';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { AnyEvent, CallInput, CallName, CallOutput } from '../../shared/contract';
import type { Result } from '../../shared/errors';
import { type Api, defaultGenerationOptions, type VersionPlace } from '../../shared/model/api';
import type { CreateMockServer } from '../../shared/model/create-mock-server';
import { createApp } from '../app';
import { createDispatch } from '../bridge/dispatch';
import { schemaAt } from '../convert/openapi/__tests__/schema-at';
import { checkerOf } from '../convert/openapi/__tests__/schema-check';
import { codeOf } from '../convert/openapi/examples';
import { operationsOf } from '../convert/openapi/operation';
import { parseDefinition } from '../convert/openapi/parse';
import { followIn } from '../convert/openapi/refs';
import { tempFolder } from '../workspace/__tests__/temp-folder';
import { eventually } from './eventually';
import { appParts, fixture } from './fixtures';

const open = async (dataFolder = tempFolder()) => {
  const told: AnyEvent[] = [];
  const app = createApp({ ...appParts(dataFolder), tell: (event) => told.push(event) });
  const dispatch = createDispatch(app.handlers);
  onTestFinished(app.close);
  const tryCall = <N extends CallName>(name: N, input: CallInput<N>) =>
    dispatch(name, input) as Promise<Result<CallOutput<N>>>;
  const call = async <N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> => {
    const result = await tryCall(name, input);
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
    return result.value;
  };
  const api = async (id: string): Promise<Api | undefined> =>
    (await call('workspace.snapshot', {})).apis.find((each) => each.id === id);
  return { app, call, tryCall, told, api, dataFolder, folder: join(dataFolder, 'workspace/apis') };
};

/** A port of the system's choice: other tests, at the same time, make mock servers on the usual ones. */
const someFreePort = async (): Promise<number> => {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
};

const text = (name: string): string => Buffer.from(fixture(`openapi/${name}`)).toString();
const version = (given: string | null = null) =>
  ({ name: '1.0.0', type: 'openapi-3.0', format: 'yaml', text: given }) as const;
const generation = (place: VersionPlace, job = 'job') => ({
  ...place,
  name: 'Made',
  options: defaultGenerationOptions,
  job,
});

test('a new API is a folder with a JSON file and a readable definition, and is there again after a restart', async () => {
  const opened = await open();
  const place = await opened.call('api.create', { name: 'Shop API', version: version() });
  expect(readdirSync(join(opened.folder, place.api)).sort()).toEqual([`${place.version}.yaml`, 'api.json']);
  const definition = readFileSync(join(opened.folder, place.api, `${place.version}.yaml`), 'utf8');
  expect(definition).toContain('title: Shop API');
  const { problems } = await opened.call('api.definition.check', { text: definition, type: 'openapi-3.0' });
  expect(problems).toEqual([]);
  await opened.app.close();
  const again = await open(opened.dataFolder);
  expect(await again.api(place.api)).toMatchObject({
    name: 'Shop API',
    versions: [{ name: '1.0.0', type: 'openapi-3.0' }],
  });
});

test.each(['openapi-3.0', 'openapi-3.1', 'swagger-2.0', 'graphql'] as const)(
  'the sample of %s is valid and generates',
  async (type) => {
    const opened = await open();
    for (const format of type === 'graphql' ? (['graphql'] as const) : (['yaml', 'json'] as const)) {
      const place = await opened.call('api.create', { name: 'A', version: { name: '1', type, format, text: null } });
      const definition = await opened.call('api.definition.get', place);
      expect((await opened.call('api.definition.check', { text: definition.text, type })).problems).toEqual([]);
      await opened.call('api.collection.generate', generation(place));
    }
  },
);

test.each(['openapi-3.0', 'openapi-3.1', 'swagger-2.0', 'graphql'] as const)(
  'a version of %s that carries nothing over is empty',
  async (type) => {
    const opened = await open();
    for (const format of type === 'graphql' ? (['graphql'] as const) : (['yaml', 'json'] as const)) {
      const { api } = await opened.call('api.create', { name: 'A', version: { name: '1', type, format, text: null } });
      const next = { name: '2', type, format, text: null };
      const place = await opened.call('api.version.create', { api, version: next, from: null });
      const definition = await opened.call('api.definition.get', place);
      const check = await opened.call('api.definition.check', { text: definition.text, type });
      expect(check.outline).toEqual([]);
      if (type === 'graphql') expect(definition.text).toBe('');
      else expect(check).toMatchObject({ type, title: 'A', version: '2', problems: [] });
    }
  },
);

test('two versions of an API never have one name', async () => {
  const opened = await open();
  const { api, version: id } = await opened.call('api.create', { name: 'A', version: version() });
  const taken = { ok: false, error: { code: 'name-taken', name: '1.0.0' } };
  for (const from of [id, null]) {
    const again = { ...version(), name: ' 1.0.0 ' };
    expect(await opened.tryCall('api.version.create', { api, version: again, from })).toEqual(taken);
  }
  const next = { ...version(), name: '2' };
  const second = await opened.call('api.version.create', { api, version: next, from: null });
  const target = { kind: 'api-version', api, id: second.version } as const;
  expect(await opened.tryCall('rename', { target, name: '1.0.0' })).toEqual(taken);
  expect((await opened.tryCall('rename', { target, name: '2' })).ok).toBe(true);
  expect((await opened.api(api))?.versions.map(({ name }) => name)).toEqual(['1.0.0', '2']);
});

test('what is no definition at all makes no API, however long it is', async () => {
  const opened = await open();
  const collection = '{"info": {"_postman_id": "1", "name": "Shop"}, "item": []';
  for (const [given, found] of [
    [`${collection}}`, 'a Postman collection'],
    [`${collection}, "padding": "${'padding '.repeat(700_000)}"}`, 'a Postman collection'],
    ['#%RAML 1.0\ntitle: Shop\n', 'a RAML definition'],
    ['\u0000\u0001', 'a file that is no text'],
  ] as const) {
    const refused = await opened.tryCall('api.create', { name: 'A', version: version(given) });
    expect(refused).toEqual({ ok: false, error: { code: 'definition-foreign', found } });
  }
  expect(readdirSync(opened.folder)).toEqual([]);
});

test('APIs and versions are renamed, deleted and brought back; collections and mock servers stay', async () => {
  const opened = await open();
  const place = await opened.call('api.create', { name: 'A', version: version() });
  const second = await opened.call('api.version.create', {
    api: place.api,
    version: { ...version(), name: '2' },
    from: place.version,
  });
  const { id: collection } = await opened.call('api.collection.generate', generation(place));
  await opened.call('rename', { target: { kind: 'api', id: place.api }, name: 'B' });
  await opened.call('rename', { target: { kind: 'api-version', api: place.api, id: second.version }, name: '2.0' });
  expect((await opened.api(place.api))?.versions.map(({ name }) => name)).toEqual(['1.0.0', '2.0']);

  const before = await opened.call('api.definition.get', place);
  const { undo } = await opened.call('delete', {
    targets: [{ kind: 'api-version', api: place.api, id: place.version }],
  });
  expect((await opened.api(place.api))?.versions.map(({ name }) => name)).toEqual(['2.0']);
  expect(readdirSync(join(opened.folder, place.api))).not.toContain(`${place.version}.yaml`);
  await opened.call('undo', { undo });
  expect((await opened.api(place.api))?.versions.map(({ name }) => name)).toEqual(['1.0.0', '2.0']);
  expect(await opened.call('api.definition.get', place)).toEqual(before);

  await opened.call('delete', { targets: [{ kind: 'api', id: place.api }] });
  expect(await opened.api(place.api)).toBeUndefined();
  expect((await opened.call('workspace.snapshot', {})).collections.map(({ id }) => id)).toEqual([collection]);
  await opened.call('undo', {});
  expect(await opened.api(place.api)).toMatchObject({ name: 'B' });
  expect(await opened.call('api.definition.get', place)).toEqual(before);
});

test('what something else does to the files shows up; a damaged one is set aside and never overwritten', async () => {
  const opened = await open();
  const place = await opened.call('api.create', { name: 'A', version: version() });
  const { id } = await opened.call('api.collection.generate', generation(place));
  const link = async () => (await opened.api(place.api))?.versions[0];
  expect((await link())?.collections[0]?.generated?.definition).toBe((await link())?.definition);
  const file = join(opened.folder, place.api, `${place.version}.yaml`);
  writeFileSync(file, readFileSync(file, 'utf8').replace('List items', 'List all items'));
  await eventually(async () =>
    expect((await link())?.collections[0]?.generated?.definition).not.toBe((await link())?.definition),
  );
  await eventually(() =>
    expect(opened.told.findLast(({ name }) => name === 'api.changed')?.data).toMatchObject({
      versions: [{ collections: [{ id }] }],
    }),
  );

  const json = join(opened.folder, place.api, 'api.json');
  const good = readFileSync(json, 'utf8');
  writeFileSync(json, '{ "name": 7 }');
  const file2 = join('apis', place.api, 'api.json');
  await eventually(() =>
    expect(opened.told).toContainEqual(
      expect.objectContaining({ name: 'problem', data: expect.objectContaining({ file: file2 }) }),
    ),
  );
  expect(readFileSync(json, 'utf8')).toBe('{ "name": 7 }');
  writeFileSync(json, good);
  await eventually(() => expect(opened.told.some(({ name }) => name === 'problem.solved')).toBe(true));

  renameSync(join(opened.folder, place.api), join(opened.dataFolder, 'elsewhere'));
  await eventually(async () => expect(await opened.api(place.api)).toBeUndefined());
  renameSync(join(opened.dataFolder, 'elsewhere'), join(opened.folder, place.api));
  await eventually(async () => expect(await opened.api(place.api)).toBeDefined());
  rmSync(join(opened.folder, place.api), { recursive: true });
});

test('a broken draft is kept, says what is wrong, and generates nothing', async () => {
  const opened = await open();
  const place = await opened.call('api.create', { name: 'A', version: version() });
  const broken = 'openapi: 3.0.3\ninfo: [\n';
  await opened.call('api.definition.save', { ...place, text: broken });
  expect(await opened.call('api.definition.get', place)).toEqual({ text: broken });
  const refused = await opened.tryCall('api.collection.generate', generation(place));
  expect(refused).toMatchObject({ ok: false, error: { code: 'file-not-yaml' } });
  expect((await opened.call('workspace.snapshot', {})).collections).toEqual([]);
});

test('generation tells what it does, can be given up, and leaves nothing then', async () => {
  const opened = await open();
  const place = await opened.call('api.create', { name: 'Stripe', version: version(text('stripe.json')) });
  expect((await opened.api(place.api))?.versions[0]).toMatchObject({ type: 'openapi-3.0', format: 'json' });
  const going = opened.tryCall('api.collection.generate', generation(place, 'one'));
  await eventually(() => expect(opened.told.map(({ name }) => name)).toContain('api.job.stage'));
  await opened.call('api.job.cancel', { job: 'one' });
  expect(await going).toEqual({ ok: false, error: { code: 'cancelled' } });
  expect((await opened.call('workspace.snapshot', {})).collections).toEqual([]);
  await opened.call('api.collection.generate', generation(place, 'two'));
});

test('a mock server of an API is made with its collection, or neither is', async () => {
  const opened = await open();
  const place = await opened.call('api.create', { name: 'Shop API', version: version() });
  const row = { method: 'GET', url: '/a', status: 200, body: '', requestBody: '', headers: '', description: '' };
  const of = { version: place, name: 'Made' };
  const definition = { kind: 'definition', ...of, options: defaultGenerationOptions, job: 'job' } as const;
  const made = async () => {
    const { collections, mockServers } = await opened.call('workspace.snapshot', {});
    return { collections: collections.map(({ name }) => name), mockServers: mockServers.map(({ name }) => name) };
  };
  const links = async () => (await opened.api(place.api))?.versions[0]?.collections;

  const typed: CreateMockServer['from'] = { kind: 'rows', ...of, rows: [row] };
  for (const from of [definition, typed]) {
    const asked = { from, saveUrl: false };
    const wrong = await opened.tryCall('mock-server.create', { ...asked, configuration: { port: 70_000 } });
    expect(wrong).toMatchObject({ ok: false, error: { code: 'configuration', field: 'port' } });
    const gone = { ...from, version: { ...place, version: 'gone' } };
    expect((await opened.tryCall('mock-server.create', { ...asked, from: gone, configuration: {} })).ok).toBe(false);
  }
  expect(await made()).toEqual({ collections: [], mockServers: [] });
  expect(await links()).toEqual([]);

  const configuration = { name: 'Mock', port: await someFreePort() };
  await opened.call('mock-server.create', { from: definition, saveUrl: false, configuration });
  expect(await made()).toEqual({ collections: ['Made'], mockServers: ['Mock'] });
  expect(await links()).toMatchObject([{ generated: { options: defaultGenerationOptions } }]);
  const from = { ...typed, name: 'Typed' };
  await opened.call('mock-server.create', { from, saveUrl: false, configuration: {} });
  expect((await made()).collections.sort()).toEqual(['Made', 'Typed']);
  expect(await links()).toHaveLength(2);
});

test('a mock server whose collection is being generated can be given up, and leaves nothing then', async () => {
  const opened = await open();
  const place = await opened.call('api.create', { name: 'Stripe', version: version(text('stripe.json')) });
  const from = {
    kind: 'definition',
    version: place,
    name: 'Made',
    options: defaultGenerationOptions,
    job: 'one',
  } as const;
  const going = opened.tryCall('mock-server.create', { from, saveUrl: true, configuration: {} });
  await eventually(() => expect(opened.told.map(({ name }) => name)).toContain('api.job.stage'));
  await opened.call('api.job.cancel', { job: 'one' });
  expect(await going).toEqual({ ok: false, error: { code: 'cancelled' } });
  expect(await opened.call('workspace.snapshot', {})).toMatchObject({
    collections: [],
    environments: [],
    mockServers: [],
  });
});

test('while a collection is generated, other calls are answered', async () => {
  const opened = await open();
  const place = await opened.call('api.create', { name: 'Stripe', version: version(text('stripe.json')) });
  const order: string[] = [];
  const going = opened.call('api.collection.generate', generation(place)).then(() => order.push('generated'));
  await eventually(() => expect(opened.told.map(({ name }) => name)).toContain('api.job.stage'));
  for (let at = 0; at < 20; at += 1) await opened.call('workspace.snapshot', {}).then(() => order.push('answered'));
  await going;
  expect(order).toEqual([...Array<string>(20).fill('answered'), 'generated']);
});

test('a huge text is kept at once, as what its first lines say it is', async () => {
  const opened = await open();
  for (const [start, type, format] of [
    ['openapi: 3.1.0\ninfo: [\n', 'openapi-3.1', 'yaml'],
    ['{"swagger": "2.0", ', 'swagger-2.0', 'json'],
    ['hello\n', 'openapi-3.0', 'yaml'],
  ] as const) {
    const huge = `${start}${'# padding\n'.repeat(600_000)}`;
    const place = await opened.call('api.create', { name: 'A', version: version(huge) });
    expect((await opened.api(place.api))?.versions[0]).toMatchObject({ type, format });
    expect(await opened.call('api.definition.get', place)).toEqual({ text: huge });
  }
});

test.each([
  ['petstore-detailed.yaml', '', { statuses: 36, bodies: 10 }],
  ['adyen-hop-3.1.yaml', '/cal/services/Hop/v5', { statuses: 12, bodies: 12 }],
  ['uber-swagger2.json', '/v1', { statuses: 10, bodies: 10 }],
  ['stripe.json', '', { statuses: 496, bodies: 496 }],
])(
  '%s imports, is valid, generates and serves every documented status with a body that fits its schema',
  async (name, base, counts) => {
    const opened = await open();
    const place = await opened.call('api.create', { name, version: version(text(name)) });
    const { problems } = await opened.call('api.definition.check', { text: text(name), type: null });
    expect(problems).toEqual([]);
    const { id: collection } = await opened.call('api.collection.generate', generation(place));
    const { id } = await opened.call('mock-server.create', {
      from: { kind: 'collection', id: collection },
      saveUrl: false,
      configuration: { port: await someFreePort() },
    });
    const mock = (await opened.call('workspace.snapshot', {})).mockServers.find((each) => each.id === id);
    const definition = parseDefinition(text(name));
    if (!definition.ok) throw new Error('not read');
    const check = checkerOf(definition.value);
    const found = { statuses: 0, bodies: 0 };
    const wrong: string[] = [];
    for (const operation of operationsOf(definition.value, followIn(definition.value))) {
      const { path, method, responses } = operation;
      const statuses = responses.map(([status]) => status);
      for (const status of statuses) {
        const code = codeOf(status, statuses);
        const target = `http://localhost:${mock?.port}${base}${path.replace(/\{[^{}]+\}/g, 'x7-y')}`;
        const answer = await fetch(target, {
          method: method.toUpperCase(),
          headers: { 'x-mock-response-code': `${code}` },
        });
        const body = await answer.text();
        const label = `${method} ${path} ${status}`;
        found.statuses += 1;
        if (answer.status !== code) wrong.push(`${label}: ${answer.status}`);
        const pointer = schemaAt(definition.value, operation, status);
        if (!pointer) continue;
        found.bodies += 1;
        const type = answer.headers.get('content-type');
        const fault = type?.includes('json') ? check(pointer, JSON.parse(body)) : `its type is ${type}`;
        if (fault !== undefined) wrong.push(`${label}: ${fault}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(found).toEqual(counts);
  },
  60_000,
);

test('an update adds a path and keeps two edited examples', async () => {
  const opened = await open();
  const place = await opened.call('api.create', { name: 'A', version: version() });
  const { id: collection } = await opened.call('api.collection.generate', generation(place));
  const outline = (await opened.call('workspace.snapshot', {})).collections[0];
  const examples =
    JSON.stringify(outline)
      .match(/"kind":"example","id":"([^"]+)"/g)
      ?.map((each) => each.slice(23, -1)) ?? [];
  for (const id of examples.slice(0, 2))
    await opened.call('example.update', { collection, id, change: { body: `{"mine":"${id}"}` } });
  const { text: before } = await opened.call('api.definition.get', place);
  const added =
    '  /orders:\n    get:\n      summary: List orders\n      responses:\n        "200":\n          description: The orders\ncomponents:\n';
  await opened.call('api.definition.save', { ...place, text: before.replace('components:\n', added) });
  const wanted = [{ kind: 'added', what: 'request', label: 'GET /orders' }];
  const input = { ...place, collection, job: 'job' };
  expect(await opened.call('api.collection.update', { ...input, apply: false })).toEqual({ changes: wanted });
  expect(JSON.stringify((await opened.call('workspace.snapshot', {})).collections[0])).not.toContain('/orders');
  expect(await opened.call('api.collection.update', { ...input, apply: true })).toEqual({ changes: wanted });
  expect(JSON.stringify((await opened.call('workspace.snapshot', {})).collections[0])).toContain('/orders');
  for (const id of examples.slice(0, 2)) {
    expect((await opened.call('example.get', { collection, id })).body).toBe(`{"mine":"${id}"}`);
  }
  const kept = (await opened.api(place.api))?.versions[0];
  expect(kept?.collections[0]?.generated?.definition).toBe(kept?.definition);
});

test('what was deleted by hand stays deleted by every update, until it is to be brought back', async () => {
  const opened = await open();
  const place = await opened.call('api.create', { name: 'A', version: version() });
  const { id: collection } = await opened.call('api.collection.generate', generation(place));
  const outline = JSON.stringify((await opened.call('workspace.snapshot', {})).collections[0]);
  const [, request = ''] = /"kind":"request","id":"([^"]+)","name":"Get an item"/.exec(outline) ?? [];
  await opened.call('delete', { targets: [{ kind: 'item', collection, id: request }] });
  const input = { ...place, collection, job: 'job', apply: true };
  const change = { what: 'request', label: 'GET /items/:id' };
  for (let times = 0; times < 2; times += 1) {
    const told = await opened.call('api.collection.update', input);
    expect(told).toEqual({ changes: [{ kind: 'deleted', ...change }] });
  }
  const brought = await opened.call('api.collection.update', { ...input, bringBack: true });
  expect(brought).toEqual({ changes: [{ kind: 'added', ...change }] });
  expect((await opened.call('workspace.snapshot', {})).collections[0]).toMatchObject({ requestCount: 2 });
});

test('what an update kept as it was edited is remembered with the collection, until there is nothing to keep', async () => {
  const opened = await open();
  const place = await opened.call('api.create', { name: 'A', version: version() });
  const { id: collection } = await opened.call('api.collection.generate', generation(place));
  const outline = JSON.stringify((await opened.call('workspace.snapshot', {})).collections[0]);
  const [, example = ''] = /"kind":"example","id":"([^"]+)"/.exec(outline) ?? [];
  await opened.call('example.update', { collection, id: example, change: { body: 'mine' } });
  const { text: before } = await opened.call('api.definition.get', place);
  const update = async (now: string, apply = true) => {
    await opened.call('api.definition.save', { ...place, text: now });
    await opened.call('api.collection.update', { ...place, collection, job: 'job', apply });
    return (await opened.api(place.api))?.versions[0]?.collections[0]?.generated?.kept;
  };
  const changed = before.replace('description: The items', 'description: All items');
  expect(changed).not.toBe(before);
  expect(await update(changed, false)).toBeUndefined();
  expect(await update(changed)).toEqual([{ kind: 'kept', what: 'example', label: 'GET /items › The items (200)' }]);
  expect(await update(before)).toBeUndefined();
});
