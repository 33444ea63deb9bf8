import type { CallMessage, LoggedCall, RecordedCall, WholeCall } from '../../shared/model/call';
import type { Journal } from './journal';

/** So many bytes of headers and bodies are kept for one mock server; the rows of older calls stay without them. */
const contentsKept = 64 * 1024 * 1024;
/** How often that bound is looked at: after so many bytes. */
const lookAfter = 1024 * 1024;
/** Calls that were cleared go under the name of their mock server with this in front, until they are gone for good. */
const clearedPrefix = 'cleared:';

/** The log of calls of every mock server. */
export interface CallJournal {
  /** Writes a batch, whole or not at all; gives back its ids. */
  readonly append: (mock: string, calls: readonly RecordedCall[], keep: number) => number[];
  /** Calls that came after one, newest first; and how many are not kept any more. */
  readonly list: (mock: string, after: number, most: number) => { calls: LoggedCall[]; forgotten: number };
  readonly get: (id: number) => WholeCall | undefined;
  /** Every call of a mock server with all that is kept, oldest first. */
  readonly all: (mock: string) => Iterable<WholeCall>;
  /** Empties a log; what the clearing before it took is gone for good, as is this one at the next start. */
  readonly clear: (mock: string) => void;
  /** Takes the last clearing back. */
  readonly restore: (mock: string) => boolean;
  /** The mock servers that have a log. */
  readonly mocks: () => string[];
  /** Drops a log for good. */
  readonly drop: (mock: string) => void;
}

interface Row {
  id: number;
  mock: string;
  at: number;
  method: string;
  target: string;
  status: number;
  example: string | null;
  duration: number;
  answered_by: LoggedCall['answeredBy'];
  example_id: string | null;
  request_name: string | null;
  said: string | null;
  counted: number;
  content?: string | null;
}

const nothing: CallMessage = { headers: [], body: { text: '', binary: false, size: 0, kept: 0 } };

const loggedCallOf = (row: Row): LoggedCall => {
  const { id, mock, at, method, target, status, example, duration, said, counted } = row;
  return {
    ...{ id, mock, at, method, target, status, example, duration, said, counted },
    answeredBy: row.answered_by,
    exampleId: row.example_id,
    requestName: row.request_name,
  };
};

const wholeCallOf = (row: Row): WholeCall => {
  const content = row.content ? (JSON.parse(row.content) as { request: CallMessage; response: CallMessage }) : null;
  return {
    ...loggedCallOf(row),
    request: content?.request ?? nothing,
    response: content?.response ?? nothing,
    contentKept: content !== null,
  };
};

