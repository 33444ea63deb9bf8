import { openPlace } from '../../state/tabs/places';
import { useTabs } from '../../state/tabs/tabs';
import { setOpen, useTree } from '../../state/tree';
import type { TreeNode } from './tree-node';
import type { TreeRow } from './tree-rows';

/** Folds or unfolds a row. */
export const fold = ({ node, expanded }: TreeRow): void => setOpen([node.key], !expanded);

/** What a click, Enter or Space on a row does: it opens, and unfolds what it holds; a folder that is open already folds. */
export const activate = (node: TreeNode, keep: boolean): void => {
  const unfolded = useTree.getState().open.has(node.key);
  if (node.kind === 'api') {
    setOpen([node.key], !unfolded);
    return;
  }
  const shown = useTabs.getState().active === node.key;
  openPlace(node.target, keep);
  if (node.children.length > 0) setOpen([node.key], node.kind !== 'folder' || !unfolded || !shown);
};

/** A double click keeps the tab that its first click opened. */
export const keepOpen = (node: TreeNode): void => {
  if (node.kind !== 'api') openPlace(node.target, true);
};
