import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../../bench/lib/numbers.mjs';
import { say } from './log.mjs';
import { root } from './paths.mjs';
import { runNode } from './run.mjs';

/**
 * @typedef {import('../../e2e/fixtures/figures.ts').Figure} Figure
 */

/**
 * Runs a spec that leaves figures, so often, and says the median of each beside what is promised. Gives the exit code:
 * not 0 where the spec fails or a promise is not kept.
 * @param {string} spec
 * @param {number} rounds
 */
export async function measured(spec, rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-figures-'));
  const file = join(folder, 'figures.jsonl');
  try {
    let failed = 0;
    for (let round = 0; round < rounds; round += 1) {
      const code = await runNode(join(root, 'scripts/test.mjs'), ['e2e', spec], { env: { UNDERSTUDY_FIGURES: file } });
      failed ||= code;
    }
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
    const figures = lines.map((line) => /** @type {Figure} */ (JSON.parse(line)));
    say(`${cpus()[0]?.model.trim()}, ${cpus().length} cores: median (best-worst), and what is promised`);
    for (const what of new Set(figures.map((figure) => figure.what))) {
      const { text, missed } = lineOf(figures.filter((figure) => figure.what === what));
      say(text);
      if (missed) failed ||= 1;
    }
    return failed;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * One thing that was measured, in a line.
 * @param {Figure[]} figures
 */
export function lineOf(figures) {
  const values = figures.map(({ value }) => value);
  const { what = '', unit = 'ms', promised = null } = figures[0] ?? {};
  const middle = median(values);
  const missed = promised !== null && middle > promised;
  const kept = promised === null ? '' : `  of ${promised}${missed ? '  MISSED' : ''}`;
  const range = `${Math.min(...values)}-${Math.max(...values)}`;
  return { missed, text: `  ${what.padEnd(45)} ${String(middle).padStart(5)} ${unit} (${range})${kept}` };
}
