import { create } from 'zustand';

interface HistoryView {
  /** Keys of the days that are folded. */
  readonly folded: ReadonlySet<string>;
  readonly selected: ReadonlySet<number>;
  /** Where a selection with Shift begins. */
  readonly anchor: number | null;
  /** Key of the line the keyboard stands on. */
  readonly cursor: string | null;
}

/** How the History section stands: folds, selection and cursor. */
export const useHistoryView = create<HistoryView>(() => ({
  folded: new Set(),
  selected: new Set(),
  anchor: null,
  cursor: null,
}));

export type SelectHow = 'only' | 'toggle' | 'range';

/** Selects an entry: it alone, it too, or all from the last one chosen to it. `shown` are the entries in view, in order. */
export const selectEntry = (id: number, how: SelectHow, shown: readonly number[]): void => {
  const { selected, anchor } = useHistoryView.getState();
  const from = anchor === null ? -1 : shown.indexOf(anchor);
  if (how === 'range' && from >= 0) {
    const to = shown.indexOf(id);
    useHistoryView.setState({ selected: new Set(shown.slice(Math.min(from, to), Math.max(from, to) + 1)) });
    return;
  }
  const next = new Set(how === 'toggle' ? selected : []);
  if (!(how === 'toggle' && next.delete(id))) next.add(id);
  useHistoryView.setState({ selected: next, anchor: id });
};

/** Selects entries, and no others; Shift goes on from the last one chosen. */
export const selectEntries = (ids: readonly number[]): void => useHistoryView.setState({ selected: new Set(ids) });

/** Folds a day, or unfolds it. */
export const foldDay = (key: string, fold: boolean): void =>
  useHistoryView.setState(({ folded }) => {
    const next = new Set(folded);
    if (fold) next.add(key);
    else next.delete(key);
    return { folded: next };
  });
