import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type OpenedApp, openApp } from './open-app';
import { namesIn, numbered } from './small-collections';

const outlines = async (opened: OpenedApp) => (await opened.call('workspace.snapshot', {})).collections;

test('what the disk refuses to delete is there as before, and not in the trash', async () => {
  const opened = await openApp();
  const collection = await opened.importCollection(numbered('Shop'));
  // A folder where the file was: nothing can be written there.
  rmSync(opened.fileOf(collection));
  mkdirSync(opened.fileOf(collection));
  const target = { kind: 'item', collection, id: 'one' } as const;
  expect(await opened.tryCall('delete', { targets: [target] })).toMatchObject({ ok: false, error: { code: 'disk' } });
  const { collections } = await opened.call('workspace.snapshot', {});
  expect(namesIn(collections[0])).toEqual(['Folder', ['One', ['1a', '1b'], 'Two'], 'Three']);
  expect(readdirSync(join(opened.workspace, 'trash/items'))).toEqual([]);
  rmSync(opened.fileOf(collection), { recursive: true });
});

describe('many at once', () => {
  const item = (collection: string, id: string) => ({ kind: 'item', collection, id }) as const;

  test('are deleted as one, what lies in another once; one undo brings all back, byte by byte', async () => {
    const opened = await openApp();
    const collection = await opened.importCollection(numbered('Shop'));
    const other = await opened.importCollection(numbered('Other'));
    const before = [opened.onDisk(collection), opened.onDisk(other)];
    const targets = [item(collection, '1a'), item(collection, 'folder'), item(collection, 'three'), item(other, 'one')];
    opened.told.length = 0;
    const { undo } = await opened.call('delete', { targets });
    expect(opened.told.map(({ name }) => name).filter((name) => name !== 'trash.changed')).toEqual([
      'collection.patched',
      'collection.patched',
    ]);
    expect(opened.onDisk(collection).item).toEqual([]);
    expect(namesIn((await outlines(opened)).find(({ id }) => id === other))).toEqual(['Folder', ['Two'], 'Three']);
    expect(readdirSync(join(opened.workspace, 'trash/items'))).toHaveLength(3);
    const back = await opened.call('undo', { undo });
    expect(back.targets).toEqual([item(collection, 'folder'), item(collection, 'three'), item(other, 'one')]);
    expect([opened.onDisk(collection), opened.onDisk(other)]).toEqual(before);
    expect(readdirSync(join(opened.workspace, 'trash/items'))).toEqual([]);
    expect(await opened.tryCall('undo', {})).toMatchObject({ error: { code: 'nothing-to-undo' } });
  });

  test('with one that is gone: nothing is deleted', async () => {
    const opened = await openApp();
    const collection = await opened.importCollection(numbered('Shop'));
    const { id: environment } = await opened.call('environment.create', {});
    const targets = [{ kind: 'environment', id: environment } as const, item(collection, 'nope')];
    expect(await opened.tryCall('delete', { targets })).toMatchObject({ error: { code: 'not-found', id: 'nope' } });
    const { environments } = await opened.call('workspace.snapshot', {});
    expect(environments).toHaveLength(1);
    expect(await opened.tryCall('undo', {})).toMatchObject({ error: { code: 'nothing-to-undo' } });
  });

  test('versions of one API come back in their order', async () => {
    const opened = await openApp();
    const version = (name: string) => ({ name, type: 'openapi-3.0', format: 'yaml', text: null }) as const;
    const { api } = await opened.call('api.create', { name: 'Shop', version: version('1') });
    for (const name of ['2', '3', '4']) {
      await opened.call('api.version.create', { api, version: version(name), from: null });
    }
    const versions = async () => (await opened.call('workspace.snapshot', {})).apis[0]?.versions ?? [];
    const [first, ...rest] = await versions();
    const { undo } = await opened.call('delete', {
      targets: rest.map(({ id }) => ({ kind: 'api-version', api, id })),
    });
    expect((await versions()).map(({ id }) => id)).toEqual([first?.id]);
    await opened.call('undo', { undo });
    expect(await versions()).toEqual([first, ...rest]);
  });

  test('are copied, each behind itself, what lies in another once', async () => {
    const opened = await openApp();
    const collection = await opened.importCollection(numbered('Shop'));
    const targets = ['one', '1a', 'two', 'three'].map((id) => item(collection, id));
    const copies = await opened.call('duplicate', { targets });
    expect(copies.targets).toHaveLength(3);
    expect(namesIn((await outlines(opened))[0])).toEqual([
      'Folder',
      ['One', ['1a', '1b'], 'One Copy', ['1a', '1b'], 'Two', 'Two Copy'],
      'Three',
      'Three Copy',
    ]);
  });
});
