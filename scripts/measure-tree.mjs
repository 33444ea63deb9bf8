import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../bench/lib/numbers.mjs';
import { say } from './lib/log.mjs';
import { main } from './lib/main.mjs';
import { root } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';

/**
 * @typedef {import('../e2e/fixtures/figures.ts').Figure} Figure
 */

/**
 * Measures the window with a collection of 10,000 requests, in the real app, and holds it against what is promised:
 * `node scripts/measure-tree.mjs [rounds]`.
 * @param {string[]} args
 */
async function measureTree([wanted = '3']) {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-tree-'));
  const file = join(folder, 'figures.jsonl');
  try {
    let failed = 0;
    for (let round = 0; round < Math.max(1, Number(wanted) || 1); round += 1) {
      const code = await runNode(join(root, 'scripts/test.mjs'), ['e2e', 'specs/tree-large'], {
        env: { UNDERSTUDY_FIGURES: file },
      });
      failed ||= code;
    }
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
    const figures = lines.map((line) => /** @type {Figure} */ (JSON.parse(line)));
    say(`${cpus()[0]?.model.trim()}, ${cpus().length} cores: median (best-worst), and what is promised`);
    for (const what of new Set(figures.map((figure) => figure.what))) say(lineOf(figures, what));
    return failed;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {Figure[]} figures
 * @param {string} what
 */
function lineOf(figures, what) {
  const own = figures.filter((figure) => figure.what === what);
  const values = own.map(({ value }) => value);
  const { unit = 'ms', promised = null } = own[0] ?? {};
  const middle = median(values);
  const kept = promised === null ? '' : `  of ${promised}${middle > promised ? '  MISSED' : ''}`;
  return `  ${what.padEnd(45)} ${String(middle).padStart(5)} ${unit} (${Math.min(...values)}-${Math.max(...values)})${kept}`;
}

await main(import.meta.url, measureTree);
