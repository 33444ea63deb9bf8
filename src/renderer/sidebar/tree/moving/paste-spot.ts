import type { CollectionOutline } from '../../../../shared/model/collection';
import type { TreeNode } from '../tree-node';
import { type Moved, mayLieAt, type Spot, spotBeside, spotIn } from './move-spots';

/** Where things are put that are pasted at a row: in it where they can lie there, else behind it; null where neither is possible. */
export const pasteSpot = (collection: CollectionOutline, { target }: TreeNode, pasted: Moved): Spot | null => {
  const id = target.kind === 'item' ? target.id : null;
  const itself = id !== null && pasted.collection === collection.id && pasted.ids.includes(id);
  const spots = [itself ? null : spotIn(collection, id), id === null ? null : spotBeside(collection, id, true)];
  return spots.find((spot) => spot !== null && mayLieAt(pasted, collection, spot)) ?? null;
};
