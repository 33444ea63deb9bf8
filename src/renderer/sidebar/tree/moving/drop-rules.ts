import type { CollectionOutline } from '../../../../shared/model/collection';
import type { TreeRow } from '../tree-rows';
import { type Moved, mayLieAt, type Spot, spotBeside, spotIn } from './move-spots';

/** How the tree shows where things would fall: a line above the row `before`, or a row that takes them in. */
export type DropMark =
  | { readonly kind: 'line'; readonly before: number; readonly level: number }
  | { readonly kind: 'into'; readonly key: string };

export interface Drop {
  readonly spot: Spot;
  readonly mark: DropMark;
}

/** The row behind everything that is shown below a row. */
const endOf = (rows: readonly TreeRow[], at: number): number => {
  const level = rows[at]?.level ?? 0;
  let end = at + 1;
  while ((rows[end]?.level ?? 0) > level) end += 1;
  return end;
};

/**
 * Where things fall that are let go over row `at`, `part` of its height from its top; null where they cannot.
 * A row that takes them in has an edge for before and behind it, any other row two halves.
 */
export const dropAt = (
  rows: readonly TreeRow[],
  at: number,
  part: number,
  moved: Moved,
  outlineOf: (collection: string) => CollectionOutline | undefined,
): Drop | null => {
  const row = rows[at];
  if (!row || (row.node.target.kind !== 'item' && row.node.target.kind !== 'collection')) return null;
  const { node, level, expanded } = row;
  const { target } = row.node;
  const collection = outlineOf(target.kind === 'item' ? target.collection : target.id);
  if (!collection) return null;
  const id = target.kind === 'item' ? target.id : null;

  const line = (spot: Spot | null, before: number, depth: number): Drop | null =>
    spot && { spot, mark: { kind: 'line', before, level: depth } };
  const beside = (behind: boolean): Drop | null =>
    id === null ? null : line(spotBeside(collection, id, behind), behind ? endOf(rows, at) : at, level);
  const into = (): Drop => ({ spot: spotIn(collection, id), mark: { kind: 'into', key: node.key } });
  const first = (): Drop | null => line(spotIn(collection, id, true), at + 1, level + 1);

  const wanted = (): Drop | null => {
    if (moved.examples ? node.kind === 'request' : node.kind === 'collection') {
      return expanded && part > 0.75 ? first() : into();
    }
    if (!moved.examples && node.kind === 'folder') {
      if (part < 0.25) return beside(false);
      if (part <= 0.75) return into();
      return expanded ? first() : beside(true);
    }
    return beside(part >= 0.5);
  };
  const drop = wanted();
  return drop && mayLieAt(moved, collection, drop.spot) ? drop : null;
};
