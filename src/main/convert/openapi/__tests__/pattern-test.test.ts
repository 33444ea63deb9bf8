import { expect, it } from 'vitest';
import { createPatternTest } from '../pattern-test';

const endless = '^(a+)+$';
const text = `${'a'.repeat(60)}!`;

it('says whether a text fits, in expressions of Unicode and in others', () => {
  const fits = createPatternTest();
  expect(fits('^\\p{Lu}$', 'Ä')).toBe(true);
  expect(fits('^\\p{Lu}$', 'ä')).toBe(false);
  // Not one of Unicode: it knows no such escape.
  expect(fits('^\\-$', '-')).toBe(true);
  expect(fits('^\\-$', 'x')).toBe(false);
});

it('takes what is no expression, and one that would run for years, for one that fits', () => {
  const fits = createPatternTest();
  expect(fits('(', 'x')).toBe(true);
  expect(fits(endless, text)).toBe(true);
  expect(fits('^b$', 'x')).toBe(false);
});

it('tries none any more after three that ran too long', () => {
  const fits = createPatternTest();
  for (const pattern of [endless, `${endless}|b`, `${endless}|c`]) expect(fits(pattern, text)).toBe(true);
  expect(fits('^b$', 'x')).toBe(true);
});

it('gives an expression nothing of the app to reach', () => {
  const fits = createPatternTest();
  expect(fits('[constructor]', 'x')).toBe(false);
  expect(fits('a', "a'; process.exit(1); '")).toBe(true);
});
