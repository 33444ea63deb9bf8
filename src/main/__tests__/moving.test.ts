import { mkdirSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type OpenedApp, openApp } from './open-app';
import { namesIn, numbered } from './small-collections';

const all = ['Folder', ['One', ['1a', '1b'], 'Two'], 'Three'];
const namesOf = async (opened: OpenedApp, collection: string) =>
  namesIn((await opened.call('workspace.snapshot', {})).collections.find(({ id }) => id === collection));

const move = (
  opened: OpenedApp,
  collection: string,
  ids: string[],
  parent: string | null,
  index: number,
  to?: string,
) => opened.call('item.move', { collection, ids, to: { collection: to ?? collection, parent, index } });

describe('moving within a collection', () => {
  const moves: [string, string[], string | null, number, unknown][] = [
    ['up', ['two'], 'folder', 0, ['Folder', ['Two', 'One', ['1a', '1b']], 'Three']],
    [
      'down: the place counts the list as it was',
      ['one'],
      'folder',
      2,
      ['Folder', ['Two', 'One', ['1a', '1b']], 'Three'],
    ],
    ['out of its folder', ['one'], null, 0, ['One', ['1a', '1b'], 'Folder', ['Two'], 'Three']],
    ['into a folder, behind the last', ['three'], 'folder', 99, ['Folder', ['One', ['1a', '1b'], 'Two', 'Three']]],
    ['several, in sidebar order', ['three', 'one'], 'folder', 2, ['Folder', ['Two', 'One', ['1a', '1b'], 'Three']]],
    [
      'what lies in another goes with it',
      ['folder', 'one'],
      null,
      2,
      ['Three', 'Folder', ['One', ['1a', '1b'], 'Two']],
    ],
    ['an example among its own', ['1b'], 'one', 0, ['Folder', ['One', ['1b', '1a'], 'Two'], 'Three']],
    ['an example to another request', ['1a'], 'two', 0, ['Folder', ['One', ['1b'], 'Two', ['1a']], 'Three']],
  ];
  test.each(moves)('%s', async (_name, ids, parent, index, after) => {
    const opened = await openApp();
    const collection = await opened.importCollection(numbered('Shop'));
    const before = opened.onDisk(collection);
    const { undo, targets } = await move(opened, collection, ids, parent, index);
    expect(await namesOf(opened, collection)).toEqual(after);
    expect(targets.every((target) => ids.includes(target.id))).toBe(true);
    const moved = opened.onDisk(collection);
    expect(moved).not.toEqual(before);
    const back = await opened.call('undo', { undo });
    expect(back).toMatchObject({ did: 'move', targets });
    expect(opened.onDisk(collection)).toEqual(before);
  });

  const refused: [string, string[], string | null, object][] = [
    ['a folder into itself', ['folder'], 'folder', { code: 'cannot-lie-there', why: 'itself' }],
    ['an example into a folder', ['1a'], 'folder', { code: 'cannot-lie-there', why: 'kind' }],
    ['an example to the top', ['1a'], null, { code: 'cannot-lie-there', why: 'kind' }],
    ['a request into a request', ['two'], 'one', { code: 'cannot-lie-there', why: 'kind' }],
    ['a request into an example', ['two'], '1a', { code: 'cannot-lie-there', why: 'kind' }],
    ['both kinds at once', ['two', '1a'], 'folder', { code: 'cannot-lie-there', why: 'kind' }],
    ['what is gone', ['nope'], null, { code: 'not-found', id: 'nope' }],
    ['into what is gone', ['two'], 'nope', { code: 'not-found', id: 'nope' }],
  ];
  test.each(refused)('%s is refused, and nothing changes', async (_name, ids, parent, error) => {
    const opened = await openApp();
    const collection = await opened.importCollection(numbered('Shop'));
    const before = opened.onDisk(collection);
    const asked = { collection, ids, to: { collection, parent, index: 0 } };
    expect(await opened.tryCall('item.move', asked)).toMatchObject({ ok: false, error });
    expect(await namesOf(opened, collection)).toEqual(all);
    expect(opened.onDisk(collection)).toEqual(before);
  });

  test('a folder into a folder below it is refused', async () => {
    const opened = await openApp();
    const collection = await opened.importCollection(numbered('Shop'));
    const inner = await opened.call('item.create', { collection, parent: 'folder', kind: 'folder' });
    const asked = { collection, ids: ['folder'], to: { collection, parent: inner.id, index: 0 } };
    expect(await opened.tryCall('item.move', asked)).toMatchObject({
      error: { code: 'cannot-lie-there', why: 'itself' },
    });
  });

  test('what the disk refuses to move stays where it is', async () => {
    const opened = await openApp();
    const collection = await opened.importCollection(numbered('Shop'));
    rmSync(opened.fileOf(collection));
    mkdirSync(opened.fileOf(collection));
    const asked = { collection, ids: ['one'], to: { collection, parent: null, index: 0 } };
    expect(await opened.tryCall('item.move', asked)).toMatchObject({ ok: false, error: { code: 'disk' } });
    expect(await namesOf(opened, collection)).toEqual(all);
    rmSync(opened.fileOf(collection), { recursive: true });
  });
});

