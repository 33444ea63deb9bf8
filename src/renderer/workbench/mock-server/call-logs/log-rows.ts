import type { LoggedCall } from '../../../../shared/model/call';

export type StatusClass = 'any' | '2' | '3' | '4' | '5';

export interface LogFilter {
  readonly text: string;
  readonly status: StatusClass;
  readonly unmatchedOnly: boolean;
}

export const noFilter: LogFilter = { text: '', status: 'any', unmatchedOnly: false };

/** A row of the log: a call, or a gap of calls that were only counted. */
export type LogRow =
  | { readonly kind: 'call'; readonly key: number; readonly call: LoggedCall }
  | { readonly kind: 'gap'; readonly key: string; readonly counted: number };

/** Who or what a call was answered by, in a word or two. */
export const answeredWith = ({ example, said, answeredBy }: LoggedCall): string =>
  example ?? said ?? (answeredBy === 'preflight' ? 'CORS preflight' : 'No matching requests');

/** Whether no example and no server stub answered. */
export const isUnmatched = (call: LoggedCall): boolean => call.answeredBy === 'mock-server' && call.status === 404;

const passes = (call: LoggedCall, { text, status, unmatchedOnly }: LogFilter): boolean => {
  if (unmatchedOnly && !isUnmatched(call)) return false;
  if (status !== 'any' && String(call.status)[0] !== status) return false;
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return true;
  return `${call.method} ${call.target} ${answeredWith(call)} ${call.status}`.toLowerCase().includes(wanted);
};

/** The rows to show, newest first. Calls that were only counted stand as one gap between the rows they came between. */
export const logRows = (calls: readonly LoggedCall[], filter: LogFilter): LogRow[] => {
  const rows: LogRow[] = [];
  let counted = 0;
  let gap = 0;
  const close = () => {
    if (counted > 0) rows.push({ kind: 'gap', key: `gap-${gap}`, counted });
    counted = 0;
  };
  for (const call of calls) {
    if (passes(call, filter)) {
      close();
      rows.push({ kind: 'call', key: call.id, call });
    }
    counted += call.counted;
    gap = call.id;
  }
  close();
  return rows;
};
