import { create } from 'zustand';
import type { Result } from '../../../shared/errors';
import type { HistoryRow } from '../../../shared/model/history-entry';
import { call } from '../../bridge';

interface HistoryState {
  /** Newest first. */
  readonly rows: readonly HistoryRow[];
  /** `none` until the section is first shown: until then nothing is asked for. */
  readonly status: 'none' | 'loading' | 'ready';
}

/** The window's copy of the history: its rows, without what the entries hold. */
export const useHistory = create<HistoryState>(() => ({ rows: [], status: 'none' }));

const newestFirst = (a: HistoryRow, b: HistoryRow): number => b.at - a.at || b.id - a.id;

/** Puts rows where they belong; those that are known already stay as they are. */
export const addHistory = (added: readonly HistoryRow[]): void => {
  const { rows, status } = useHistory.getState();
  if (status === 'none' || added.length === 0) return;
  const known = new Set(rows.map(({ id }) => id));
  const news = added.filter(({ id }) => !known.has(id)).sort(newestFirst);
  const last = rows.at(-1);
  const [first] = news;
  // Pages come in order: only what was sent meanwhile has to be sorted in.
  const sorted = !last || !first || newestFirst(last, first) < 0;
  const all = [...rows, ...news];
  useHistory.setState({ rows: sorted ? all : all.sort(newestFirst) });
};

/** Takes rows away. */
export const removeHistory = (ids: readonly number[]): void => {
  const gone = new Set(ids);
  useHistory.setState(({ rows }) => ({ rows: rows.filter(({ id }) => !gone.has(id)) }));
};

/** Brings the rows over, page by page, when the section is shown for the first time. */
export const loadHistory = async (): Promise<void> => {
  if (useHistory.getState().status !== 'none') return;
  useHistory.setState({ status: 'loading' });
  let behind: HistoryRow | undefined;
  do {
    const answer: Result<{ rows: HistoryRow[] }> = await call('history.list', {
      behind: behind ? { at: behind.at, id: behind.id } : null,
    });
    const rows = answer.ok ? answer.value.rows : [];
    addHistory(rows);
    behind = rows.at(-1);
  } while (behind);
  useHistory.setState({ status: 'ready' });
};