describe('moving to another collection', () => {
  test('changes both files; ids that clash are new there, and the old ones again after an undo', async () => {
    const opened = await openApp();
    const from = await opened.importCollection(numbered('From'));
    const to = await opened.importCollection(numbered('To'));
    const before = [opened.onDisk(from), opened.onDisk(to)];
    const { undo, targets } = await move(opened, from, ['one', 'three'], 'folder', 0, to);
    expect(await namesOf(opened, from)).toEqual(['Folder', ['Two']]);
    expect(await namesOf(opened, to)).toEqual([
      'Folder',
      ['One', ['1a', '1b'], 'Three', 'One', ['1a', '1b'], 'Two'],
      'Three',
    ]);
    expect(targets).toHaveLength(2);
    expect(targets.map(({ id }) => id)).not.toContain('one');
    // Edited there: the edit comes back with it.
    const [first] = targets;
    if (first) await opened.call('rename', { target: first, name: 'First' });
    await opened.call('undo', { undo });
    expect(await namesOf(opened, from)).toEqual(['Folder', ['First', ['1a', '1b'], 'Two'], 'Three']);
    await opened.call('rename', { target: { kind: 'item', collection: from, id: 'one' }, name: 'One' });
    expect([opened.onDisk(from), opened.onDisk(to)]).toEqual(before);
  });

  test('keeps ids that nothing has there', async () => {
    const opened = await openApp();
    const from = await opened.importCollection(numbered('From'));
    const { id: to } = await opened.call('collection.create', {});
    const { targets } = await move(opened, from, ['folder'], null, 0, to);
    expect(targets).toEqual([{ kind: 'item', collection: to, id: 'folder' }]);
    expect(await namesOf(opened, from)).toEqual(['Three']);
  });

  test('what the disk refuses there stays here, and is not in both', async () => {
    const opened = await openApp();
    const from = await opened.importCollection(numbered('From'));
    const to = await opened.importCollection(numbered('To'));
    rmSync(opened.fileOf(to));
    mkdirSync(opened.fileOf(to));
    const asked = { collection: from, ids: ['one'], to: { collection: to, parent: null, index: 0 } };
    expect(await opened.tryCall('item.move', asked)).toMatchObject({ ok: false, error: { code: 'disk' } });
    expect([await namesOf(opened, from), await namesOf(opened, to)]).toEqual([all, all]);
    rmSync(opened.fileOf(to), { recursive: true });
  });

  test('an example whose request is gone by then cannot be moved back, and is not lost', async () => {
    const opened = await openApp();
    const from = await opened.importCollection(numbered('From'));
    const to = await opened.importCollection(numbered('To'));
    const { undo } = await move(opened, from, ['1a'], 'three', 0, to);
    await opened.call('delete', { targets: [{ kind: 'item', collection: from, id: 'one' }] });
    expect(await opened.tryCall('undo', { undo })).toMatchObject({ error: { code: 'not-found' } });
    expect(await namesOf(opened, to)).toEqual([...all, ['1a']]);
  });
});

test('a running mock server answers by the new order of examples, and by the old one after an undo', async () => {
  const opened = await openApp();
  const collection = await opened.importCollection(numbered('Shop'));
  const { id } = await opened.call('mock-server.create', {
    from: { kind: 'collection', id: collection },
    saveUrl: false,
    configuration: {},
  });
  const { mockServers } = await opened.call('workspace.snapshot', {});
  const url = `http://localhost:${mockServers.find((each) => each.id === id)?.port}/one`;
  const answer = async () => (await fetch(url)).text();
  expect(await answer()).toBe('1a');
  await move(opened, collection, ['1b'], 'one', 0);
  expect(await answer()).toBe('1b');
  await opened.call('undo', {});
  expect(await answer()).toBe('1a');
  const { id: other } = await opened.call('collection.create', {});
  await move(opened, collection, ['folder'], null, 0, other);
  expect((await fetch(url)).status).toBe(404);
  await opened.call('mock-server.set-collection', { id, collection: other });
  expect(await answer()).toBe('1a');
});

describe('copying', () => {
  test('puts copies with ids of their own, named apart where the name stands there already', async () => {
    const opened = await openApp();
    const from = await opened.importCollection(numbered('From'));
    const to = { collection: from, parent: null, index: 9 };
    const copied = await opened.call('item.copy', { collection: from, ids: ['one', 'three'], to });
    expect(await namesOf(opened, from)).toEqual([...all, 'One', ['1a', '1b'], 'Three Copy']);
    expect(copied.targets.some(({ id }) => id === 'one' || id === 'three')).toBe(false);
    expect(opened.onDisk(from).item).toHaveLength(4);
  });

  test('a folder into itself ends there', async () => {
    const opened = await openApp();
    const from = await opened.importCollection(numbered('From'));
    const to = { collection: from, parent: 'folder', index: 0 };
    await opened.call('item.copy', { collection: from, ids: ['folder'], to });
    expect(await namesOf(opened, from)).toEqual([
      'Folder',
      ['Folder', ['One', ['1a', '1b'], 'Two'], 'One', ['1a', '1b'], 'Two'],
      'Three',
    ]);
  });
});
