import { expect, it } from 'vitest';
import { dayName, filterHistory, historyLines } from './history-lines';

const now = new Date(2026, 10, 25, 12);
const row = (id: number, at: Date, url = 'http://a/x') => ({ id, at: at.getTime(), method: 'GET', url, status: 200 });
const rows = [
  row(3, now),
  row(2, new Date(2026, 10, 25, 0, 0, 0)),
  row(1, new Date(2026, 10, 24, 23, 59), 'http://b/Y'),
];

it('names days as people do', () => {
  expect(dayName(new Date(2026, 10, 25), now)).toBe('Today');
  expect(dayName(new Date(2026, 10, 24), now)).toBe('Yesterday');
  expect(dayName(new Date(2026, 10, 20), now)).toBe('November 20');
  expect(dayName(new Date(2025, 11, 31), now)).toBe('December 31, 2025');
});

it('puts what was sent under its day, and nothing under a day that is folded', () => {
  const lines = historyLines(rows, new Set(), now);
  expect(lines.map((line) => (line.kind === 'day' ? line.name : line.row.id))).toEqual(['Today', 3, 2, 'Yesterday', 1]);
  const folded = historyLines(rows, new Set([lines[0]?.key ?? '']), now);
  expect(folded.map((line) => (line.kind === 'day' ? line.name : line.row.id))).toEqual(['Today', 'Yesterday', 1]);
});

it('filters by URL in any case, and by method', () => {
  expect(filterHistory(rows, ' b/y ').map(({ id }) => id)).toEqual([1]);
  expect(filterHistory(rows, 'get')).toHaveLength(3);
  expect(filterHistory(rows, 'post')).toEqual([]);
});
