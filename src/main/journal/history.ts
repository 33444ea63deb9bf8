import {
  type HistoryEntry,
  type HistoryRow,
  historyLimit,
  type KeptResponse,
  type NewHistoryEntry,
} from '../../shared/model/history-entry';
import type { RequestParts } from '../../shared/model/request';
import type { Journal } from './journal';

/** Where a page of the list begins: behind this row. */
export interface HistoryPlace {
  readonly at: number;
  readonly id: number;
}

export interface HistoryBounds {
  readonly entries: number;
  /** Of requests and responses together. */
  readonly bytes: number;
}

/** The history in the journal. Newest first, by the time of sending. */
export interface History {
  /** Adds entries, all or none, and gives the rows to show and the ids of the oldest that had to go for them. */
  readonly add: (entries: readonly NewHistoryEntry[]) => { rows: HistoryRow[]; gone: number[] };
  readonly list: (behind: HistoryPlace | null, limit: number) => HistoryRow[];
  readonly get: (id: number) => HistoryEntry | undefined;
  /** Takes entries out of the list, all where none are named; they can be brought back by the number it gives. */
  readonly remove: (ids: readonly number[] | null) => { undo: number; ids: number[] };
  readonly restore: (undo: number) => HistoryRow[];
}

interface ContentRow {
  readonly request: string;
  readonly sent: string;
  readonly response: string | null;
  readonly body: Uint8Array | null;
  readonly reason: string | null;
  readonly at: number;
}

const usual: HistoryBounds = { entries: historyLimit, bytes: 512 * 1024 * 1024 };
const columns = 'id, at, method, url, status';

const entryOf = (id: number, row: ContentRow): HistoryEntry => ({
  id,
  at: row.at,
  request: JSON.parse(row.request) as RequestParts,
  sent: JSON.parse(row.sent) as RequestParts,
  response:
    row.response === null
      ? null
      : { ...(JSON.parse(row.response) as Omit<KeptResponse, 'body'>), body: new Uint8Array(row.body ?? []) },
  reason: row.reason,
});

/** Opens the history of a journal. What was deleted in an earlier session cannot be undone any more, and goes. */
export const openHistory = ({ db }: Journal, bounds: HistoryBounds = usual): History => {
  const whole = <T>(work: () => T): T => db.transaction(work)() as T;
  const forget = (where: string, ...values: number[]): void => {
    db.prepare(`DELETE FROM history_content WHERE id IN (SELECT id FROM history WHERE ${where})`).run(...values);
    db.prepare(`DELETE FROM history WHERE ${where}`).run(...values);
  };
  whole(() => forget('removed <> 0'));

  const insert = db.prepare('INSERT INTO history (at, method, url, status, bytes) VALUES (?, ?, ?, ?, ?)');
  const insertContent = db.prepare('INSERT INTO history_content VALUES (?, ?, ?, ?, ?, ?)');
  const held = db.prepare('SELECT count(*) AS entries, coalesce(sum(bytes), 0) AS bytes FROM history').get() as {
    entries: number;
    bytes: number;
  };
  let lastUndo = 0;

  const addOne = ({ at, request, sent, response, reason }: NewHistoryEntry): HistoryRow => {
    const { body = null, ...head } = response ?? {};
    const texts = [JSON.stringify(request), JSON.stringify(sent), response && JSON.stringify(head)] as const;
    const bytes = texts.reduce((sum, text) => sum + (text?.length ?? 0), body?.length ?? 0);
    const row = { at, method: sent.method, url: sent.url, status: response?.status ?? null };
    const id = Number(insert.run(row.at, row.method, row.url, row.status, bytes).lastInsertRowid);
    insertContent.run(id, ...texts, body && Buffer.from(body), reason);
    held.entries += 1;
    held.bytes += bytes;
    return { id, ...row };
  };

  /** Lets the oldest go until what is left is within the bounds. */
  const prune = (): number[] => {
    const gone: number[] = [];
    if (held.entries <= bounds.entries && held.bytes <= bounds.bytes) return gone;
    for (const row of db.prepare('SELECT id, bytes FROM history ORDER BY id').iterate()) {
      if (held.entries <= bounds.entries && held.bytes <= bounds.bytes) break;
      const { id, bytes } = row as { id: number; bytes: number };
      held.entries -= 1;
      held.bytes -= bytes;
      gone.push(id);
    }
    forget('id <= ?', gone.at(-1) ?? 0);
    return gone;
  };

  return {
    add: (entries) => {
      const before = { ...held };
      try {
        return whole(() => {
          const rows = entries.map(addOne);
          const gone = prune();
          const left = new Set(gone);
          return { rows: rows.filter(({ id }) => !left.has(id)), gone };
        });
      } catch (error) {
        Object.assign(held, before);
        throw error;
      }
    },
    list: (behind, limit) =>
      db
        .prepare(
          `SELECT ${columns} FROM history WHERE removed = 0 AND (at, id) < (?, ?) ORDER BY at DESC, id DESC LIMIT ?`,
        )
        .all(behind?.at ?? Number.MAX_SAFE_INTEGER, behind?.id ?? 0, limit) as HistoryRow[],
    get: (id) => {
      const row = db
        .prepare(
          'SELECT history_content.*, at FROM history_content JOIN history USING (id) WHERE id = ? AND removed = 0',
        )
        .get(id) as ContentRow | undefined;
      return row && entryOf(id, row);
    },
    remove: (ids) => {
      lastUndo += 1;
      const undo = lastUndo;
      return whole(() => {
        if (ids === null) db.prepare('UPDATE history SET removed = ? WHERE removed = 0').run(undo);
        const one = db.prepare('UPDATE history SET removed = ? WHERE id = ? AND removed = 0');
        for (const id of ids ?? []) one.run(undo, id);
        const removed = db.prepare('SELECT id FROM history WHERE removed = ?').all(undo) as { id: number }[];
        return { undo, ids: removed.map(({ id }) => id) };
      });
    },
    restore: (undo) =>
      whole(() => {
        const rows = db.prepare(`SELECT ${columns} FROM history WHERE removed = ?`).all(undo) as HistoryRow[];
        db.prepare('UPDATE history SET removed = 0 WHERE removed = ?').run(undo);
        return rows;
      }),
  };
};
