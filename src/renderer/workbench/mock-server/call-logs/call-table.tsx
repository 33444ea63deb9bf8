import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useRef } from 'react';
import { counted } from '../../../../shared/words';
import { rowStep } from '../../../ui/row-step';
import { useVirtualRows } from '../../../ui/use-virtual-rows';
import { CallRow } from './call-row';
import type { LogRow } from './log-rows';

interface CallTableProps {
  /** What takes the keys. */
  readonly table: RefObject<HTMLDivElement | null>;
  readonly rows: readonly LogRow[];
  /** How many older calls are not kept any more. */
  readonly forgotten: number;
  readonly selected: number | null;
  readonly onSelect: (id: number | null) => void;
}

const rowHeight = 32;
const headHeight = 30;
const heightOf = () => rowHeight;
const keyOf = ({ key }: LogRow) => key;

/** The calls, newest first. Only what is in sight is drawn; arrow keys go from call to call. */
export const CallTable = ({ table, rows, forgotten, selected, onSelect }: CallTableProps) => {
  const baseId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualRows({ rows, keyOf, heightOf, scroller, head: headHeight });
  // The arrow keys go on from a call that was closed.
  const last = useRef(selected);
  if (selected !== null) last.current = selected;
  const first = rows[0]?.key;
  const before = useRef({ first, count: rows.length });

  // New calls come in above: whoever has scrolled down goes on looking at the same ones.
  useLayoutEffect(() => {
    const { first: known } = before.current;
    const element = scroller.current;
    const added = rows.findIndex(({ key }) => key === known);
    before.current = { first, count: rows.length };
    if (element && added > 0 && element.scrollTop > 0) element.scrollTop += added * rowHeight;
  }, [first, rows]);

  const move = (from: number, by: number): void => {
    const to = Math.min(Math.max(from + by, 0), rows.length - 1);
    const way = by < 0 ? -1 : 1;
    for (const at of [to, to + way, to - way]) {
      const row = rows[at];
      if (row?.kind !== 'call') continue;
      onSelect(row.call.id);
      virtual.scrollToIndex(at);
      return;
    }
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onSelect(null);
    const by = rowStep(event.key, rows.length);
    if (by === undefined) return;
    event.preventDefault();
    move(
      rows.findIndex((row) => row.key === last.current),
      by,
    );
  };

  return (
    <div
      ref={table}
      className="log-table"
      role="grid"
      aria-label="Calls"
      aria-rowcount={rows.length + 1}
      aria-activedescendant={selected === null ? undefined : `${baseId}-${selected}`}
      tabIndex={0}
      onKeyDown={press}
    >
      <div ref={scroller} className="log-scroll">
        <div className="log-row log-head" role="row" aria-rowindex={1}>
          {['Time', 'Request', 'Response', 'Status', 'ms'].map((name) => (
            <span key={name} role="columnheader">
              {name}
            </span>
          ))}
        </div>
        <div className="log-canvas" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ key, index, start }) => {
            const row = rows[index];
            return (
              row && (
                <CallRow
                  key={key}
                  id={`${baseId}-${row.key}`}
                  row={row}
                  index={index + 2}
                  top={start - headHeight}
                  selected={row.key === selected}
                  onSelect={onSelect}
                />
              )
            );
          })}
        </div>
        {rows.length === 0 && <p className="log-note">No call fits the filter.</p>}
        {forgotten > 0 && (
          <p className="log-note">
            {counted(forgotten, 'earlier call is', 'earlier calls are')} only counted: the newest are kept.
          </p>
        )}
      </div>
    </div>
  );
};
