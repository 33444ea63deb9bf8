import { ChevronRight, Ellipsis, Plus } from 'lucide-react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { shortened } from '../../../shared/words';
import { MethodBadge } from '../../ui/method-badge';
import type { HistoryLine } from './history-lines';

interface HistoryLineViewProps {
  readonly line: HistoryLine;
  readonly top: number;
  readonly atCursor: boolean;
  readonly selected: boolean;
  readonly menuOpen: boolean;
  readonly onFocus: () => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onSave: () => void;
  readonly onMenu: (x: number, y: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** One line of the History section. */
export const HistoryLineView = (props: HistoryLineViewProps) => {
  const { line, top, atCursor, selected, menuOpen, onFocus, onClick, onSave, onMenu, onKeyDown } = props;
  const day = line.kind === 'day';
  const name = day ? line.name : line.row.url;
  return (
    <div
      role="treeitem"
      className={day ? 'row history-line history-day' : 'row history-line'}
      aria-label={day ? name : shortened(`${line.row.method} ${name}`, 2_000)}
      aria-level={day ? 1 : 2}
      aria-selected={selected}
      {...(day ? { 'aria-expanded': !line.folded } : { 'aria-posinset': line.position, 'aria-setsize': line.setSize })}
      tabIndex={atCursor ? 0 : -1}
      data-key={line.key}
      data-menu={menuOpen}
      style={{ transform: `translateY(${top}px)`, paddingLeft: 8 }}
      onFocus={(event) => event.target === event.currentTarget && onFocus()}
      onClick={(event) => event.target instanceof Element && !event.target.closest('.row-action') && onClick(event)}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(event.clientX, event.clientY);
      }}
      onKeyDown={onKeyDown}
    >
      {day ? (
        <span className="row-fold" data-foldable aria-hidden>
          <ChevronRight size={14} strokeWidth={1.75} data-open={!line.folded} />
        </span>
      ) : (
        <span className="row-method history-method">
          <MethodBadge method={line.row.method} />
        </span>
      )}
      <span className="row-name truncate">{shortened(name, 400)}</span>
      <span className="row-actions">
        <button
          type="button"
          className="row-action"
          tabIndex={-1}
          aria-label={day ? `Save requests of ${name}` : `Save request ${shortened(name, 2_000)}`}
          onClick={onSave}
        >
          <Plus size={14} strokeWidth={1.75} aria-hidden />
        </button>
        <button
          type="button"
          className="row-action"
          tabIndex={-1}
          aria-label={`More actions for ${shortened(name, 2_000)}`}
          aria-haspopup="menu"
          aria-expanded={menuOpen}
          onClick={(event) => {
            const { left, bottom } = event.currentTarget.getBoundingClientRect();
            onMenu(left, bottom);
          }}
        >
          <Ellipsis size={14} strokeWidth={1.75} aria-hidden />
        </button>
      </span>
    </div>
  );
};
