import { openPlace } from '../state/places';
import { setOpen, useTree } from '../state/tree';
import type { TreeNode } from './tree-node';
import type { TreeRow } from './tree-rows';

/** Folds or unfolds a row. */
export const fold = ({ node, expanded }: TreeRow): void => setOpen([node.key], !expanded);

/** What a click, Enter or Space on a row does: folders fold, everything else opens, and unfolds what it holds. */
export const activate = (node: TreeNode, keep: boolean): void => {
  if (node.kind === 'folder' || node.kind === 'api') {
    setOpen([node.key], !useTree.getState().open.has(node.key));
    return;
  }
  openPlace(node.target, keep);
  if (node.children.length > 0) setOpen([node.key], true);
};

/** A double click keeps the tab that its first click opened. */
export const keepOpen = (node: TreeNode): void => {
  if (node.kind !== 'folder' && node.kind !== 'api') openPlace(node.target, true);
};
