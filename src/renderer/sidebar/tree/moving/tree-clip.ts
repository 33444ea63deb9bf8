import { counted, quoted } from '../../../../shared/words';
import { copyItems, moveItems } from '../../../state/items/move-actions';
import { holdItems, useTreeClipboard } from '../../../state/items/tree-clipboard';
import { say, sayRefused } from '../../../state/toast';
import { findItem } from '../../../state/workspace/collection-index';
import { collections } from '../../../state/workspace/collections';
import type { TreeNode } from '../tree-node';
import { staysPut } from './move-spots';
import { movedOrSaid } from './moved-or-said';
import { pasteSpot } from './paste-spot';

/** Keeps items for the next Ctrl+V; false where these cannot be put elsewhere. */
export const clip = (how: 'cut' | 'copy', nodes: readonly TreeNode[]): boolean => {
  const moved = movedOrSaid(nodes);
  if (!moved) return false;
  holdItems({ how, collection: moved.collection, ids: moved.ids });
  const what = nodes.length === 1 ? quoted(nodes[0]?.name ?? '') : counted(nodes.length, 'thing');
  say(`${what} ${how === 'cut' ? 'cut' : 'copied'}: paste to put ${nodes.length === 1 ? 'it' : 'them'} elsewhere`);
  return true;
};

/** Puts what was cut or copied at a row; false where there is nothing to put. */
export const paste = (at: TreeNode): boolean => {
  const { held } = useTreeClipboard.getState();
  if (!held || (at.target.kind !== 'item' && at.target.kind !== 'collection')) return false;
  const into = collections.get(at.target.kind === 'item' ? at.target.collection : at.target.id);
  const first = findItem(collections.get(held.collection), held.ids[0] ?? '')?.item;
  if (!into || !first) {
    holdItems(null);
    return false;
  }
  const moved = { collection: held.collection, ids: held.ids, examples: first.kind === 'example' };
  const spot = pasteSpot(into, at, moved);
  if (!spot) {
    const around = at.target.kind === 'item' ? (findItem(into, at.target.id)?.ancestors ?? []) : [];
    const inside = held.collection === into.id && around.some(({ id }) => held.ids.includes(id));
    sayRefused({ code: 'cannot-lie-there', why: inside && !moved.examples ? 'itself' : 'kind' });
    return true;
  }
  const asked = { collection: held.collection, ids: [...held.ids], to: spot };
  if (held.how === 'copy') void copyItems(asked);
  else {
    holdItems(null);
    if (!staysPut(moved, into, spot)) void moveItems(asked);
  }
  return true;
};
