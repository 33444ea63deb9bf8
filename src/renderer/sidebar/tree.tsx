import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from 'react';
import { shortened } from '../../shared/words';
import { type Section, useSection } from '../state/section';
import { isToggle } from '../state/shortcut';
import { noSelection, setCursor, setSelection, useTree } from '../state/tree';
import { type TreeClipboard, useTreeClipboard } from '../state/tree-clipboard';
import { activate, fold } from './activate';
import { DropLine } from './drop-line';
import { RowMenu, type RowMenuPlace } from './row-menu';
import { ranged, selectedRows, toggled, topmostNodes } from './selection';
import { pressInTree } from './tree-keys';
import type { TreeNode } from './tree-node';
import { TreeRowView } from './tree-row-view';
import { filterNodes, visibleRows } from './tree-rows';
import { typedRow, typingPause } from './type-ahead';
import { useSelectedKey } from './use-selected-key';
import { useTreeDrag } from './use-tree-drag';
import { useTreeFocus } from './use-tree-focus';
import { withRow } from './with-row';
import './tree.css';

interface TreeProps {
  readonly section: Section;
  readonly label: string;
  readonly nodes: readonly TreeNode[];
}

const rowHeight = 30;

const isHeld = ({ collection, ids }: TreeClipboard, { target }: TreeNode): boolean =>
  target.kind === 'item' && target.collection === collection && ids.includes(target.id);

/** A section's tree. Only the rows in view are in the document, and the one the keyboard stands on. */
export const Tree = ({ section, label, nodes }: TreeProps) => {
  const scroller = useRef<HTMLDivElement>(null);
  const open = useTree((state) => state.open);
  const filter = useSection((state) => state.filters[section]);
  const shown = useSelectedKey();
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

  const selection = useTree((state) => state.selection[section]);
  const selected = useMemo(() => selectedRows(rows, selection), [rows, selection]);
  const held = useTreeClipboard((state) => state.held);
  /** A row of a selection stands for all of it. */
  const chosenWith = (node: TreeNode): readonly TreeNode[] =>
    selected.some((row) => row.node.key === node.key) ? topmostNodes(rows, selection) : [node];

  const openMenuAt = (node: TreeNode, x: number, y: number) => {
    setCursor(section, node.key);
    const nodes = chosenWith(node);
    if (!selected.some((row) => row.node.key === node.key)) setSelection(section, noSelection);
    setMenu({ node, nodes, x, y });
  };
  const click = (node: TreeNode, event: MouseEvent) => {
    const from = rows[cursorAt]?.node.key ?? node.key;
    if (!event.shiftKey && !isToggle(event)) {
      setSelection(section, noSelection);
      return activate(node, false);
    }
    if (event.shiftKey) setSelection(section, ranged(rows, selection.anchor ?? from, node.key));
    else setSelection(section, toggled(rows, selection, node.key, shown));
    focusKey(node.key);
  };
  const drag = useTreeDrag(rows, rowHeight, scroller, (node) => {
    const nodes = chosenWith(node);
    if (nodes.length === 1) setSelection(section, noSelection);
    return nodes;
  });
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const { left, bottom } = event.currentTarget.getBoundingClientRect();
    const node = rows[cursorAt]?.node;
    const did = pressInTree(event, {
      ...{ section, rows, cursorAt, selection, shown, moveTo },
      chosen: selected.length > 0 ? topmostNodes(rows, selection) : node ? [node] : [],
      openMenu: (at) => openMenuAt(at, left + 40, bottom),
      type: (letter) => {
        const { text, at } = typing.current;
        typing.current = { text: event.timeStamp - at < typingPause ? text + letter : letter, at: event.timeStamp };
        moveTo(typedRow(typing.current.text, rows, cursorAt));
      },
    });
    if (did) event.preventDefault();
  };

  if (rows.length === 0) return <p className="tree-none">Nothing has “{shortened(filter, 40)}” in its name.</p>;
  return (
    <div ref={scroller} className="tree-scroller">
      <div
        role="tree"
        aria-label={label}
        aria-multiselectable
        className="tree"
        style={{ height: virtual.getTotalSize() }}
        onDragOver={drag.over}
        onDragLeave={drag.leave}
        onDrop={drag.drop}
        onDragEnd={drag.end}
      >
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          return (
            row && (
              <TreeRowView
                key={key}
                row={row}
                top={start}
                atCursor={index === cursorAt}
                selected={selected.length > 0 ? selection.keys.has(row.node.key) : row.node.key === shown}
                cut={held?.how === 'cut' && isHeld(held, row.node)}
                dropInto={drag.mark?.kind === 'into' && drag.mark.key === row.node.key}
                filter={filter}
                menuOpen={menu?.node.key === row.node.key}
                onFocus={() => setCursor(section, row.node.key)}
                onFocusBack={() => focusKey(row.node.key)}
                onClick={(event) => click(row.node, event)}
                onDragStart={(event) => drag.start(event, row.node)}
                onFold={() => fold(row)}
                onMenu={(x, y) => openMenuAt(row.node, x, y)}
                onKeyDown={press}
              />
            )
          );
        })}
        <DropLine mark={drag.mark} rowHeight={rowHeight} />
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
