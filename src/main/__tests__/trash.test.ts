import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { AnyEvent, CallInput, CallName, CallOutput } from '../../shared/contract';
import type { Result } from '../../shared/errors';
import type { Target } from '../../shared/model/target';
import { createApp } from '../app';
import { createDispatch } from '../bridge/dispatch';
import { tempFolder } from '../workspace/__tests__/temp-folder';
import { trashName } from '../workspace/trash';
import { appParts } from './fixtures';

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
  const rows = async () => (await call('trash.list', {})).rows;
  const keyOf = async (name: string) => (await rows()).find((row) => row.name === name)?.key ?? `no ${name}`;
  const trashTold = () => told.filter(({ name }) => name === 'trash.changed').length;
  return { app, call, tryCall, rows, keyOf, trashTold, dataFolder, folder: join(dataFolder, 'workspace') };
};
type Opened = Awaited<ReturnType<typeof open>>;

/** Every file of the workspace but those in the trash, with what it holds. */
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(join(folder, 'trash')))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]),
  );

const shop = {
  info: { name: 'Shop', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  item: [
    {
      name: 'Orders',
      item: [
        {
          name: 'List',
          request: { method: 'PUT', url: '{{url}}/orders' },
          response: [
            { name: 'Some', code: 200, body: '[1]' },
            { name: 'None', code: 200, body: '[]' },
          ],
        },
      ],
    },
    { name: 'Health', request: { method: 'GET', url: '{{url}}/health' }, response: [] },
  ],
};

/** One of each kind, and how each is called. */
const fill = async (opened: Opened) => {
  const bytes = new Uint8Array(Buffer.from(JSON.stringify(shop)));
  const [imported] = (await opened.call('import.files', { files: [{ name: 'shop.json', bytes }] })).imported;
  const collection = imported?.target.id ?? '';
  const environment = await opened.call('environment.create', {});
  const mock = await opened.call('mock-server.create', {
    from: { kind: 'collection', id: collection },
    saveUrl: false,
    configuration: {},
  });
  const place = await opened.call('api.create', {
    name: 'Shop API',
    version: { name: '1.0.0', type: 'openapi-3.0', format: 'yaml', text: null },
  });
  const { collections } = await opened.call('workspace.snapshot', {});
  const [folder, request] = collections[0]?.children ?? [];
  const list = folder?.kind === 'folder' ? folder.children[0] : undefined;
  const example = list?.kind === 'request' ? list.children[0] : undefined;
  const item = (id = ''): Target => ({ kind: 'item', collection, id });
  return {
    collection: { kind: 'collection', id: collection },
    folder: item(folder?.id),
    list: item(list?.id),
    request: item(request?.id),
    example: item(example?.id),
    environment: { kind: 'environment', id: environment.id },
    'mock-server': { kind: 'mock-server', id: mock.id },
    api: { kind: 'api', id: place.api },
    'api-version': { kind: 'api-version', api: place.api, id: place.version },
  } as const satisfies Record<string, Target>;
};

describe('each kind', () => {
  const expected = {
    collection: ['Shop', 'Collections'],
    folder: ['Orders', 'Shop'],
    request: ['Health', 'Shop'],
    example: ['Some', 'Shop / Orders / List'],
    environment: ['New Environment', 'Environments'],
    'mock-server': ['Shop', 'Mock Servers'],
    api: ['Shop API', 'APIs'],
    'api-version': ['1.0.0', 'Shop API'],
  } as const;
  for (const kind of Object.keys(expected) as (keyof typeof expected)[]) {
    test(`${kind}: deleted, listed, and restored after a restart: every file as it was`, async () => {
      const opened = await open();
      const targets = await fill(opened);
      const target = targets[kind];
      const before = filesIn(opened.folder);
      await opened.call('delete', { targets: [target] });
      expect(filesIn(opened.folder)).not.toEqual(before);
      await opened.app.close();

      const again = await open(opened.dataFolder);
      const [row, ...others] = await again.rows();
      const [name, where] = expected[kind];
      expect(others).toEqual([]);
      expect(row).toMatchObject({ kind, name, where, daysLeft: 30, error: null });
      expect(await again.call('trash.restore', { key: row?.key ?? '' })).toEqual({ target, name });
      expect(await again.rows()).toEqual([]);
      await again.app.close();
      expect(filesIn(opened.folder)).toEqual(before);
    });
  }
});

test('what was deleted last comes first; a request says its method', async () => {
  const opened = await open();
  const targets = await fill(opened);
  await opened.call('delete', { targets: [targets.environment] });
  await new Promise((resolve) => setTimeout(resolve, 5));
  await opened.call('delete', { targets: [targets.list] });
  expect((await opened.rows()).map(({ name, method }) => [name, method])).toEqual([
    ['List', 'PUT'],
    ['New Environment', ''],
  ]);
});

test('the things of one deletion stand by their names', async () => {
  const opened = await open();
  const targets = await fill(opened);
  await opened.call('delete', {
    targets: [targets.folder, targets.environment, targets['api-version'], targets.request],
  });
  const names = (await opened.rows()).map(({ name }) => name);
  expect(names).toEqual(['1.0.0', 'Health', 'New Environment', 'Orders']);
});

test('what a part was in comes back first; a request whose folder is gone comes to the end of its collection', async () => {
  const opened = await open();
  const targets = await fill(opened);
  await opened.call('delete', { targets: [targets.example] });
  await opened.call('delete', { targets: [targets.list] });
  await opened.call('delete', { targets: [targets.folder] });
  const refused = async (name: string) => {
    const result = await opened.tryCall('trash.restore', { key: await opened.keyOf(name) });
    return result.ok ? 'restored' : result.error;
  };
  expect(await refused('Some')).toEqual({ code: 'restore-first', what: 'request', name: '' });
  expect(await refused('List')).toBe('restored');
  expect(await refused('Some')).toBe('restored');
  const [outline] = (await opened.call('workspace.snapshot', {})).collections;
  expect(outline?.children.map(({ name }) => name)).toEqual(['Health', 'List']);

  await opened.call('delete', { targets: [targets.collection] });
  expect((await opened.rows()).find(({ name }) => name === 'Orders')?.where).toBe('Shop (in Trash)');
  expect(await refused('Orders')).toEqual({ code: 'restore-first', what: 'collection', name: 'Shop' });
  await opened.call('delete', { targets: [targets['api-version']] });
  await opened.call('delete', { targets: [targets.api] });
  expect(await refused('1.0.0')).toEqual({ code: 'restore-first', what: 'API', name: 'Shop API' });
  expect(await refused('Shop API')).toBe('restored');
  expect(await refused('1.0.0')).toBe('restored');
});

describe('undo and the trash', () => {
  test('what was restored from the trash is not undone once more; mock servers go on', async () => {
    const opened = await open();
    const targets = await fill(opened);
    const state = async () => (await opened.call('workspace.snapshot', {})).states[targets['mock-server'].id]?.status;
    expect(await state()).toBe('running');
    const { undo } = await opened.call('delete', { targets: [targets.collection] });
    expect(await state()).toBe('stopped');
    await opened.call('trash.restore', { key: await opened.keyOf('Shop') });
    expect(await state()).toBe('running');
    for (const input of [{ undo }, {}]) {
      expect(await opened.tryCall('undo', input)).toEqual({ ok: false, error: { code: 'nothing-to-undo' } });
    }
  });

  test('what was undone is in the trash no more; what was deleted for good is not undone', async () => {
    const opened = await open();
    const targets = await fill(opened);
    await opened.call('delete', { targets: [targets.environment] });
    const key = await opened.keyOf('New Environment');
    await opened.call('undo', {});
    for (const way of ['trash.restore', 'trash.remove'] as const) {
      expect(await opened.tryCall(way, { key })).toEqual({ ok: false, error: { code: 'not-in-trash' } });
    }
    await opened.call('delete', { targets: [targets.environment] });
    await opened.call('trash.remove', { key: await opened.keyOf('New Environment') });
    expect(await opened.tryCall('undo', {})).toEqual({ ok: false, error: { code: 'nothing-to-undo' } });
    expect(await opened.rows()).toEqual([]);
  });

  test('restored twice at once, a thing comes back once', async () => {
    const opened = await open();
    const targets = await fill(opened);
    await opened.call('delete', { targets: [targets.request] });
    const key = await opened.keyOf('Health');
    const results = await Promise.all([0, 1].map(() => opened.tryCall('trash.restore', { key })));
    expect(results.map(({ ok }) => ok)).toEqual([true, false]);
    const [outline] = (await opened.call('workspace.snapshot', {})).collections;
    expect(outline?.children.map(({ name }) => name)).toEqual(['Orders', 'Health']);
  });

  test('the window hears of everything that goes in or out', async () => {
    const opened = await open();
    const targets = await fill(opened);
    const told = async (work: () => Promise<unknown>) => {
      const before = opened.trashTold();
      await work();
      return opened.trashTold() > before;
    };
    expect(await told(() => opened.call('delete', { targets: [targets.request] }))).toBe(true);
    expect(await told(() => opened.call('undo', {}))).toBe(true);
    await opened.call('delete', { targets: [targets.request] });
    expect(await told(async () => opened.call('trash.restore', { key: await opened.keyOf('Health') }))).toBe(true);
    await opened.call('delete', { targets: [targets.request] });
    expect(await told(async () => opened.call('trash.remove', { key: await opened.keyOf('Health') }))).toBe(true);
    expect(await told(() => opened.call('trash.empty', {}))).toBe(true);
  });
});

test('a file that cannot be read is listed by its name, stays where it is, and can be deleted', async () => {
  const opened = await open();
  const trash = join(opened.folder, 'trash');
  const name = trashName('broken-1');
  for (const folder of ['collections', 'items', 'api-versions', 'apis'])
    mkdirSync(join(trash, folder), { recursive: true });
  writeFileSync(join(trash, 'collections', name), '{"info": ');
  writeFileSync(join(trash, 'items', name), '{"item": 3}');
  writeFileSync(join(trash, 'api-versions', name), '[]');
  mkdirSync(join(trash, 'apis', name));
  writeFileSync(join(trash, 'collections', 'notes.txt'), 'mine');
  const rows = await opened.rows();
  expect(rows.map(({ kind, name: shown }) => [kind, shown])).toEqual(rows.map(() => ['file', name]));
  expect(rows).toHaveLength(4);
  for (const { key, error } of rows) {
    expect(error).not.toBeNull();
    expect((await opened.tryCall('trash.restore', { key })).ok).toBe(false);
  }
  expect(existsSync(join(trash, 'collections', name))).toBe(true);
  expect(await opened.call('trash.empty', {})).toEqual({ count: 4 });
  expect(
    readdirSync(trash, { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile())
      .map((e) => e.name),
  ).toEqual(['notes.txt']);
});

test('a key names what the trash lists, and nothing else', async () => {
  const opened = await open();
  await fill(opened);
  const before = filesIn(opened.folder);
  const [file = ''] = readdirSync(join(opened.folder, 'collections'));
  writeFileSync(join(opened.folder, trashName('outside')), '{}');
  for (const key of [
    `../collections/${file}`,
    `collections/../../collections/${file}`,
    `collections/../../${trashName('outside')}`,
    join(opened.folder, 'collections', file),
    'collections',
    'collections/',
    'constructor/x',
  ]) {
    for (const way of ['trash.restore', 'trash.remove'] as const) {
      expect(await opened.tryCall(way, { key })).toEqual({ ok: false, error: { code: 'not-in-trash' } });
    }
  }
  rmSync(join(opened.folder, trashName('outside')), { force: true });
  expect(Object.keys(filesIn(opened.folder)).filter((path) => path.startsWith('/collections'))).toEqual(
    Object.keys(before).filter((path) => path.startsWith('/collections')),
  );
});

test('an item whose id is no name for a file is deleted and restored like any other', async () => {
  const opened = await open();
  const odd = { ...shop, item: [{ id: '../../a/b', name: 'Odd', request: { method: 'GET', url: 'h' }, response: [] }] };
  const bytes = new Uint8Array(Buffer.from(JSON.stringify(odd)));
  const [imported] = (await opened.call('import.files', { files: [{ name: 'odd.json', bytes }] })).imported;
  const target: Target = { kind: 'item', collection: imported?.target.id ?? '', id: '../../a/b' };
  await opened.call('delete', { targets: [target] });
  expect(await opened.call('trash.restore', { key: await opened.keyOf('Odd') })).toEqual({ target, name: 'Odd' });
});
