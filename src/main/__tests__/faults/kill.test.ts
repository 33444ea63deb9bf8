import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { buildEditor, faultsOf, killAgainAndAgain } from '../../../../scripts/lib/kills.mjs';
import { tempFolder } from '../../workspace/__tests__/temp-folder';

/**
 * Moments of the kills, 0 to 1: the same at every run, others with SEED=any. Of whole numbers: `fc.double` gives all
 * floats alike, and nearly all of those below 1 are next to nothing.
 */
const moments = (): (() => number) => {
  const values = fc.sample(fc.noBias(fc.nat(999_999)), 1_000);
  let at = 0;
  return () => (values[at++ % values.length] ?? 0) / 1_000_000;
};

test('killed 30 times while it edits: nothing that was said to be saved is lost, every file parses, it opens', async () => {
  const { editor, remove } = await buildEditor();
  onTestFinished(remove);
  const figures = await killAgainAndAgain(editor, tempFolder(), { kills: 30, random: moments() });
  expect(figures.lost).toEqual([]);
  expect(figures.kills).toBe(30);
  expect(figures.saved).toBeGreaterThan(30);
}, 120_000);

test('an edit that is not there, and a file cut in two, would be seen', () => {
  const folder = tempFolder();
  mkdirSync(join(folder, 'workspace'));
  writeFileSync(join(folder, 'workspace', 'a.json'), '{"name": "request=6;"}');
  writeFileSync(join(folder, 'workspace', 'b.json'), '{"name": "folder=');
  const faults = faultsOf(folder, { request: { tried: 8, saved: 7 }, folder: { tried: 2, saved: 0 } });
  expect(faults).toEqual([expect.stringContaining('b.json does not parse'), expect.stringContaining('request: 7')]);
});
