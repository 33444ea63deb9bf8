import { describe, expect, it } from 'vitest';
import { sampleCollection, sampleKey } from '../sample-nodes';
import { collectionNodes } from '../tree-nodes';
import { visibleRows } from '../tree-rows';
import { dropAt } from './drop-rules';
import type { Moved } from './move-spots';

const other = { ...sampleCollection, id: 'other', name: 'Other API' };
const outlines = new Map([sampleCollection, other].map((outline) => [outline.id, outline]));
const nodes = collectionNodes([sampleCollection, other]);
const open = (...ids: string[]) => visibleRows(nodes, new Set(ids.map(sampleKey)));
// Shop, Orders, Create order, Order created, Out of stock, List orders, One product, Other API
const rows = open('shop', 'orders', 'create');
const items = (...ids: string[]): Moved => ({ collection: 'shop', ids, examples: false });
const examples = (...ids: string[]): Moved => ({ collection: 'shop', ids, examples: true });

const at = (id: string, part: number, moved: Moved, within = rows) => {
  const index = within.findIndex(({ node }) => node.target.id === id);
  const drop = dropAt(within, index, part, moved, (collection) => outlines.get(collection));
  return drop && [drop.spot.parent, drop.spot.index, drop.mark.kind === 'line' ? drop.mark.before : drop.mark.key];
};

describe('folders and requests', () => {
  const moved = items('product');
  it.each([
    ['over the upper edge of a folder: before it', 'orders', 0.1, [null, 0, 1]],
    ['over a folder: behind all in it', 'orders', 0.5, ['orders', 2, 'item/shop/orders']],
    ['over the lower edge of an unfolded folder: first in it', 'orders', 0.9, ['orders', 0, 2]],
    ['over the upper half of a request: before it', 'create', 0.3, ['orders', 0, 2]],
    ['over the lower half: behind it and the examples that are shown', 'create', 0.7, ['orders', 1, 5]],
    ['over a collection: behind all in it', 'shop', 0.3, [null, 2, 'collection/shop']],
    ['over the lower edge of an unfolded collection: first in it', 'shop', 0.9, [null, 0, 1]],
    ['over another collection', 'other', 0.9, [null, 2, 'collection/other']],
  ] as const)('%s', (_name, id, part, expected) => expect(at(id, part, moved)).toEqual(expected));

  it('over the lower edge of a folded folder: behind it', () => {
    expect(at('orders', 0.9, moved, open('shop'))).toEqual([null, 1, 2]);
  });

  it('cannot lie among examples', () => {
    expect(at('created', 0.3, moved)).toBeNull();
    expect(at('created', 0.8, moved)).toBeNull();
  });

  it('cannot go into themselves, nor below', () => {
    expect(at('orders', 0.5, items('orders'))).toBeNull();
    expect(at('list', 0.2, items('product', 'orders'))).toBeNull();
    expect(at('orders', 0.1, items('orders'))).toEqual([null, 0, 1]);
  });
});

describe('examples', () => {
  const moved = examples('created');
  it.each([
    ['over a request: behind all in it', 'list', 0.2, ['list', 0, 'item/shop/list']],
    ['over the lower edge of an unfolded request: first in it', 'create', 0.9, ['create', 0, 3]],
    ['over the upper half of an example: before it', 'conflict', 0.2, ['create', 1, 4]],
    ['over the lower half of an example: behind it', 'conflict', 0.8, ['create', 2, 5]],
    ['over a folder: nowhere', 'orders', 0.5, null],
    ['over the edge of a folder: nowhere', 'orders', 0.1, null],
    ['over a collection: nowhere', 'shop', 0.5, null],
  ] as const)('%s', (_name, id, part, expected) => expect(at(id, part, moved)).toEqual(expected));
});

it('below the last row nothing falls anywhere', () => {
  expect(dropAt(rows, rows.length, 0, items('product'), (id) => outlines.get(id))).toBeNull();
});
