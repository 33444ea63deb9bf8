import { describe, expect, it } from 'vitest';
import { sampleCollection } from '../../sidebar/tree/sample-nodes';
import { collectionRows } from './collection-rows';

const seen = (collection: typeof sampleCollection) =>
  collectionRows(collection).map((row) => `${row.kind} ${row.kind === 'folder' ? row.path : row.id}`);

describe('collectionRows', () => {
  it('lists requests and examples in sidebar order under their folder', () => {
    expect(seen(sampleCollection)).toEqual([
      'folder Orders',
      'request create',
      'example created',
      'example conflict',
      'request list',
      'request product',
    ]);
  });

  it('names a folder by its path, and leaves out folders that hold only folders', () => {
    const inner = { kind: 'folder' as const, id: 'in', name: 'Inner', children: sampleCollection.children.slice(1) };
    const outer = { kind: 'folder' as const, id: 'out', name: 'Outer', children: [inner] };
    expect(seen({ ...sampleCollection, children: [outer] })).toEqual(['folder Outer / Inner', 'request product']);
  });
});
