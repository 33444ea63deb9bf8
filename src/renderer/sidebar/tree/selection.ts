import { noSelection, type Selection } from '../../state/tree';
import type { TreeNode } from './tree-node';
import { parentOf, type TreeRow } from './tree-rows';

/** The rows of a selection that are in view in the tree, folds and filter being as they are. */
export const selectedRows = (rows: readonly TreeRow[], { keys }: Selection): readonly TreeRow[] =>
  keys.size === 0 ? [] : rows.filter(({ node }) => keys.has(node.key));

/** The selected things without those that lie in another of them: these go with it. In sidebar order. */
export const topmostNodes = (rows: readonly TreeRow[], { keys }: Selection): readonly TreeNode[] => {
  const covered: boolean[] = [];
  return rows.flatMap(({ node }, index) => {
    const inside = covered[parentOf(rows, index)] ?? false;
    const chosen = keys.has(node.key);
    covered[index] = inside || chosen;
    return chosen && !inside ? node : [];
  });
};

const isAbove = (rows: readonly TreeRow[], above: number, below: number): boolean => {
  for (let at = parentOf(rows, below); at >= 0; at = parentOf(rows, at)) if (at === above) return true;
  return false;
};

/**
 * Puts a row into the selection, or takes it out. The row that is shown in the workbench looks selected while none is,
 * so the first row that is added takes it along; but not one that the added row lies in.
 */
export const toggled = (
  rows: readonly TreeRow[],
  selection: Selection,
  key: string,
  shown: string | null,
): Selection => {
  const keys = new Set(selectedRows(rows, selection).map(({ node }) => node.key));
  if (keys.size === 0 && shown !== null) {
    const [from, to] = [shown, key].map((wanted) => rows.findIndex(({ node }) => node.key === wanted));
    if (from !== undefined && to !== undefined && from >= 0 && from !== to && !isAbove(rows, from, to)) keys.add(shown);
  }
  if (!keys.delete(key)) keys.add(key);
  return { keys, anchor: key };
};

/** Everything from one row to another. A beginning that is gone is the end itself. */
export const ranged = (rows: readonly TreeRow[], anchor: string, to: string): Selection => {
  const end = rows.findIndex(({ node }) => node.key === to);
  if (end < 0) return noSelection;
  const found = rows.findIndex(({ node }) => node.key === anchor);
  const start = found < 0 ? end : found;
  const within = rows.slice(Math.min(start, end), Math.max(start, end) + 1);
  return { keys: new Set(within.map(({ node }) => node.key)), anchor: rows[start]?.node.key ?? to };
};

/** All beside a row; once these are selected, all that is in view. */
export const widened = (rows: readonly TreeRow[], selection: Selection, at: number): Selection => {
  const parent = parentOf(rows, at);
  const beside = rows.filter((_, index) => parentOf(rows, index) === parent);
  const all = beside.every(({ node }) => selection.keys.has(node.key)) ? rows : beside;
  return { keys: new Set(all.map(({ node }) => node.key)), anchor: rows[at]?.node.key ?? null };
};
