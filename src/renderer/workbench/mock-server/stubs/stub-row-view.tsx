import { CircleCheck, FileText, Plus, ServerCrash, Star } from 'lucide-react';
import type { DragEvent, KeyboardEvent, MouseEvent } from 'react';
import { refusalInWords } from '../../../../shared/words';
import { RowMore } from '../../../sidebar/tree/row/row-more';
import { useDrafts } from '../../../state/documents/drafts';
import { rename } from '../../../state/items/item-actions';
import { stopRenaming, useRenaming } from '../../../state/items/renaming';
import { MethodBadge } from '../../../ui/method-badge';
import { RenameField } from '../../../ui/rename-field';
import { StatusCode } from '../../status-code';
import type { StubRow } from './stub-rows';

interface StubRowViewProps {
  readonly row: StubRow;
  readonly top: number;
  readonly atCursor: boolean;
  readonly chosen: boolean;
  readonly menuOpen: boolean;
  /** Where dragged things would fall, as it is shown at this row. */
  readonly drop: 'above' | 'below' | 'into' | undefined;
  readonly onFocus: () => void;
  readonly onFocusBack: () => void;
  readonly onChoose: () => void;
  readonly onAdd: () => void;
  readonly onMenu: (x: number, y: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragOver: (event: DragEvent<HTMLElement>) => void;
  readonly onDrop: (event: DragEvent<HTMLElement>) => void;
}

const isOnRow = ({ target }: MouseEvent): boolean => target instanceof Element && !target.closest('button, input');

const Mark = ({ row }: { readonly row: StubRow }) => {
  if (row.kind === 'stub') {
    return (
      <span className="row-method">
        <MethodBadge method={row.method} />
      </span>
    );
  }
  const Icon = row.kind === 'scenario' ? FileText : ServerCrash;
  return <Icon className="row-icon" size={14} strokeWidth={1.75} aria-hidden />;
};

const End = ({ row, unsaved }: { readonly row: StubRow; readonly unsaved: boolean }) => (
  <span className="stub-end">
    {unsaved && <span className="stub-unsaved" title="Not saved" aria-hidden />}
    {row.kind === 'scenario' && row.isDefault && (
      <span title="Default: answers where several scenarios fit a call equally well">
        <Star className="stub-default" size={12} strokeWidth={1.75} aria-hidden />
      </span>
    )}
    {row.kind === 'server-stub' && row.active && (
      <CircleCheck className="stub-active" size={14} strokeWidth={1.75} aria-hidden />
    )}
    {row.kind !== 'stub' && <StatusCode code={row.code} />}
  </span>
);

/** One row of a list of stubs: an endpoint stub, a scenario or a server stub. */
export const StubRowView = (props: StubRowViewProps) => {
  const { row, top, atCursor, chosen, menuOpen, drop } = props;
  const renaming = useRenaming(({ key, where }) => key === row.key && where === 'stub');
  const unsaved = useDrafts(({ byKey }) => byKey[row.key] !== undefined);
  const openMenu = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
    props.onMenu(event.clientX, event.clientY);
  };
  return (
    <div
      role="treeitem"
      className={`row stub-row stub-row-${row.kind}`}
      aria-label={row.label}
      aria-description={
        [row.kind === 'stub' && row.folder, unsaved && 'unsaved'].filter(Boolean).join(', ') || undefined
      }
      aria-level={row.kind === 'scenario' ? 2 : 1}
      aria-setsize={row.setSize}
      aria-posinset={row.position}
      aria-selected={chosen}
      tabIndex={atCursor ? 0 : -1}
      data-key={row.key}
      data-menu={menuOpen}
      data-renaming={renaming}
      data-drop={drop === 'into'}
      data-line={drop}
      draggable={!renaming}
      style={{ transform: `translateY(${top}px)` }}
      onFocus={(event) => event.target === event.currentTarget && props.onFocus()}
      onClick={(event) => isOnRow(event) && props.onChoose()}
      onContextMenu={openMenu}
      onKeyDown={props.onKeyDown}
      onDragStart={props.onDragStart}
      onDragOver={props.onDragOver}
      onDrop={props.onDrop}
    >
      <span className="stub-mark">
        <Mark row={row} />
      </span>
      {renaming ? (
        <RenameField
          name={row.name}
          onCommit={async (name) => {
            const refused = await rename(row.place, name);
            return refused && refusalInWords(refused);
          }}
          onDone={(endedBy) => {
            stopRenaming();
            if (endedBy === 'key') props.onFocusBack();
          }}
        />
      ) : (
        <>
          <span className="row-name truncate">{row.name}</span>
          <End row={row} unsaved={unsaved} />
          <span className="row-actions">
            {row.kind === 'stub' && (
              <button
                type="button"
                className="row-action"
                tabIndex={-1}
                aria-label={`Add a scenario to ${row.name}`}
                title="Add Scenario"
                onClick={props.onAdd}
              >
                <Plus size={14} strokeWidth={1.75} aria-hidden />
              </button>
            )}
            <RowMore name={row.name} open={menuOpen} onMenu={props.onMenu} />
          </span>
        </>
      )}
    </div>
  );
};
