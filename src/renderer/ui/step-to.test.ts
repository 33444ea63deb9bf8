import { expect, it } from 'vitest';
import { stepTo } from './step-to';

it.each([
  ['ArrowRight', 2, 'row', 0],
  ['ArrowLeft', 0, 'row', 2],
  ['ArrowDown', 0, 'column', 1],
  ['ArrowUp', 0, 'column', 2],
  ['Home', 2, 'row', 0],
  ['End', 0, 'column', 2],
  ['ArrowDown', 0, 'row', undefined],
  ['x', 0, 'row', undefined],
] as const)('%s from %i in a %s leads to %s', (key, at, axis, to) => {
  expect(stepTo(key, at, 3, axis)).toBe(to);
});

it('leads nowhere among nothing', () => {
  expect(stepTo('End', 0, 0, 'row')).toBeUndefined();
});
