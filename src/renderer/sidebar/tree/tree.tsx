import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { quoted } from '../../../shared/words';
import { type TreeClipboard, useTreeClipboard } from '../../state/items/tree-clipboard';
import { type Section, useSection } from '../../state/section';
import { setCursor, useTree } from '../../state/tree';
import { useVirtualRows } from '../../ui/use-virtual-rows';
import { fold } from './activate';
import { DropLine } from './moving/drop-line';
import { useTreeDrag } from './moving/use-tree-drag';
import { RowMenu, type RowMenuPlace } from './row/row-menu';
import { TreeRowView } from './row/tree-row-view';
import { pressInTree } from './tree-keys';
import type { TreeNode } from './tree-node';
import { filterNodes, type TreeRow, visibleRows } from './tree-rows';
import { typedRow, typingPause } from './type-ahead';
import { useTreeFocus } from './use-tree-focus';
import { useTreeSelection } from './use-tree-selection';
import './tree.css';

interface TreeProps {
  readonly section: Section;
  readonly label: string;
  readonly nodes: readonly TreeNode[];
}

const rowHeight = 30;
const heightOf = () => rowHeight;
const keyOf = ({ node }: TreeRow) => node.key;

const isHeld = ({ collection, ids }: TreeClipboard, { target }: TreeNode): boolean =>
  target.kind === 'item' && target.collection === collection && ids.includes(target.id);

/** A section's tree. Only the rows in view are in the document, and the one the keyboard stands on. */
export const Tree = ({ section, label, nodes }: TreeProps) => {
  const scroller = useRef<HTMLDivElement>(null);
  const open = useTree((state) => state.open);
  const filter = useSection((state) => state.filters[section]);
  const [menu, setMenu] = useState<RowMenuPlace | null>(null);
  const typing = useRef({ text: '', at: 0 });
  const menuNow = useRef(menu);
  menuNow.current = menu;

  const rows = useMemo(() => {
    const filtered = filterNodes(nodes, filter, open);
    return visibleRows(filtered.nodes, filtered.open);
  }, [nodes, filter, open]);

  const { cursorAt, moveTo, focusKey, pin } = useTreeFocus(section, rows, scroller);
  const virtual = useVirtualRows({ rows, keyOf, heightOf, scroller, kept: cursorAt });
  pin(virtual);

  const choice = useTreeSelection(section, rows, cursorAt);
  const held = useTreeClipboard((state) => state.held);
  const drag = useTreeDrag(rows, rowHeight, scroller, choice.chosenWith);

  const openMenuAt = (node: TreeNode, x: number, y: number) => {
    setCursor(section, node.key);
    setMenu({ node, nodes: choice.chosenWith(node), x, y });
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const { left, bottom } = event.currentTarget.getBoundingClientRect();
    const { text, at } = typing.current;
    const typed = event.timeStamp - at < typingPause ? text : '';
    let typedNow = '';
    const did = pressInTree(event, {
      ...{ section, rows, cursorAt, moveTo },
      selection: choice.selection,
      shown: choice.shown,
      chosen: choice.chosen(),
      openMenu: (at) => openMenuAt(at, left + 40, bottom),
      typed,
      type: (letter) => {
        typedNow = typed + letter;
        moveTo(typedRow(typedNow, rows, cursorAt));
      },
    });
    if (!did) return;
    event.preventDefault();
    // A key that does something else ends the name.
    typing.current = { text: typedNow, at: event.timeStamp };
  };

  if (rows.length === 0) return <p className="tree-none">Nothing has {quoted(filter, 40)} in its name.</p>;
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
                selected={choice.isSelected(row.node)}
                cut={held?.how === 'cut' && isHeld(held, row.node)}
                dropInto={drag.mark?.kind === 'into' && drag.mark.key === row.node.key}
                filter={filter}
                menuOpen={menu?.node.key === row.node.key}
                onFocus={() => choice.focused(row.node)}
                onFocusBack={() => focusKey(row.node.key)}
                onClick={(event) => choice.click(row.node, event) && focusKey(row.node.key)}
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
