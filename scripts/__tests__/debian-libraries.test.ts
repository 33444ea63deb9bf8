import { expect, test } from 'vitest';
import { commandFor, missingFrom, offeredNames } from '../lib/debian-libraries.mjs';

test('a library counts as installed under its plain and its t64 name', () => {
  const all = missingFrom(new Set());
  expect(all).toContain('libgtk-3-0');
  expect(missingFrom(new Set(all))).toEqual([]);
  expect(missingFrom(new Set(all.map((name) => `${name}t64`)))).toEqual([]);
});

test('what is not installed is missing', () => {
  const all = missingFrom(new Set());
  expect(missingFrom(new Set(all.filter((name) => name !== 'xvfb')))).toEqual(['xvfb']);
});

test('a library is installed by the name the release offers it under', () => {
  const offered = new Set(['libasound2t64', 'libnss3']);
  expect(offeredNames(['libasound2', 'libnss3'], offered)).toEqual(['libasound2t64', 'libnss3']);
});

test('where both names are offered the plain one is taken, and where none is, too', () => {
  expect(offeredNames(['libcups2'], new Set(['libcups2', 'libcups2t64']))).toEqual(['libcups2']);
  expect(offeredNames(['libcups2'], new Set())).toEqual(['libcups2']);
});

test('what to type names the packages as the release does; lists that are not there yet are fetched first', () => {
  const install = 'sudo apt-get install --no-install-recommends';
  expect(commandFor(['libasound2', 'unzip'], new Set(['libasound2t64', 'unzip']))).toBe(
    `${install} libasound2t64 unzip`,
  );
  expect(commandFor(['unzip'], new Set())).toBe(`sudo apt-get update && ${install} unzip`);
});
