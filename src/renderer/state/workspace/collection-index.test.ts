import { describe, expect, it } from 'vitest';
import type { CollectionOutline, ItemOutline } from '../../../shared/model/collection';
import { sampleCollection } from '../../sidebar/tree/sample-nodes';
import { findItem } from './collection-index';

describe('findItem', () => {
  it('finds an item and what it lies in, outermost first', () => {
    const found = findItem(sampleCollection, 'created');
    expect(found?.item.name).toBe('Order created');
    expect(found?.ancestors.map(({ id }) => id)).toEqual(['orders', 'create']);
  });

  it('finds nothing where there is nothing', () => {
    expect(findItem(sampleCollection, 'gone')).toBeUndefined();
    expect(findItem(undefined, 'created')).toBeUndefined();
  });

  it('finds what an edit left as it was, and what it made', () => {
    const [orders, product] = sampleCollection.children;
    if (orders?.kind !== 'folder' || !product) throw new Error('the sample has a folder and a request');
    expect(findItem(sampleCollection, 'list')?.item.name).toBe('List orders');
    const children = orders.children.filter(({ id }) => id !== 'list');
    const edited = {
      ...sampleCollection,
      children: [
        { ...orders, children },
        { ...product, name: 'A product' },
      ],
    };
    expect(findItem(edited, 'list')).toBeUndefined();
    expect(findItem(edited, 'product')?.item.name).toBe('A product');
    expect(findItem(edited, 'created')?.ancestors[0]).toBe(edited.children[0]);
  });

  it('goes 200 folders deep', () => {
    let item: ItemOutline = { kind: 'request', id: 'deepest', name: '', method: 'GET', url: '', children: [] };
    for (let level = 0; level < 200; level++) item = { kind: 'folder', id: `f${level}`, name: '', children: [item] };
    const deep: CollectionOutline = { ...sampleCollection, children: [item] };
    expect(findItem(deep, 'deepest')?.ancestors).toHaveLength(200);
  });
});
