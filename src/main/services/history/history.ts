import type { AnyEvent } from '../../../shared/contract';
import { done, type Result, refuse } from '../../../shared/errors';
import type { HistoryEntry, HistoryRow, NewHistoryEntry } from '../../../shared/model/history-entry';
import type { History, HistoryPlace } from '../../journal/history';
import { maskEntry } from '../../journal/mask-entry';
import type { SettingsStore } from '../../workspace/settings';
import type { UndoList } from '../../workspace/undo';
import { createSecretsOfNow } from './secrets-of-now';

/** Requests that were sent: what the History section shows, and mock servers are made of. */
export interface HistoryService {
  /** Keeps what was sent, without its response where the user wants none kept. */
  readonly keep: (entry: NewHistoryEntry) => void;
  /** Keeps what a file recorded, responses and all; gives the rows, and the ids of the oldest that had to go for them. */
  readonly keepAll: (entries: readonly NewHistoryEntry[]) => { rows: HistoryRow[]; gone: number[] };
  /** Takes away what is not to stay, for good. */
  readonly discard: (ids: readonly number[]) => void;
  readonly list: (behind: HistoryPlace | null) => Result<{ rows: HistoryRow[] }>;
  /** One of this run with its secrets, an older one without. */
  readonly get: (id: number) => Result<HistoryEntry>;
  /**
   * Those of the entries that are still there, oldest first. What was sent is masked as on disk, as collections are made of
   * them; the answers of this run are whole.
   */
  readonly entries: (ids: readonly number[]) => HistoryEntry[];
  /** Deletes entries, all where none are named; `undo` brings them back. */
  readonly remove: (ids: readonly number[] | null) => Result<{ undo: number; count: number }>;
}

/** Rows that cross the bridge at once: few enough that neither side is held up. */
const page = 5_000;

export const createHistory = (
  history: History,
  settings: SettingsStore,
  undoList: UndoList,
  tell: (event: AnyEvent) => void,
): HistoryService => {
  const secrets = createSecretsOfNow();
  const tellAdded = (rows: readonly HistoryRow[]): void => {
    for (let at = 0; at < rows.length; at += page) {
      tell({ name: 'history.added', data: { rows: rows.slice(at, at + page) } });
    }
  };
  const tellRemoved = (ids: number[]): void => {
    if (ids.length > 0) tell({ name: 'history.removed', data: { ids } });
  };
  const keepAll: HistoryService['keepAll'] = (entries) => {
    const { maskSecrets } = settings.get();
    const added = history.add(maskSecrets ? entries.map(maskEntry) : entries);
    secrets.keep(added.rows, entries);
    tellRemoved(added.gone);
    tellAdded(added.rows);
    return added;
  };
  return {
    keep: (entry) => {
      const { saveResponses } = settings.get();
      try {
        keepAll([saveResponses ? entry : { ...entry, response: null }]);
      } catch {
        // The journal has told of it. What was sent was sent, and its answer is shown.
      }
    },
    keepAll,
    discard: (ids) => tellRemoved(history.remove(ids).ids),
    list: (behind) => done({ rows: history.list(behind, page) }),
    get: (id) => {
      const entry = history.get(id);
      return entry ? done(secrets.whole(entry)) : refuse({ code: 'not-found', what: 'history entry', id: String(id) });
    },
    entries: (ids) =>
      ids
        .flatMap((id) => history.get(id) ?? [])
        .map(secrets.answered)
        .sort((a, b) => a.at - b.at || a.id - b.id),
    remove: (ids) => {
      const removed = history.remove(ids);
      tellRemoved(removed.ids);
      const count = removed.ids.length;
      const undo = undoList.add({
        did: 'delete-history',
        name: '',
        count,
        takeBack: async () => {
          const rows = history.restore(removed.undo);
          if (rows.length === 0) return refuse({ code: 'nothing-to-undo' });
          tellAdded(rows);
          return done([]);
        },
      });
      return done({ undo, count });
    },
  };
};
