import { describe, expect, it } from 'vitest';
import { sampleKey, sampleNodes } from '../sample-nodes';
import { visibleRows } from '../tree-rows';
import { treeMove } from './tree-moves';

// 0 Shop API · 1 Orders · 2 Create order (folded) · 3 List orders · 4 One product
const rows = visibleRows(sampleNodes, new Set(['shop', 'orders'].map(sampleKey)));

describe('treeMove', () => {
  it.each([
    ['ArrowDown', 0, { to: 1 }],
    ['ArrowDown', 4, { to: 4 }],
    ['ArrowUp', 0, { to: 0 }],
    ['ArrowUp', 3, { to: 2 }],
    ['Home', 3, { to: 0 }],
    ['End', 1, { to: 4 }],
    ['PageDown', 0, { to: 4 }],
    ['PageUp', 4, { to: 0 }],
  ])('%s from row %i', (key, at, move) => {
    expect(treeMove(key, rows, at)).toEqual(move);
  });

  it('unfolds a folded row to the right, and goes into an unfolded one', () => {
    expect(treeMove('ArrowRight', rows, 2)).toEqual({ fold: false });
    expect(treeMove('ArrowRight', rows, 1)).toEqual({ to: 2 });
  });

  it('folds an unfolded row to the left, and goes to the parent of a folded one', () => {
    expect(treeMove('ArrowLeft', rows, 1)).toEqual({ fold: true });
    expect(treeMove('ArrowLeft', rows, 2)).toEqual({ to: 1 });
  });

  it('means nothing on a leaf to the right, nor with other keys, nor in an empty tree', () => {
    expect(treeMove('ArrowRight', rows, 4)).toBeNull();
    expect(treeMove('x', rows, 0)).toBeNull();
    expect(treeMove('ArrowDown', [], 0)).toBeNull();
  });
});
