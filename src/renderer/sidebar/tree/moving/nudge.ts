import type { CollectionOutline } from '../../../../shared/model/collection';
import { targetKey } from '../../../state/workspace/target-key';
import { type Moved, placeOf, type Spot, spotBeside, spotIn } from './move-spots';

/**
 * Where Alt and an arrow key put items: past the next one, into it where it is an unfolded folder, out of their own
 * folder at its edge; null where they can go no further. Several gather at the foremost of them.
 */
export const nudge = (
  collection: CollectionOutline,
  { ids, examples }: Moved,
  way: 'up' | 'down',
  open: ReadonlySet<string>,
): Spot | null => {
  const down = way === 'down';
  const foremost = ids.at(down ? -1 : 0);
  const place = foremost === undefined ? null : placeOf(collection, foremost);
  if (!place) return null;
  const { parent, list, index } = place;
  // Within several, the next one that stays is what they go past.
  const moving = new Set(ids);
  let next = index + (down ? 1 : -1);
  while (list[next] && moving.has(list[next]?.id ?? '')) next += down ? 1 : -1;
  const neighbour = list[next];
  if (!neighbour) return parent === null || examples ? null : spotBeside(collection, parent.id, down);
  const key = targetKey({ kind: 'item', collection: collection.id, id: neighbour.id });
  const unfolded = neighbour.kind === 'folder' && neighbour.children.length > 0 && open.has(key);
  return unfolded ? spotIn(collection, neighbour.id, down) : spotBeside(collection, neighbour.id, down);
};
