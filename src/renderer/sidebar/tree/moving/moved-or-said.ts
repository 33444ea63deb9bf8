import { say } from '../../../state/toast';
import type { TreeNode } from '../tree-node';
import { type Moved, movedOf } from './move-spots';

/** The chosen things as what can be moved together; where several cannot, that is said. */
export const movedOrSaid = (nodes: readonly TreeNode[]): Moved | null => {
  const moved = movedOf(nodes);
  const some = nodes.some(({ target }) => target.kind === 'item');
  if (!moved && some) say('Folders and requests of one collection go together, and so do examples of one.');
  return moved;
};
