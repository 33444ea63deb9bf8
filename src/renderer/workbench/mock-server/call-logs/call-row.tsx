import { counted, shortened } from '../../../../shared/words';
import { MethodBadge } from '../../../ui/method-badge';
import { StatusCode } from '../../status-code';
import { answeredWith, isUnmatched, type LogRow } from './log-rows';
import { timeOf } from './time-of';

interface CallRowProps {
  readonly id: string;
  readonly row: LogRow;
  readonly index: number;
  readonly top: number;
  readonly selected: boolean;
  readonly onSelect: (id: number) => void;
}

/** One row of the log. */
export const CallRow = ({ id, row, index, top, selected, onSelect }: CallRowProps) => {
  const style = { transform: `translateY(${top}px)` };
  if (row.kind === 'gap') {
    return (
      <div id={id} className="log-row log-gap" role="row" aria-rowindex={index} style={style}>
        <span role="gridcell">{counted(row.counted, 'more call was', 'more calls were')} only counted</span>
      </div>
    );
  }
  const { call } = row;
  const response = answeredWith(call);
  return (
    <div
      id={id}
      className="log-row log-call"
      role="row"
      aria-rowindex={index}
      aria-selected={selected}
      style={style}
      onClick={() => onSelect(call.id)}
    >
      <span role="gridcell" className="mono log-time">
        {timeOf(call.at)}
      </span>
      <span role="gridcell" className="log-request" title={`${call.method} ${shortened(call.target)}`}>
        <MethodBadge method={call.method} />
        <span className="mono truncate">{shortened(call.target, 200)}</span>
      </span>
      <span role="gridcell" className="truncate" title={shortened(response)}>
        {isUnmatched(call) ? <span className="log-unmatched truncate">{response}</span> : shortened(response, 100)}
      </span>
      <span role="gridcell">
        <StatusCode code={call.status} />
      </span>
      <span role="gridcell" className="log-ms">
        {call.duration.toFixed(1)}
      </span>
    </div>
  );
};
