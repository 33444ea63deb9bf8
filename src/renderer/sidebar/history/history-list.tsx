import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { HistoryRow } from '../../../shared/model/history-entry';
import { counted, quoted } from '../../../shared/words';
import { useDialogs } from '../../state/dialogs';
import { saveEntries } from '../../state/history/history-actions';
import { foldDay, selectEntries, selectEntry, useHistoryView } from '../../state/history/history-view';
import { useSection } from '../../state/section';
import { isCommand, isDelete } from '../../state/shortcut';
import { openHistoryEntry } from '../../state/tabs/new-requests';
import { useVirtualRows } from '../../ui/use-virtual-rows';
import { HistoryLineView } from './history-line-view';
import { filterHistory, type HistoryLine, historyLines } from './history-lines';
import { HistoryMenu, type HistoryMenuPlace } from './history-menu';
import { historyMove } from './history-moves';
import { useToday } from './use-today';
import '../tree/tree.css';
import './history.css';

const rowHeight = 30;
const heightOf = () => rowHeight;
const keyOf = ({ key }: HistoryLine) => key;

/** The entries that are listed, in their order: those of a folded day are not. */
const inView = (lines: readonly HistoryLine[]): number[] =>
  lines.flatMap((line) => (line.kind === 'entry' ? line.row.id : []));

/** A day is all of its requests, be it one. */
const areSeveral = ({ kind }: HistoryLine, ids: readonly number[]): boolean => kind === 'day' || ids.length > 1;

/** What was sent, by days. Only the lines in view are in the document, and the one the keyboard stands on. */
export const HistoryList = ({ rows }: { readonly rows: readonly HistoryRow[] }) => {
  const scroller = useRef<HTMLDivElement>(null);
  const filter = useSection((state) => state.filters.history);
  const { folded, selected, cursor } = useHistoryView();
  const today = useToday();
  const [menu, setMenu] = useState<HistoryMenuPlace | null>(null);
  const wanted = useRef<string | null>(null);

  const shown = useMemo(() => filterHistory(rows, filter), [rows, filter]);
  const lines = useMemo(() => historyLines(shown, folded, new Date(today)), [shown, folded, today]);
  const indexes = useMemo(() => new Map(lines.map((line, index) => [line.key, index])), [lines]);
  const cursorAt = cursor === null ? 0 : (indexes.get(cursor) ?? 0);
  const virtual = useVirtualRows({ rows: lines, keyOf, heightOf, scroller, kept: cursorAt, overscan: 4 });

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const element = scroller.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(wanted.current)}"]`);
    if (!element) return;
    wanted.current = null;
    element.focus({ preventScroll: true });
  });
  const goTo = (key: string) => {
    const at = indexes.get(key);
    if (at !== undefined) virtual.scrollToIndex(at, { align: 'auto' });
    wanted.current = at === undefined ? null : key;
    useHistoryView.setState({ cursor: key });
  };

  /** An entry of a selection stands for all of it. */
  const idsOf = (line: HistoryLine): readonly number[] => {
    if (line.kind === 'day') return line.rows.map(({ id }) => id);
    const all = selected.has(line.row.id) ? rows.filter(({ id }) => selected.has(id)).map(({ id }) => id) : [];
    return all.length > 1 ? all : [line.row.id];
  };
  const openMenu = (line: HistoryLine, x: number, y: number) => {
    const ids = idsOf(line);
    const one = line.kind === 'day' ? line.name : line.row.url;
    const name = line.kind === 'entry' && ids.length > 1 ? counted(ids.length, 'request') : one;
    useHistoryView.setState({ cursor: line.key });
    setMenu({ name, ids, several: areSeveral(line, ids), key: line.key, x, y });
  };
  const click = (line: HistoryLine, { ctrlKey, metaKey, shiftKey }: MouseEvent) => {
    if (line.kind === 'day') return foldDay(line.key, !line.folded);
    const how = shiftKey ? 'range' : ctrlKey || metaKey ? 'toggle' : 'only';
    if (how === 'only') openHistoryEntry(line.row.id);
    selectEntry(line.row.id, how, how === 'range' ? inView(lines) : []);
  };

  const press = (line: HistoryLine, event: KeyboardEvent<HTMLElement>) => {
    const move = historyMove(event.key, lines, cursorAt);
    if (move && !event.ctrlKey && !event.metaKey && !event.altKey) {
      if ('fold' in move) foldDay(line.key, move.fold);
      else {
        goTo(move.to.key);
        if (move.to.kind === 'entry' && event.shiftKey) {
          selectEntry(move.to.row.id, 'range', inView(lines));
        }
      }
    } else if (event.key === ' ' || (event.key === 'Enter' && !event.ctrlKey && !event.metaKey)) {
      if (line.kind === 'day') foldDay(line.key, !line.folded);
      else if (event.ctrlKey || event.metaKey) selectEntry(line.row.id, 'toggle', []);
      else {
        selectEntry(line.row.id, 'only', []);
        openHistoryEntry(line.row.id, event.key === 'Enter');
      }
    } else if (isCommand(event.nativeEvent, 'a')) selectEntries(inView(lines));
    else if (event.key === 'Escape' && selected.size > 0) selectEntries([]);
    else if (isDelete(event)) useDialogs.setState({ deletingHistory: idsOf(line) });
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      const { left, bottom } = event.currentTarget.getBoundingClientRect();
      openMenu(line, left + 40, bottom);
    } else return;
    event.preventDefault();
  };

  if (lines.length === 0) return <p className="tree-none">No URL has {quoted(filter, 40)} in it.</p>;
  return (
    <div ref={scroller} className="tree-scroller">
      <div
        role="tree"
        aria-label="History"
        aria-multiselectable
        className="tree"
        style={{ height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          return (
            line && (
              <HistoryLineView
                key={key}
                line={line}
                top={start}
                atCursor={index === cursorAt}
                selected={line.kind === 'entry' && selected.has(line.row.id)}
                menuOpen={menu?.key === line.key}
                onFocus={() => useHistoryView.setState({ cursor: line.key })}
                onClick={(event) => click(line, event)}
                onSave={() => {
                  const ids = idsOf(line);
                  saveEntries(ids, areSeveral(line, ids));
                }}
                onMenu={(x, y) => openMenu(line, x, y)}
                onKeyDown={(event) => press(line, event)}
              />
            )
          );
        })}
      </div>
      {menu && <HistoryMenu place={menu} onClose={() => setMenu(null)} onFocusBack={goTo} />}
    </div>
  );
};
