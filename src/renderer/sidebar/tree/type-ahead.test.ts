import { describe, expect, it } from 'vitest';
import { sampleKey, sampleNodes } from './sample-nodes';
import { visibleRows } from './tree-rows';
import { typedRow } from './type-ahead';

// 0 Shop API · 1 Orders · 2 Create order (folded) · 3 List orders · 4 One product
const rows = visibleRows(sampleNodes, new Set(['shop', 'orders'].map(sampleKey)));

describe('typedRow', () => {
  it.each([
    ['l', 0, 3],
    ['o', 0, 1],
    ['o', 1, 4],
    ['oo', 4, 1],
    ['on', 1, 4],
    ['on', 4, 4],
    ['S', 4, 0],
    ['x', 0, -1],
    ['', 0, -1],
  ])('“%s” typed on row %i leads to %i', (typed, at, to) => {
    expect(typedRow(typed, rows, at)).toBe(to);
  });
  it('finds nothing in an empty tree', () => expect(typedRow('a', [], 0)).toBe(-1));
});
