import { type MouseEvent, useMemo } from 'react';
import type { Section } from '../../state/section';
import { isToggle } from '../../state/shortcut';
import { noSelection, setCursor, setSelection, useTree } from '../../state/tree';
import { activate } from './activate';
import { ranged, selectedRows, toggled, topmostNodes } from './selection';
import type { TreeNode } from './tree-node';
import type { TreeRow } from './tree-rows';
import { useSelectedKey } from './use-selected-key';

/** Which rows of a tree are chosen together, and what the pointer does about it. */
export const useTreeSelection = (section: Section, rows: readonly TreeRow[], cursorAt: number) => {
  const shown = useSelectedKey();
  const selection = useTree((state) => state.selection[section]);
  const selected = useMemo(() => selectedRows(rows, selection), [rows, selection]);
  const isChosen = ({ key }: TreeNode): boolean => selected.length > 0 && selection.keys.has(key);
  const letGo = () => setSelection(section, noSelection);
  const atCursor = rows[cursorAt]?.node;

  return {
    selection,
    /** The key of the row that the workbench shows. It looks selected while none is. */
    shown,
    isSelected: (node: TreeNode): boolean => (selected.length > 0 ? isChosen(node) : node.key === shown),
    letGo,
    /** What a key is for: all that are chosen, or the row at the cursor. */
    chosen: (): readonly TreeNode[] =>
      selected.length > 0 ? topmostNodes(rows, selection) : atCursor ? [atCursor] : [],
    /** A chosen row stands for all that are, any other for itself, in place of them. */
    chosenWith: (node: TreeNode): readonly TreeNode[] => {
      if (isChosen(node)) return topmostNodes(rows, selection);
      letGo();
      return [node];
    },
    /** The focus came to a row: where it came from elsewhere, chosen rows it is none of are let go. */
    focused: (node: TreeNode) => {
      if (useTree.getState().cursor[section] !== node.key && !isChosen(node)) letGo();
      setCursor(section, node.key);
    },
    /** A click opens a row; with Ctrl or Shift it chooses rows. Gives whether it did that. */
    click: (node: TreeNode, event: MouseEvent): boolean => {
      if (event.shiftKey) {
        setSelection(section, ranged(rows, selection.anchor ?? atCursor?.key ?? node.key, node.key));
      } else if (isToggle(event)) setSelection(section, toggled(rows, selection, node.key, shown));
      else {
        letGo();
        activate(node, false);
        return false;
      }
      return true;
    },
  };
};
