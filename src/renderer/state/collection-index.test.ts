import { describe, expect, it } from 'vitest';
import type { CollectionOutline, ItemOutline } from '../../shared/model/collection';
import { sampleCollection } from '../sidebar/sample-nodes';
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

  it('goes 200 folders deep', () => {
    let item: ItemOutline = { kind: 'request', id: 'deepest', name: '', method: 'GET', url: '', children: [] };
    for (let level = 0; level < 200; level++) item = { kind: 'folder', id: `f${level}`, name: '', children: [item] };
    const deep: CollectionOutline = { ...sampleCollection, children: [item] };
    expect(findItem(deep, 'deepest')?.ancestors).toHaveLength(200);
  });
});
