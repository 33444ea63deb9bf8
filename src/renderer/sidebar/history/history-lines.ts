import type { HistoryRow } from '../../../shared/model/history-entry';

/** One line of the History section: a day, or a request sent on it. */
export type HistoryLine =
  | {
      readonly kind: 'day';
      readonly key: string;
      readonly name: string;
      readonly rows: readonly HistoryRow[];
      readonly folded: boolean;
    }
  | {
      readonly kind: 'entry';
      readonly key: string;
      readonly row: HistoryRow;
      readonly position: number;
      readonly setSize: number;
    };

const startOfDay = (at: number): Date => {
  const day = new Date(at);
  day.setHours(0, 0, 0, 0);
  return day;
};

/** "Today", "Yesterday", "November 20", "December 31, 2025". */
export const dayName = (day: Date, now: Date): string => {
  const today = startOfDay(now.getTime());
  const yesterday = new Date(today);
  yesterday.setDate(today.getDate() - 1);
  if (day.getTime() === today.getTime()) return 'Today';
  if (day.getTime() === yesterday.getTime()) return 'Yesterday';
  const year = day.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return day.toLocaleDateString('en-US', { month: 'long', day: 'numeric', ...year });
};

/** The rows, newest first, by the days they were sent on. */
export const historyDays = (rows: readonly HistoryRow[]): { start: Date; rows: HistoryRow[] }[] => {
  const days: { start: Date; rows: HistoryRow[] }[] = [];
  let day: (typeof days)[number] | undefined;
  for (const row of rows) {
    if (!day || row.at < day.start.getTime()) {
      day = { start: startOfDay(row.at), rows: [] };
      days.push(day);
    }
    day.rows.push(row);
  }
  return days;
};

/** The rows that have a text in their URL or are of that method. */
export const filterHistory = (rows: readonly HistoryRow[], text: string): readonly HistoryRow[] => {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return rows;
  return rows.filter(({ url, method }) => url.toLowerCase().includes(wanted) || method.toLowerCase() === wanted);
};

/** The lines in view, from top to bottom. */
export const historyLines = (rows: readonly HistoryRow[], folded: ReadonlySet<string>, now: Date): HistoryLine[] =>
  historyDays(rows).flatMap(({ start, rows: sent }): HistoryLine[] => {
    const key = `day ${start.getTime()}`;
    const day: HistoryLine = { kind: 'day', key, name: dayName(start, now), rows: sent, folded: folded.has(key) };
    if (day.folded) return [day];
    const entries = sent.map(
      (row, i): HistoryLine => ({ kind: 'entry', key: `entry ${row.id}`, row, position: i + 1, setSize: sent.length }),
    );
    return [day, ...entries];
  });