/** Opens the log of calls in a journal. */
export const openCalls = ({ db }: Journal): CallJournal => {
  const columns = `id, mock, at, method, target, status, example, duration, answered_by, example_id, request_name, said, counted`;
  const insert = db.prepare(
    `INSERT INTO calls (mock, at, method, target, status, example, duration, answered_by, example_id, request_name, said, counted, size)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertContent = db.prepare('INSERT INTO call_contents (call, content) VALUES (?, ?)');
  const firstTooMany = db.prepare('SELECT id FROM calls WHERE mock = ? ORDER BY id DESC LIMIT 1 OFFSET ?');
  const sizes = db.prepare('SELECT id, size FROM calls WHERE mock = ? ORDER BY id DESC');
  const sumUpTo = db.prepare('SELECT COUNT(*) + TOTAL(counted) AS sum FROM calls WHERE mock = ? AND id <= ?');
  const dropContents = db.prepare(
    'DELETE FROM call_contents WHERE call IN (SELECT id FROM calls WHERE mock = ? AND id <= ?)',
  );
  const drop = db.prepare('DELETE FROM calls WHERE mock = ? AND id <= ?');
  const forget = db.prepare(
    `INSERT INTO call_totals (mock, forgotten) VALUES (?, ?)
     ON CONFLICT (mock) DO UPDATE SET forgotten = forgotten + excluded.forgotten`,
  );
  const forgotten = db.prepare('SELECT forgotten FROM call_totals WHERE mock = ?');
  const listAfter = db.prepare(`SELECT ${columns} FROM calls WHERE mock = ? AND id > ? ORDER BY id DESC LIMIT ?`);
  const one = db.prepare(`SELECT ${columns}, content FROM calls LEFT JOIN call_contents ON call = id WHERE id = ?`);
  const every = db.prepare(
    `SELECT ${columns}, content FROM calls LEFT JOIN call_contents ON call = id WHERE mock = ? ORDER BY id`,
  );
  const rename = db.prepare('UPDATE calls SET mock = ? WHERE mock = ?');
  const renameTotal = db.prepare('UPDATE OR REPLACE call_totals SET mock = ? WHERE mock = ?');
  const dropTotal = db.prepare('DELETE FROM call_totals WHERE mock = ?');
  const unlooked = new Map<string, number>();

  const inOne = (work: () => void): void => {
    db.exec('BEGIN');
    try {
      work();
      db.exec('COMMIT');
    } catch (error) {
      db.exec('ROLLBACK');
      throw error;
    }
  };
  const dropAll = (mock: string): void => {
    dropContents.run(mock, Number.MAX_SAFE_INTEGER);
    drop.run(mock, Number.MAX_SAFE_INTEGER);
    dropTotal.run(mock);
  };
  const boundNumber = (mock: string, keep: number): void => {
    const last = firstTooMany.get(mock, keep) as { id: number } | undefined;
    if (!last) return;
    const { sum } = sumUpTo.get(mock, last.id) as { sum: number };
    dropContents.run(mock, last.id);
    drop.run(mock, last.id);
    forget.run(mock, sum);
  };
  const boundBytes = (mock: string, added: number): void => {
    const since = (unlooked.get(mock) ?? lookAfter) + added;
    unlooked.set(mock, since < lookAfter ? since : 0);
    if (since < lookAfter) return;
    let total = 0;
    for (const { id, size } of sizes.all(mock) as { id: number; size: number }[]) {
      total += size;
      if (total <= contentsKept) continue;
      dropContents.run(mock, id);
      return;
    }
  };

  // What was cleared in an earlier run cannot be brought back by anyone.
  const cleared = db.prepare(`SELECT DISTINCT mock FROM calls WHERE mock LIKE '${clearedPrefix}%'`).all();
  inOne(() => {
    for (const { mock } of cleared as { mock: string }[]) dropAll(mock);
  });

  return {
    append: (mock, calls, keep) => {
      const ids: number[] = [];
      inOne(() => {
        let added = 0;
        for (const call of calls) {
          const { at, method, target, status, example, duration, answeredBy, said, counted, request, response } = call;
          const content = JSON.stringify({ request, response });
          const size = Buffer.byteLength(content);
          const { lastInsertRowid } = insert.run(
            ...[mock, at, method, target, status, example, duration, answeredBy, call.exampleId, call.requestName],
            ...[said, counted, size],
          );
          const id = Number(lastInsertRowid);
          insertContent.run(id, content);
          added += size;
          ids.push(id);
        }
        boundNumber(mock, keep);
        boundBytes(mock, added);
      });
      return ids;
    },
    list: (mock, after, most) => ({
      calls: (listAfter.all(mock, after, most) as Row[]).map(loggedCallOf),
      forgotten: (forgotten.get(mock) as { forgotten: number } | undefined)?.forgotten ?? 0,
    }),
    get: (id) => {
      const row = one.get(id) as Row | undefined;
      return row && !row.mock.startsWith(clearedPrefix) ? wholeCallOf(row) : undefined;
    },
    *all(mock) {
      for (const row of every.iterate(mock) as Iterable<Row>) yield wholeCallOf(row);
    },
    clear: (mock) =>
      inOne(() => {
        dropAll(clearedPrefix + mock);
        rename.run(clearedPrefix + mock, mock);
        renameTotal.run(clearedPrefix + mock, mock);
      }),
    restore: (mock) => {
      const { changes } = rename.run(mock, clearedPrefix + mock);
      const total = forgotten.get(clearedPrefix + mock) as { forgotten: number } | undefined;
      if (total) forget.run(mock, total.forgotten);
      dropTotal.run(clearedPrefix + mock);
      return changes > 0;
    },
    mocks: () =>
      (db.prepare('SELECT mock FROM calls UNION SELECT mock FROM call_totals').all() as { mock: string }[]).map(
        ({ mock }) => mock,
      ),
    drop: (mock) => inOne(() => dropAll(mock)),
  };
};
