import { Trash2, Undo2 } from 'lucide-react';
import type { TrashRow } from '../../../shared/model/trash';
import { counted, refusalInWords, shortened } from '../../../shared/words';
import { IconButton } from '../../ui/icon-button';
import { agoInWords, timeInWords } from './ago';
import { TrashMark } from './trash-mark';

interface TrashRowViewProps {
  readonly id: string;
  readonly row: TrashRow;
  readonly index: number;
  readonly top: number;
  readonly selected: boolean;
  readonly now: number;
  readonly onSelect: () => void;
  readonly onRestore: () => void;
  readonly onDelete: () => void;
}

/** One thing in the trash. Its buttons can be reached with Tab while it is the chosen one. */
export const TrashRowView = ({ id, row, index, top, selected, now, ...on }: TrashRowViewProps) => {
  const { name, where, deletedAt, daysLeft, error } = row;
  const reason = error && refusalInWords(error);
  const short = shortened(name, 100);
  const tabIndex = selected ? 0 : -1;
  return (
    <div
      id={id}
      className="trash-row trash-thing"
      role="row"
      aria-rowindex={index}
      aria-selected={selected}
      style={{ transform: `translateY(${top}px)` }}
      onClick={on.onSelect}
      onDoubleClick={error ? undefined : on.onRestore}
    >
      <span role="gridcell" className="trash-name">
        <TrashMark row={row} />
        <span className="truncate">{shortened(name)}</span>
      </span>
      <span role="gridcell" className={reason ? 'trash-unread truncate' : 'trash-where truncate'}>
        {shortened(reason ?? where)}
      </span>
      <span role="gridcell" className="trash-time truncate" title={timeInWords(deletedAt)}>
        {agoInWords(deletedAt, now)}
      </span>
      <span role="gridcell" className="trash-days truncate" data-soon={daysLeft <= 3}>
        {counted(daysLeft, 'day')} left
      </span>
      <span role="gridcell" className="trash-actions">
        {!error && (
          <IconButton
            size="small"
            icon={Undo2}
            label={`Restore ${short}`}
            hint="Restore"
            tabIndex={tabIndex}
            onClick={on.onRestore}
          />
        )}
        <IconButton
          size="small"
          icon={Trash2}
          label={`Delete ${short} for good`}
          hint="Delete for good"
          tabIndex={tabIndex}
          onClick={on.onDelete}
        />
      </span>
    </div>
  );
};
