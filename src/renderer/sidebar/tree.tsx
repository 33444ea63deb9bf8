import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { shortened } from '../../shared/words';
import { type Section, useSection } from '../state/section';
import { isCommand, isDelete } from '../state/shortcut';
import { setCursor, setOpen, useTree } from '../state/tree';
import { activate, fold } from './activate';
import { runRowCommand } from './row-commands';
import { RowMenu, type RowMenuPlace } from './row-menu';
import { offers } from './row-menu-entries';
import { treeMove } from './tree-moves';
import type { TreeNode } from './tree-node';
import { TreeRowView } from './tree-row-view';
import { filterNodes, visibleRows } from './tree-rows';
import { typedRow, typingPause } from './type-ahead';
import { useSelectedKey } from './use-selected-key';
import { useTreeFocus } from './use-tree-focus';
import { withRow } from './with-row';
import './tree.css';

interface TreeProps {
  readonly section: Section;
  readonly label: string;
  readonly nodes: readonly TreeNode[];
}

const rowHeight = 30;

/** A section's tree. Only the rows in view are in the document, and the one the keyboard stands on. */
export const Tree = ({ section, label, nodes }: TreeProps) => {
  const scroller = useRef<HTMLDivElement>(null);
  const open = useTree((state) => state.open);
  const filter = useSection((state) => state.filters[section]);
  const selected = useSelectedKey();
  const [menu, setMenu] = useState<RowMenuPlace | null>(null);
  const typing = useRef({ text: '', at: 0 });
  const menuNow = useRef(menu);
  menuNow.current = menu;

  const rows = useMemo(() => {
    const filtered = filterNodes(nodes, filter, open);
    return visibleRows(filtered.nodes, filtered.open);
  }, [nodes, filter, open]);

  const { cursorAt, moveTo, focusKey, pin } = useTreeFocus(section, rows, scroller);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.node.key ?? index,
    rangeExtractor: (range) => withRow(range, cursorAt),
    overscan: 8,
  });
  pin(virtual);

  const openMenuAt = (node: TreeNode, x: number, y: number) => {
    setCursor(section, node.key);
    setMenu({ node, x, y });
  };

  const press = (event: KeyboardEvent<HTMLElement>) => {
    const row = rows[cursorAt];
    if (!row) return;
    const { node } = row;
    const move = treeMove(event.key, rows, cursorAt);
    if (move && !event.ctrlKey && !event.metaKey && !event.altKey) {
      if ('to' in move) moveTo(move.to);
      else setOpen([node.key], !move.fold);
    } else if (event.key === 'Enter') activate(node, true);
    else if (event.key === ' ') activate(node, false);
    else if (isCommand(event, 'e')) runRowCommand('rename', node);
    else if (isCommand(event, 'd')) {
      if (offers(node, 'duplicate')) runRowCommand('duplicate', node);
    } else if (isDelete(event)) runRowCommand('delete', node);
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      const { left, bottom } = event.currentTarget.getBoundingClientRect();
      openMenuAt(node, left + 40, bottom);
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const { text, at } = typing.current;
      typing.current = { text: event.timeStamp - at < typingPause ? text + event.key : event.key, at: event.timeStamp };
      moveTo(typedRow(typing.current.text, rows, cursorAt));
    } else return;
    event.preventDefault();
  };

  if (rows.length === 0) return <p className="tree-none">Nothing has “{shortened(filter, 40)}” in its name.</p>;
  return (
    <div ref={scroller} className="tree-scroller">
      <div role="tree" aria-label={label} className="tree" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          return (
            row && (
              <TreeRowView
                key={key}
                row={row}
                top={start}
                atCursor={index === cursorAt}
                selected={row.node.key === selected}
                menuOpen={menu?.node.key === row.node.key}
                onFocus={() => setCursor(section, row.node.key)}
                onFocusBack={() => focusKey(row.node.key)}
                onFold={() => fold(row)}
                onMenu={(x, y) => openMenuAt(row.node, x, y)}
                onKeyDown={press}
              />
            )
          );
        })}
      </div>
      {menu && (
        <RowMenu
          place={menu}
          onClose={() => setMenu(null)}
          onFocusRow={(node) => {
            // A second right click has opened the next menu already: the focus is there.
            if (!menuNow.current) focusKey(node.key);
          }}
        />
      )}
    </div>
  );
};
