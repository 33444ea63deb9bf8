import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collection, item } from '../lib/collection.mjs';
import { random } from '../lib/random.mjs';

/** Of a typical collection: 50 requests with two examples of 1 KB each, about 200 KB of Postman's JSON. */
const requests = 50;

/** @param {number} seed */
export function typicalCollection(seed) {
  const { json, hex } = random(seed);
  const items = Array.from({ length: requests }, (_, i) => {
    const path = i % 2 === 0 ? `/resource${i}` : `/resource${i - 1}/:id`;
    return item(i % 5 === 4 ? 'POST' : 'GET', path, [
      { name: 'All is well', body: json(1000, { collection: seed, path }) },
      { name: 'Another page', body: json(1000, { path }), query: [['page', '2']] },
    ]);
  });
  const folders = Array.from({ length: requests / 10 }, (_, i) => ({
    name: `Resources ${i + 1}`,
    item: items.slice(i * 10, i * 10 + 10),
  }));
  const made = collection(`Service ${seed}`, folders);
  giveIds(made, () => `${hex()}-${hex()}`);
  return made;
}

/**
 * Gives each item and example an id, as files have that the app has written.
 * @param {any} node
 * @param {() => string} next
 */
function giveIds(node, next) {
  for (const child of node.item ?? node.response ?? []) {
    child.id = next();
    giveIds(child, next);
  }
}

/** A path that every typical collection answers. */
export const typicalPath = '/resource0';

/**
 * Writes typical collections into the workspace of a data folder; gives their ids.
 * @param {string} dataFolder
 * @param {number} count
 */
export function writeCollections(dataFolder, count) {
  const folder = join(dataFolder, 'workspace/collections');
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, i) => {
    const id = `service-${i + 1}-${String(i + 1).padStart(6, '0')}`;
    writeFileSync(join(folder, `${id}.json`), `${JSON.stringify(typicalCollection(i + 1), null, '\t')}\n`);
    return id;
  });
}
