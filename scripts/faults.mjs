import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { buildEditor, killAgainAndAgain } from './lib/kills.mjs';
import { say } from './lib/log.mjs';
import { main } from './lib/main.mjs';

/**
 * Kills the app at random moments while it edits documents of every kind, and looks at what is left:
 * `node scripts/faults.mjs [kills]`. Two at a time, where there are two cores.
 * @param {string[]} args
 */
async function faults([wanted = '320']) {
  if ((await build()) !== 0) return 1;
  const { editor, remove } = await buildEditor();
  const lanes = Math.min(2, cpus().length);
  const from = performance.now();
  const folders = Array.from({ length: lanes }, () => mkdtempSync(join(tmpdir(), 'understudy-faults-')));
  const kills = Math.ceil(Number(wanted) / lanes);
  const all = await Promise.all(
    folders.map((folder) => killAgainAndAgain(editor, folder, { kills, random: Math.random })),
  );
  remove();
  /** @param {'kills' | 'beforeOpen' | 'edits' | 'saved'} name */
  const sum = (name) => all.reduce((total, figures) => total + figures[name], 0);
  const lost = all.flatMap((figures) => figures.lost);
  say(
    `${sum('kills')} kills in ${Math.round((performance.now() - from) / 1000)} s, ${sum('beforeOpen')} of them while it opened`,
  );
  say(`${sum('edits')} edits begun, ${sum('saved')} said to be saved; lost, damaged or not opening: ${lost.length}`);
  for (const fault of lost) say(`  ${fault}`);
  if (lost.length > 0) say(`Kept to look at: ${folders.join(', ')}`);
  else for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  return lost.length === 0 ? 0 : 1;
}

await main(import.meta.url, faults);
