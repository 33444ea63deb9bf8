import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { TrashRow } from '../../../shared/model/trash';
import { quoted } from '../../../shared/words';
import { useDialogs } from '../../state/dialogs';
import { restoreTrashed } from '../../state/trash-actions';
import { rowStep } from '../../ui/row-step';
import { useVirtualRows } from '../../ui/use-virtual-rows';
import { TrashRowView } from './trash-row-view';
import { useMinute } from './use-minute';

const heightOf = () => 36;
const headHeight = 30;
const keyOf = ({ key }: TrashRow) => key;

const askToDelete = (row: TrashRow) => useDialogs.setState({ deletingForGood: row });

interface TrashTableProps {
  readonly rows: readonly TrashRow[];
  /** What they were looked through for. */
  readonly text: string;
}

/** The things in the trash, newest first. Only what is in sight is drawn. Arrows choose, Enter restores, Delete deletes. */
export const TrashTable = ({ rows, text }: TrashTableProps) => {
  const baseId = useId();
  const now = useMinute();
  const table = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<{ readonly key: string; readonly at: number } | null>(null);
  const virtual = useVirtualRows({ rows, keyOf, heightOf, scroller, head: headHeight });

  // When the chosen one has left, the one in its place is chosen.
  const found = rows.findIndex(({ key }) => key === chosen?.key);
  const at = found >= 0 ? found : Math.min(chosen?.at ?? -1, rows.length - 1);
  const row = rows[at];

  // A row that leaves takes its buttons along; the keyboard stays here.
  const hadFocus = useRef(false);
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) table.current?.focus({ preventScroll: true });
  });

  const choose = (to: number): void => {
    const next = rows[to];
    if (!next) return;
    setChosen({ key: next.key, at: to });
    virtual.scrollToIndex(to);
  };
  const press = (event: KeyboardEvent) => {
    const by = rowStep(event.key, rows.length);
    if (by !== undefined) choose(Math.min(Math.max(at + by, 0), rows.length - 1));
    else if (event.key === 'Enter' && row && event.target === table.current) {
      if (!row.error) void restoreTrashed(row);
    } else if (event.key === 'Delete' && row) askToDelete(row);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={table}
      className="trash-table"
      role="grid"
      aria-label="Trash"
      aria-rowcount={rows.length + 1}
      aria-activedescendant={row && `${baseId}-${row.key}`}
      tabIndex={0}
      onKeyDown={press}
      onFocus={() => {
        hadFocus.current = true;
        if (!row) choose(0);
      }}
      onBlur={(event) => {
        // What takes the focus is known; when a row just leaves, nothing does.
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) hadFocus.current = false;
      }}
    >
      <div ref={scroller} className="trash-scroll">
        <div className="trash-row trash-head" role="row" aria-rowindex={1}>
          {['Name', 'Where it was', 'Deleted', 'Stays for', ''].map((name) => (
            <span key={name} role="columnheader">
              {name || <span className="unseen">Actions</span>}
            </span>
          ))}
        </div>
        <div className="trash-canvas" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ key, index, start }) => {
            const each = rows[index];
            return (
              each && (
                <TrashRowView
                  key={key}
                  id={`${baseId}-${each.key}`}
                  row={each}
                  index={index + 2}
                  top={start - headHeight}
                  selected={index === at}
                  now={now}
                  onSelect={() => setChosen({ key: each.key, at: index })}
                  onRestore={() => void restoreTrashed(each)}
                  onDelete={() => askToDelete(each)}
                />
              )
            );
          })}
        </div>
        {rows.length === 0 && <p className="trash-note">No results for {quoted(text, 100)}.</p>}
      </div>
    </div>
  );
};
