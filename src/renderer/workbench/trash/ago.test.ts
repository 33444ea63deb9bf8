import { expect, it } from 'vitest';
import { agoInWords } from './ago';

const minute = 60_000;

it.each([
  [-5_000, 'just now'],
  [0, 'just now'],
  [59_999, 'just now'],
  [minute, '1 minute ago'],
  [59 * minute, '59 minutes ago'],
  [180 * minute, '3 hours ago'],
  [24 * 60 * minute - 1, '23 hours ago'],
  [24 * 60 * minute, '1 day ago'],
  [29.5 * 24 * 60 * minute, '29 days ago'],
])('%d ms are %s', (passed, words) => expect(agoInWords(1_000_000_000_000 - passed, 1_000_000_000_000)).toBe(words));
