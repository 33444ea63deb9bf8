import type { TreeRow } from './tree-rows';

/** Letters typed within this many milliseconds of each other make one word. */
export const typingPause = 700;

/**
 * The row whose name begins with what was typed, looked for from row `at` on and round the end; -1 where there is none.
 * One letter, or the same one again and again, goes on to the next such row; a longer word may stay where it is.
 */
export const typedRow = (typed: string, rows: readonly TreeRow[], at: number): number => {
  const letters = [...typed.toLowerCase()];
  const same = letters.every((letter) => letter === letters[0]);
  const wanted = same ? (letters[0] ?? '') : letters.join('');
  if (wanted === '') return -1;
  for (let step = same ? 1 : 0; step <= rows.length; step += 1) {
    const index = (Math.max(at, 0) + step) % rows.length;
    if (rows[index]?.node.name.slice(0, 200).toLowerCase().startsWith(wanted)) return index;
  }
  return -1;
};
