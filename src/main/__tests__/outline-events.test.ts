import { describe, expect, test } from 'vitest';
import type { CollectionOutline } from '../../shared/model/collection';
import { patched } from '../../shared/patched';
import { type OpenedApp, openApp } from './open-app';
import { numbered } from './small-collections';

const withoutRevision = ({ revision: _, ...outline }: CollectionOutline) => outline;

/** What a window has that follows the events, and nothing else. */
const followed = ({ told }: OpenedApp, start: CollectionOutline): CollectionOutline =>
  told.reduce((outline, event) => {
    if (event.name === 'collection.changed') return event.data;
    if (event.name !== 'collection.patched') return outline;
    expect(event.data.base).toBe(outline.revision);
    return patched(outline, event.data);
  }, start);

const eventsOf = ({ told }: OpenedApp) => told.map(({ name }) => name).filter((name) => name.startsWith('collection.'));

const opened = async () => {
  const app = await openApp();
  const id = await app.importCollection(numbered('Shop'));
  const [start] = (await app.call('workspace.snapshot', {})).collections;
  if (!start) throw new Error('no collection');
  app.told.length = 0;
  const item = (name: string) => ({ kind: 'item', collection: id, id: name }) as const;
  return { app, id, start, item };
};

describe('the events of a collection', () => {
  test('are what changed of it, and come to what it is', async () => {
    const { app, id, start, item } = await opened();
    await app.call('rename', { target: item('one'), name: 'First' });
    await app.call('rename', { target: { kind: 'collection', id }, name: 'Store' });
    await app.call('example.update', { collection: id, id: '1a', change: { code: 404 } });
    await app.call('duplicate', { targets: [item('folder')] });
    await app.call('item.move', { collection: id, ids: ['three'], to: { collection: id, parent: 'folder', index: 0 } });
    const { undo } = await app.call('delete', { targets: [item('one'), item('two')] });
    await app.call('undo', { undo });
    await app.call('collection.update', { id, change: { description: 'Sells.' } });
    expect(new Set(eventsOf(app))).toEqual(new Set(['collection.patched']));
    const now = followed(app, start);
    expect(withoutRevision(now)).toEqual(withoutRevision(await app.call('collection.outline', { id })));
    expect(now).toMatchObject({ name: 'Store', description: 'Sells.', requestCount: 5 });
  });

  test('tell of an edit that no line of the tree shows', async () => {
    const { app, id, start } = await opened();
    await app.call('example.update', { collection: id, id: '1a', change: { body: 'new' } });
    expect(app.told).toEqual([
      {
        name: 'collection.patched',
        data: expect.objectContaining({ id, base: start.revision, revision: start.revision + 1 }),
      },
    ]);
  });

  test('are whole for one that was deleted and is back', async () => {
    const { app, id, start } = await opened();
    const { undo } = await app.call('delete', { targets: [{ kind: 'collection', id }] });
    await app.call('undo', { undo });
    expect(eventsOf(app)).toEqual(['collection.removed', 'collection.changed']);
    expect(followed(app, start).revision).toBeGreaterThan(start.revision);
  });

  test('go on from a tree that was asked for', async () => {
    const { app, id, item } = await opened();
    await app.call('rename', { target: item('one'), name: 'Missed' });
    const asked = await app.call('collection.outline', { id });
    app.told.length = 0;
    await app.call('rename', { target: item('two'), name: 'Second' });
    expect(followed(app, asked).children).toEqual((await app.call('collection.outline', { id })).children);
  });

  test('of a collection that is not there cannot be asked for', async () => {
    const { app } = await opened();
    expect(await app.tryCall('collection.outline', { id: 'gone' })).toMatchObject({ error: { code: 'not-found' } });
  });
});
