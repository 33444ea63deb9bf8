import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { NewHistoryEntry } from '../../../shared/model/history-entry';
import { emptyRequest } from '../../../shared/model/request';
import { type HistoryBounds, openHistory } from '../history';
import { type Journal, openJournal } from '../journal';

let folder: string;
let journal: Journal;
const open = (bounds?: HistoryBounds) => openHistory(journal, bounds);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-history-'));
  journal = openJournal(join(folder, 'journal.db'), (opened) => opened);
});
afterEach(() => {
  journal.close();
  rmSync(folder, { recursive: true, force: true });
});

const entry = (at: number, body = new Uint8Array([0, 255, 10])): NewHistoryEntry => ({
  at,
  request: { ...emptyRequest, url: '{{url}}/things' },
  sent: { ...emptyRequest, url: `http://localhost/things/${at}` },
  response: { status: 201, statusText: 'Created', headers: [['Content-Type', 'image/png']], body, duration: 12 },
  reason: null,
});

it('gives an entry back as it was, bytes and all', () => {
  const history = open();
  const { rows } = history.add([entry(5)]);
  expect(rows).toEqual([{ id: 1, at: 5, method: 'GET', url: 'http://localhost/things/5', status: 201 }]);
  expect(history.get(1)).toEqual({ id: 1, ...entry(5) });
  const { rows: failed } = history.add([{ ...entry(6), response: null, reason: 'refused' }]);
  expect(history.get(failed[0]?.id ?? 0)).toMatchObject({ response: null, reason: 'refused' });
});

it('lists by the time of sending, newest first, in pages that fit together', () => {
  const history = open();
  history.add([3, 1, 2, 2, 5].map((at) => entry(at)));
  const all = history.list(null, 10);
  expect(all.map(({ at }) => at)).toEqual([5, 3, 2, 2, 1]);
  const first = history.list(null, 3);
  expect([...first, ...history.list(first[2] ?? null, 10)]).toEqual(all);
});

it('takes entries out and brings each deletion back by itself', () => {
  const history = open();
  history.add([1, 2, 3, 4].map((at) => entry(at)));
  const some = history.remove([1, 3, 99]);
  expect(some.ids).toEqual([1, 3]);
  expect(history.get(1)).toBeUndefined();
  const rest = history.remove(null);
  expect(history.list(null, 10)).toEqual([]);
  expect(history.restore(some.undo).map(({ id }) => id)).toEqual([1, 3]);
  expect(history.list(null, 10).map(({ id }) => id)).toEqual([3, 1]);
  history.restore(rest.undo);
  expect(history.list(null, 10)).toHaveLength(4);
  expect(history.restore(rest.undo)).toEqual([]);
});

it('forgets for good at the next start what was deleted', () => {
  const history = open();
  history.add([entry(1), entry(2)]);
  const { undo } = history.remove([1]);
  const again = open();
  expect(again.restore(undo)).toEqual([]);
  expect(journal.db.prepare('SELECT id FROM history_content').all()).toHaveLength(1);
});

it('lets the oldest go beyond the bound on entries', () => {
  const history = open({ entries: 3, bytes: 1e9 });
  history.add([entry(1), entry(2)]);
  expect(history.add([entry(3), entry(4), entry(5)]).gone).toEqual([1, 2]);
  expect(history.list(null, 10).map(({ id }) => id)).toEqual([5, 4, 3]);
});

it('lets the oldest go beyond the bound on bytes', () => {
  const history = open({ entries: 100, bytes: 30_000 });
  const large = (at: number) => entry(at, new Uint8Array(12_000));
  expect(history.add([large(1), large(2)]).gone).toEqual([]);
  expect(history.add([large(3)]).gone).toEqual([1]);
  expect(history.get(1)).toBeUndefined();
  expect(history.get(3)?.response?.body).toHaveLength(12_000);
});

it('keeps 50,000 entries, and the oldest goes for one more', () => {
  const history = open();
  const many = Array.from({ length: 50_000 }, (_, at) => entry(at));
  expect(history.add(many).gone).toEqual([]);
  expect(history.list(null, 50_001)).toHaveLength(50_000);
  expect(history.add([entry(50_000)]).gone).toEqual([1]);
});
