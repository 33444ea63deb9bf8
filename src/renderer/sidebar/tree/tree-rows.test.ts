import { describe, expect, it } from 'vitest';
import type { FolderOutline } from '../../../shared/model/collection';
import { sampleCollection, sampleKey, sampleNodes } from './sample-nodes';
import { collectionNodes } from './tree-nodes';
import { filterNodes, parentOf, visibleRows } from './tree-rows';

const open = (...ids: string[]) => new Set(ids.map(sampleKey));
const shown = (keys: ReadonlySet<string>) =>
  visibleRows(sampleNodes, keys).map(({ node, level }) => `${'  '.repeat(level - 1)}${node.label}`);
const filtered = (text: string, keys: ReadonlySet<string> = open()) => {
  const result = filterNodes(sampleNodes, text, keys);
  return visibleRows(result.nodes, result.open).map(({ node }) => node.name);
};

describe('visibleRows', () => {
  it('shows the first level of a folded tree', () => {
    expect(shown(open())).toEqual(['Shop API']);
  });

  it('shows what is unfolded, in order, at its level', () => {
    expect(shown(open('shop', 'orders', 'create'))).toEqual([
      'Shop API',
      '  Orders',
      '    POST Create order',
      '      Order created, 201',
      '      Out of stock, 409',
      '    GET List orders',
      '  GET One product',
    ]);
  });

  it('hides what lies in a folded parent, however it stands itself', () => {
    expect(shown(open('orders', 'create'))).toEqual(['Shop API']);
  });

  it('tells each row its place among its siblings and its parent', () => {
    const rows = visibleRows(sampleNodes, open('shop', 'orders'));
    expect(rows.map(({ position, setSize }, at) => [position, setSize, parentOf(rows, at)])).toEqual([
      [1, 1, -1],
      [1, 2, 0],
      [1, 2, 1],
      [2, 2, 1],
      [2, 2, 0],
    ]);
  });
});

describe('visibleRows after an edit', () => {
  const deep = (ids: readonly string[]): FolderOutline[] =>
    ids.map((id) => ({
      ...{ kind: 'folder', id, name: id },
      children: [
        { kind: 'folder', id: `${id}1`, name: 'In', children: [...sampleCollection.children.slice(1)] },
        ...sampleCollection.children.slice(1).map((item) => ({ ...item, id: `${id}2` })),
      ],
    }));
  const keys = new Set(['shop', 'a', 'a1', 'b', 'b1', 'c', 'c1'].map(sampleKey));
  const collection = (children: FolderOutline[]) => collectionNodes([{ ...sampleCollection, children }]);
  const [a, b, c] = deep(['a', 'b', 'c']);
  if (!a || !b || !c) throw new Error('there are three');

  it('leaves the rows of other folders the same objects, wherever they have come to stand', () => {
    const before = visibleRows(collection([a, b]), keys);
    const after = visibleRows(collection([c, a, { ...b, name: 'Renamed' }]), keys);
    const rowsIn = (rows: typeof before, name: string) =>
      rows.filter((_, at) => rows[parentOf(rows, at)]?.node.name === name);
    expect(rowsIn(before, 'a')).toHaveLength(2);
    expect(rowsIn(after, 'a')).toEqual(rowsIn(before, 'a'));
    for (const [at, row] of rowsIn(after, 'a').entries()) expect(row).toBe(rowsIn(before, 'a')[at]);
  });

  it('is what it would be without any rows before', () => {
    const edits = [[a, b, c], [b, a, c], [a], [{ ...c, children: [a, b] }], [{ ...a, children: [c] }, b], [c, b, a]];
    for (const folders of edits) {
      for (const open of [keys, new Set([...keys].slice(0, 4))]) {
        const fresh = structuredClone(folders);
        expect(visibleRows(collection(folders), open)).toEqual(visibleRows(collection(fresh), new Set(open)));
      }
    }
  });
});

describe('filterNodes', () => {
  it('keeps everything when nothing is typed', () => {
    expect(filtered('  ', open('shop'))).toEqual(['Shop API', 'Orders', 'One product']);
  });

  it('keeps the ancestors of a hit and unfolds them', () => {
    expect(filtered('stock')).toEqual(['Shop API', 'Orders', 'Create order', 'Out of stock']);
  });

  it('does not care about case', () => {
    expect(filtered('ONE prod')).toEqual(['Shop API', 'One product']);
  });

  it('keeps what lies in a folder that is itself the hit', () => {
    expect(filtered('orders', open('orders'))).toEqual(['Shop API', 'Orders', 'Create order', 'List orders']);
  });

  it('shows nothing when nothing fits', () => {
    expect(filtered('zebra')).toEqual([]);
  });

  it('filters 10,000 rows', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      key: `environment/${index}`,
      target: { kind: 'environment', id: String(index) } as const,
      kind: 'environment' as const,
      active: false,
      name: `Environment ${index}`,
      label: `Environment ${index}`,
      children: [],
    }));
    expect(filterNodes(many, '999', new Set()).nodes).toHaveLength(19);
  });
});
