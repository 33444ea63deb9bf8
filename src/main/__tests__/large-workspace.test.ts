import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bigCollection, putBigCollection } from '../../../e2e/fixtures/big-collection';
import type { JsonObject } from '../../shared/json';
import { createToldOutlines } from '../services/snapshot/told-outlines';
import { tempFolder } from '../workspace/__tests__/temp-folder';
import { findItem } from '../workspace/items';
import { openApp } from './open-app';

test('a workspace of 100 collections with 10,000 requests opens', async () => {
  const dataFolder = tempFolder();
  const folder = join(dataFolder, 'workspace/collections');
  mkdirSync(folder, { recursive: true });
  for (let at = 0; at < 100; at += 1) writeFileSync(join(folder, `c${at}.json`), JSON.stringify(bigCollection(100, 5)));
  const app = await openApp(dataFolder);
  const { collections } = await app.call('workspace.snapshot', {});
  expect(collections).toHaveLength(100);
  expect(collections.every(({ requestCount }) => requestCount === 100)).toBe(true);
});

test('an edit of one of 10,000 requests tells little', () => {
  const document = JSON.parse(JSON.stringify(bigCollection())) as JsonObject;
  const outlines = createToldOutlines();
  outlines.whole('big', document);
  for (let edit = 0; edit < 10; edit += 1) {
    const place = findItem(document, `r${edit * 900}`);
    if (place) place.node.name = `Renamed ${edit}`;
    const event = outlines.changed('big', document);
    expect(JSON.stringify(event)).toContain(`Renamed ${edit}`);
    expect(JSON.stringify(event).length).toBeLessThan(500);
  }
});

test('an edit of one of 10,000 requests sends the window a few hundred bytes', async () => {
  const dataFolder = tempFolder();
  putBigCollection(dataFolder);
  const app = await openApp(dataFolder);
  await app.call('workspace.snapshot', {});
  app.told.length = 0;
  await app.call('rename', { target: { kind: 'item', collection: 'big', id: 'r5000' }, name: 'Renamed' });
  await app.call('duplicate', { targets: [{ kind: 'item', collection: 'big', id: 'r5000' }] });
  const to = { collection: 'big', parent: 'f7', index: 3 };
  await app.call('item.move', { collection: 'big', ids: ['r5000'], to });
  await app.call('delete', { targets: [{ kind: 'item', collection: 'big', id: 'r5000' }] });
  expect(app.told.map(({ name }) => name)).toEqual([
    ...Array.from({ length: 4 }, () => 'collection.patched'),
    'trash.changed',
  ]);
  for (const event of app.told) expect(JSON.stringify(event).length).toBeLessThan(1_500);
});
