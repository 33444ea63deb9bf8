import { expect, it } from 'vitest';
import { movedRow, placeOfPointer } from './row-moves';

it('moves a row up and down, and leaves the list alone where there is none', () => {
  expect(movedRow(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(movedRow(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(movedRow(['a'], 3, 0)).toEqual(['a']);
});

it('finds the row under the pointer; above all is the first, below all the last', () => {
  const rows = [10, 20, 30].map((bottom) => ({ getBoundingClientRect: () => ({ bottom }) }) as Element);
  expect([0, 15, 29, 99].map((y) => placeOfPointer(rows, y))).toEqual([0, 1, 2, 2]);
  expect(placeOfPointer([], 5)).toBe(0);
});
