import type { KeyboardEvent } from 'react';
import { holdItems, useTreeClipboard } from '../../state/items/tree-clipboard';
import type { Section } from '../../state/section';
import { isCommand, isDelete } from '../../state/shortcut';
import { noSelection, type Selection, setOpen, setSelection } from '../../state/tree';
import { activate } from './activate';
import { nudgeNodes } from './moving/nudge-nodes';
import { clip, paste } from './moving/tree-clip';
import { treeMove } from './moving/tree-moves';
import { runRowCommand } from './row/row-commands';
import { offers } from './row/row-menu-entries';
import { ranged, toggled, widened } from './selection';
import type { TreeNode } from './tree-node';
import type { TreeRow } from './tree-rows';

/** What the keys of a tree work on. */
export interface TreeKeys {
  readonly section: Section;
  readonly rows: readonly TreeRow[];
  readonly cursorAt: number;
  readonly selection: Selection;
  /** The key of the row that the workbench shows. */
  readonly shown: string | null;
  /** What a command is done to: all that are selected, or the row at the cursor. */
  readonly chosen: readonly TreeNode[];
  readonly moveTo: (index: number) => void;
  readonly openMenu: (node: TreeNode) => void;
  /** What was typed of a name a moment ago; a Space goes on with it. */
  readonly typed: string;
  /** Goes to the row whose name is typed. */
  readonly type: (letter: string) => void;
}

const isBare = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => !ctrlKey && !metaKey && !altKey;

/** Moves the cursor: by itself it drops the selection, with Shift it extends it, with Ctrl it leaves it alone. */
const step = (event: KeyboardEvent, keys: TreeKeys): boolean => {
  const { section, rows, cursorAt, selection, moveTo } = keys;
  const move = treeMove(event.key, rows, cursorAt);
  const row = rows[cursorAt];
  if (!move || !row || event.altKey) return false;
  // These belong to the tabs.
  if ((event.ctrlKey || event.metaKey) && event.key.startsWith('Page')) return false;
  if ('fold' in move) {
    if (isBare(event)) setOpen([row.node.key], !move.fold);
    return isBare(event);
  }
  moveTo(move.to);
  const to = rows[move.to]?.node.key ?? row.node.key;
  if (event.shiftKey) setSelection(section, ranged(rows, selection.anchor ?? row.node.key, to));
  else if (isBare(event)) setSelection(section, noSelection);
  return true;
};

/** Drops the selection, or what was cut; false where there is neither. */
const letGo = ({ section, selection }: TreeKeys): boolean => {
  const { held } = useTreeClipboard.getState();
  if (selection.keys.size === 0 && held?.how !== 'cut') return false;
  setSelection(section, noSelection);
  if (held?.how === 'cut') holdItems(null);
  return true;
};

/** What a key does in a tree; false when it does nothing there. */
export const pressInTree = (event: KeyboardEvent, keys: TreeKeys): boolean => {
  const { section, rows, cursorAt, selection, shown, chosen } = keys;
  const node = rows[cursorAt]?.node;
  if (!node) return false;
  const { key } = event;
  const isNudge = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (isNudge && (key === 'ArrowUp' || key === 'ArrowDown'))
    return nudgeNodes(chosen, key === 'ArrowUp' ? 'up' : 'down');
  if (step(event, keys)) return true;
  if (key === 'Escape') return letGo(keys);
  if (key === ' ' && event.ctrlKey) setSelection(section, toggled(rows, selection, node.key, shown));
  else if ((key === 'Enter' && isBare(event)) || (key === ' ' && keys.typed === '')) {
    setSelection(section, noSelection);
    activate(node, key === 'Enter');
  } else if (isCommand(event, 'a')) setSelection(section, widened(rows, selection, cursorAt));
  else if (isCommand(event, 'e')) runRowCommand('rename', [node]);
  else if (isCommand(event, 'd')) {
    if (offers(chosen, 'duplicate')) runRowCommand('duplicate', chosen);
  } else if (isDelete(event)) runRowCommand('delete', chosen);
  else if (isCommand(event, 'x')) return clip('cut', chosen);
  else if (isCommand(event, 'c')) return clip('copy', chosen);
  else if (isCommand(event, 'v')) return paste(node);
  else if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey)) keys.openMenu(node);
  else if (key.length === 1 && isBare(event)) {
    keys.type(key);
    setSelection(section, noSelection);
  } else return false;
  return true;
};
