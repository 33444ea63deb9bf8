import { moveItems } from '../../../state/items/move-actions';
import { useTree } from '../../../state/tree';
import { collections } from '../../../state/workspace/collections';
import type { TreeNode } from '../tree-node';
import { movedOrSaid } from './moved-or-said';
import { nudge } from './nudge';

/** Moves that are under way: a key that is held down waits for the move before. */
let underWay: Promise<void> = Promise.resolve();

/** Moves things up or down by one; false where these cannot be moved. */
export const nudgeNodes = (nodes: readonly TreeNode[], way: 'up' | 'down'): boolean => {
  const moved = movedOrSaid(nodes);
  if (!moved) return false;
  underWay = underWay.then(async () => {
    const collection = collections.get(moved.collection);
    const to = collection && nudge(collection, moved, way, useTree.getState().open);
    if (to) await moveItems({ collection: moved.collection, ids: [...moved.ids], to });
  });
  return true;
};
