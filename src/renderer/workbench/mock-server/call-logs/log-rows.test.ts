import { describe, expect, it } from 'vitest';
import type { LoggedCall } from '../../../../shared/model/call';
import { logRows, noFilter } from './log-rows';

const logged = (id: number, fields: Partial<LoggedCall> = {}): LoggedCall => ({
  id,
  mock: 'm',
  at: 0,
  method: 'GET',
  target: `/items/${id}`,
  status: 200,
  example: 'One item',
  duration: 1,
  answeredBy: 'example',
  exampleId: 'e',
  requestName: 'Items',
  said: null,
  counted: 0,
  ...fields,
});
const missed = (id: number) =>
  logged(id, { status: 404, example: null, answeredBy: 'mock-server', said: 'No matching requests' });
const shown = (rows: ReturnType<typeof logRows>) =>
  rows.map((row) => (row.kind === 'gap' ? -row.counted : row.call.id));

describe('the rows of a log', () => {
  it('have calls that were only counted between those they came between', () => {
    expect(
      shown(logRows([logged(4), logged(3, { counted: 12 }), logged(2), logged(1, { counted: 5 })], noFilter)),
    ).toEqual([4, 3, -12, 2, 1, -5]);
  });

  it('keep every counted call while filtered', () => {
    const calls = [missed(4), logged(3, { counted: 12 }), logged(2, { counted: 5 }), missed(1)];
    expect(shown(logRows(calls, { ...noFilter, unmatchedOnly: true }))).toEqual([4, -17, 1]);
  });

  it.each([
    [{ text: 'ITEMS/2' }, [2]],
    [{ text: 'no matching' }, [3]],
    [{ status: '4' as const }, [3]],
    [{ status: '2' as const, text: 'one item' }, [2, 1]],
  ])('pass a filter of %j', (filter, expected) => {
    expect(shown(logRows([missed(3), logged(2), logged(1)], { ...noFilter, ...filter }))).toEqual(expected);
  });
});
