import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isSetUp, sandboxHelp } from '../lib/sandbox.mjs';

/** A file that stands for Chromium's helper, with a mode. */
const helperWith = (mode: number): string => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-sandbox-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const helper = join(folder, 'chrome-sandbox');
  writeFileSync(helper, '');
  chmodSync(helper, mode);
  return helper;
};

test('a helper as it is unpacked, or none, makes no sandbox', () => {
  expect(isSetUp(helperWith(0o755))).toBe(false);
  expect(isSetUp(join(tmpdir(), 'no-such-folder', 'chrome-sandbox'))).toBe(false);
});

test.runIf(process.getuid?.() === 0)("a helper that is root's and runs as root does", () => {
  expect(isSetUp(helperWith(0o4755))).toBe(true);
});

test.runIf(process.getuid?.() === 0)('root is told nothing: no sandbox is asked for', async () => {
  expect(await sandboxHelp(tmpdir())).toBeUndefined();
});
