import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../lib/fingerprint.mjs';

let base: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'understudy-fingerprint-'));
  mkdirSync(join(base, 'src', 'deep'), { recursive: true });
  writeFileSync(join(base, 'src', 'deep', 'a.ts'), 'a');
});

afterEach(() => rmSync(base, { recursive: true, force: true }));

const taken = () => fingerprint(base, ['src', 'config.ts']);

test('what is in a file counts, when it was written does not', () => {
  const before = taken();
  utimesSync(join(base, 'src', 'deep', 'a.ts'), 0, 0);
  expect(taken()).toBe(before);
  writeFileSync(join(base, 'src', 'deep', 'a.ts'), 'b');
  expect(taken()).not.toBe(before);
});

test('a file more and another name count', () => {
  const before = taken();
  writeFileSync(join(base, 'config.ts'), '');
  expect(taken()).not.toBe(before);
});
