import { GripVertical, X } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { shortened } from '../../../shared/words';
import { movedRow, placeOfPointer } from './row-moves';
import './editable-table.css';

export interface Column<T> {
  readonly name: string;
  readonly className?: string;
  readonly cell: (row: T, set: (row: T) => void, at: number) => ReactNode;
}

interface EditableTableProps<T> {
  readonly label: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  /** What a row is called. */
  readonly nameOf: (row: T) => string;
  readonly isOn: (row: T) => boolean;
  readonly setOn: (row: T, on: boolean) => T;
  /** A row to begin with; null where rows come from elsewhere and are only filled in. */
  readonly blank: T | null;
  readonly onChange: (rows: T[]) => void;
}

/** Rows to type into: each can be switched off, dragged (or moved with Alt and the arrows) and deleted; the last one is always blank. */
export const EditableTable = <T,>(props: EditableTableProps<T>) => {
  const { label, columns, rows, nameOf, isOn, setOn, blank, onChange } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const [dragged, setDragged] = useState<{ from: number; to: number } | null>(null);
  const all = blank === null ? rows : [...rows, blank];

  const set = (at: number) => (row: T) => onChange(at < rows.length ? rows.with(at, row) : [...rows, row]);
  const move = (from: number, to: number) => {
    if (to >= 0 && to < rows.length && from !== to) onChange(movedRow(rows, from, to));
  };
  const press = (at: number) => (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || step === 0 || blank === null || at >= rows.length) return;
    event.preventDefault();
    event.stopPropagation();
    move(at, at + step);
    // The focus goes with the row that moved.
    const cell = event.currentTarget.querySelector(':focus')?.closest('td')?.cellIndex ?? 1;
    requestAnimationFrame(() => body.current?.rows[at + step]?.cells[cell]?.querySelector('input')?.focus());
  };
  const grab = (from: number) => (event: PointerEvent<HTMLElement>) => {
    const handle = event.currentTarget;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    setDragged({ from, to: from });
    const to = (y: number) => Math.min(placeOfPointer(body.current?.rows ?? [], y), rows.length - 1);
    handle.onpointermove = ({ clientY }) => setDragged({ from, to: to(clientY) });
    handle.onpointerup = ({ clientY }) => {
      move(from, to(clientY));
      handle.onpointercancel?.(event.nativeEvent);
    };
    handle.onpointercancel = () => {
      handle.onpointermove = null;
      handle.onpointerup = null;
      setDragged(null);
    };
  };

  return (
    <table className="editable" aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className="editable-tick">
            <span className="unseen">On</span>
          </th>
          {columns.map(({ name, className }) => (
            <th key={name} scope="col" className={className}>
              {name}
            </th>
          ))}
          {blank !== null && (
            <th scope="col" className="editable-end">
              <span className="unseen">Delete</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody ref={body}>
        {all.map((row, at) => {
          const real = at < rows.length;
          const name = shortened(nameOf(row), 60) || `row ${at + 1}`;
          const mark =
            dragged && dragged.to === at ? (dragged.from < at ? 'below' : dragged.from > at ? 'above' : '') : '';
          return (
            <tr
              // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name of its own; every cell takes its value from outside
              key={at}
              data-off={real && !isOn(row)}
              data-dragged={dragged?.from === at}
              data-drop={mark || undefined}
              onKeyDown={press(at)}
            >
              <td className="editable-tick">
                {real && (
                  <div>
                    {blank !== null && (
                      <span className="editable-grip" aria-hidden onPointerDown={grab(at)}>
                        <GripVertical size={12} strokeWidth={1.75} />
                      </span>
                    )}
                    <input
                      type="checkbox"
                      className="checkbox-box"
                      aria-label={`Use ${name}`}
                      checked={isOn(row)}
                      onChange={(event) => set(at)(setOn(row, event.target.checked))}
                    />
                  </div>
                )}
              </td>
              {columns.map(({ name: column, className, cell }) => (
                <td key={column} className={className}>
                  {cell(row, set(at), at)}
                </td>
              ))}
              {blank !== null && (
                <td className="editable-end">
                  {real && (
                    <button
                      type="button"
                      className="icon-button icon-button-small"
                      aria-label={`Delete ${name}`}
                      onClick={() => onChange(rows.filter((_row, index) => index !== at))}
                    >
                      <X size={14} strokeWidth={1.75} aria-hidden />
                    </button>
                  )}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
