import { ChevronRight } from 'lucide-react';
import type { DragEvent, KeyboardEvent, MouseEvent } from 'react';
import { refusalInWords } from '../../../../shared/words';
import { rename } from '../../../state/items/item-actions';
import { stopRenaming, useRenaming } from '../../../state/items/renaming';
import { isToggle } from '../../../state/shortcut';
import { RenameField } from '../../../ui/rename-field';
import { keepOpen } from '../activate';
import { indentOf } from '../indent';
import type { TreeRow } from '../tree-rows';
import { MatchedName } from './matched-name';
import { RowEnd } from './row-end';
import { RowMark } from './row-mark';
import { RowMore } from './row-more';
import { RowSwitch } from './row-switch';

interface TreeRowViewProps {
  readonly row: TreeRow;
  readonly top: number;
  readonly atCursor: boolean;
  readonly selected: boolean;
  /** Cut, and not yet put elsewhere. */
  readonly cut: boolean;
  /** Whether what is dragged would fall into it. */
  readonly dropInto: boolean;
  /** What the filter looks for in the names. */
  readonly filter: string;
  readonly menuOpen: boolean;
  readonly onFocus: () => void;
  readonly onFocusBack: () => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onFold: () => void;
  readonly onMenu: (x: number, y: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Whether the pointer meant the row and not a button or a field on it. */
const isOnRow = ({ target }: MouseEvent): boolean => target instanceof Element && !target.closest('button, input');

/** The buttons of a row are the pointer's: the focus stays on the row. So it does while a click chooses rows. */
const keepFocus = (event: MouseEvent<HTMLElement>) => {
  if ((event.shiftKey || isToggle(event)) && isOnRow(event)) event.preventDefault();
  if (!(event.target instanceof Element && event.target.closest('button'))) return;
  event.preventDefault();
  event.currentTarget.focus({ preventScroll: true });
};

/** One row of a tree. */
export const TreeRowView = (props: TreeRowViewProps) => {
  const { row, top, atCursor, selected, cut, dropInto, filter, menuOpen } = props;
  const { onFocus, onFocusBack, onClick, onDragStart, onFold, onMenu, onKeyDown } = props;
  const { node, level, expanded, setSize, position } = row;
  const renaming = useRenaming((state) => state.key === node.key && state.where === 'row');
  const foldable = node.children.length > 0;
  const flat = node.kind === 'environment' || node.kind === 'mock-server';

  const openMenu = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onMenu(event.clientX, event.clientY);
  };

  return (
    <div
      role="treeitem"
      className="row"
      aria-label={node.label}
      aria-level={level}
      aria-setsize={setSize}
      aria-posinset={position}
      aria-selected={selected}
      {...(foldable && { 'aria-expanded': expanded })}
      tabIndex={atCursor ? 0 : -1}
      data-key={node.key}
      data-menu={menuOpen}
      data-renaming={renaming}
      data-cut={cut}
      data-drop={dropInto}
      draggable={node.target.kind === 'item' && !renaming}
      style={{ transform: `translateY(${top}px)`, paddingLeft: indentOf(level) }}
      onFocus={(event) => event.target === event.currentTarget && onFocus()}
      onClick={(event) => isOnRow(event) && onClick(event)}
      onDoubleClick={(event) => isOnRow(event) && !isToggle(event) && !event.shiftKey && keepOpen(node)}
      onDragStart={onDragStart}
      onContextMenu={openMenu}
      onMouseDown={keepFocus}
      onKeyDown={onKeyDown}
    >
      {!flat && (
        <button type="button" className="row-fold" data-foldable={foldable} tabIndex={-1} aria-hidden onClick={onFold}>
          <ChevronRight size={14} strokeWidth={1.75} data-open={expanded} />
        </button>
      )}
      <RowMark node={node} expanded={expanded} />
      {renaming ? (
        <RenameField
          name={node.name}
          onCommit={async (name) => {
            const refused = await rename(node.target, name);
            return refused && refusalInWords(refused);
          }}
          onDone={(endedBy) => {
            stopRenaming();
            if (endedBy === 'key') onFocusBack();
          }}
        />
      ) : (
        <span className="row-name truncate">
          <MatchedName name={node.name} filter={filter} />
        </span>
      )}
      {!renaming && (
        <>
          <RowEnd node={node} />
          <span className="row-actions">
            <RowSwitch node={node} />
            <RowMore name={node.name} open={menuOpen} onMenu={onMenu} />
          </span>
        </>
      )}
    </div>
  );
};
