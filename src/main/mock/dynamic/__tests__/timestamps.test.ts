import { afterEach, expect, it, vi } from 'vitest';
import { generate } from '../variables';

afterEach(() => {
  vi.useRealTimers();
});

it.each([
  '2026-11-22T07:24:25.040Z',
  '2026-11-22T07:24:25.999Z',
  '2026-11-22T07:24:26.000Z',
  '2026-11-22T07:24:26.007Z',
  '2028-02-29T23:59:59.100Z',
  '1970-01-01T00:00:00.000Z',
])('says %s, whichever second it said before', (time) => {
  vi.useFakeTimers({ now: new Date(time) });
  expect(generate('$isoTimestamp')).toBe(time);
  expect(generate('$isoTimestamp')).toBe(time);
});

it.each([
  [1_499, '1'],
  [1_500, '2'],
  [1_999, '2'],
])('rounds %i ms to %s whole seconds', (time, seconds) => {
  vi.useFakeTimers({ now: time });
  expect(generate('$timestamp')).toBe(seconds);
});
