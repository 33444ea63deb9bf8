import { expect, it } from 'vitest';
import type { NewHistoryEntry } from '../../../../shared/model/history-entry';
import { emptyRequest } from '../../../../shared/model/request';
import { keepRecorded } from '../keep-recorded';

const entry = (at: number, bytes = 1): NewHistoryEntry => ({
  at,
  request: emptyRequest,
  sent: emptyRequest,
  response: { status: 200, statusText: 'OK', headers: [], body: new Uint8Array(bytes), duration: 1 },
  reason: null,
});
const many = (count: number, bytes?: number) => Array.from({ length: count }, (_, at) => entry(at, bytes));

/** A history with room for so many entries; `refuseAt` is the first it cannot write. */
const historyOf = (room: number, refuseAt = Number.POSITIVE_INFINITY) => {
  let ids: number[] = [];
  let next = 0;
  const parts: number[] = [];
  return {
    parts,
    ids: () => ids,
    keepAll: (entries: readonly NewHistoryEntry[]) => {
      if (next + entries.length > refuseAt) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      parts.push(entries.length);
      const rows = entries.map(({ at }) => {
        next += 1;
        return { id: next, at, method: 'GET', url: '', status: 200 };
      });
      ids.push(...rows.map(({ id }) => id));
      const gone = ids.slice(0, Math.max(0, ids.length - room));
      ids = ids.slice(gone.length);
      return { rows: rows.filter(({ id }) => !gone.includes(id)), gone };
    },
    discard: (gone: readonly number[]) => {
      ids = ids.filter((id) => !gone.includes(id));
    },
  };
};
const never = new AbortController().signal;

it('keeps a recording in parts of few entries and few bytes, and tells how far it is', async () => {
  const history = historyOf(10_000);
  const told: number[] = [];
  const kept = await keepRecorded(history, many(2_500), never, (count) => told.push(count));
  expect(kept.ok && kept.value).toEqual(history.ids());
  expect(told).toEqual([1_000, 2_000, 2_500]);
  const large = historyOf(10_000);
  await keepRecorded(large, many(6, 3 * 1024 * 1024), never, () => undefined);
  expect(large.parts).toEqual([2, 2, 2]);
});

it('gives back only those that found room', async () => {
  const history = historyOf(1_500);
  const kept = await keepRecorded(history, many(4_000), never, () => undefined);
  expect(kept.ok && kept.value).toEqual(history.ids());
  expect(history.ids()).toHaveLength(1_500);
});

it('leaves nothing where the disk refuses a part, or it is given up', async () => {
  const full = historyOf(10_000, 2_000);
  expect(await keepRecorded(full, many(5_000), never, () => undefined)).toMatchObject({ error: { code: 'disk' } });
  expect(full.ids()).toEqual([]);
  const given = historyOf(10_000);
  const control = new AbortController();
  const kept = await keepRecorded(given, many(5_000), control.signal, (count) => count > 1_500 && control.abort());
  expect(kept).toMatchObject({ error: { code: 'cancelled' } });
  expect(given.ids()).toEqual([]);
});
