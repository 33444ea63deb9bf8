import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { isHeadless, withVirtualDisplay } from './lib/display.mjs';
import { failedInPlaywright, failedInVitest, told } from './lib/failed-tests.mjs';
import { reason, say, warn } from './lib/log.mjs';
import { main } from './lib/main.mjs';
import { commandOf, readJson, root } from './lib/paths.mjs';
import { Interrupted, runNode } from './lib/run.mjs';
import { add, failedOnce, ofPlaywright, ofVitest, summary, withExit } from './lib/tally.mjs';
import { setup } from './setup.mjs';

/**
 * Runs the tests and prints their sum: `unit` or `e2e` picks one runner, what follows
 * goes to it; nothing runs both.
 * @param {string[]} args
 */
async function test([which = 'all', ...rest]) {
  if (!['all', 'unit', 'e2e'].includes(which)) {
    warn('Usage: npm test -- [unit | e2e] [arguments of vitest or Playwright]');
    return 2;
  }
  const electron = await setup();
  const reports = mkdtempSync(join(tmpdir(), 'understudy-tests-'));
  const tallies = [];
  /** @type {import('./lib/failed-tests.mjs').FailedTest[]} */
  const failed = [];
  try {
    if ((await build()) !== 0) {
      warn('The build failed: nothing was tested');
      tallies.push(failedOnce);
    } else {
      if (which !== 'e2e') tallies.push(await unit(rest, reports, failed));
      if (which !== 'unit') tallies.push(await e2e(rest, reports, failed, electron));
    }
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  for (const failure of told(failed)) say(failure);
  const total = tallies.reduce(add);
  say(summary(total));
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

/**
 * @param {string[]} args
 * @param {string} reports
 * @param {import('./lib/failed-tests.mjs').FailedTest[]} failed what failed is added to it
 */
async function unit(args, reports, failed) {
  const report = join(reports, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runNode(commandOf('vitest'), ['run', ...reporters, ...args]);
  const result = readJson(report);
  failed.push(...failedInVitest(result, root));
  return withExit(ofVitest(result), code);
}

/**
 * @param {string[]} args
 * @param {string} reports
 * @param {import('./lib/failed-tests.mjs').FailedTest[]} failed what failed is added to it
 * @param {import('./electron.mjs').Electron | undefined} electron
 */
async function e2e(args, reports, failed, electron) {
  if (!electron) {
    warn('The tests in e2e/ were not run, as there is no Electron: counted as one failure');
    return failedOnce;
  }
  const report = join(reports, 'e2e.json');
  const env = {
    UNDERSTUDY_ELECTRON: electron.executable,
    ELECTRON_OVERRIDE_DIST_PATH: electron.dist,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  };
  const options = ['test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json'];
  /** @param {Record<string, string>} display */
  const play = async (display) =>
    runNode(commandOf('@playwright/test', 'playwright'), [...options, ...args], {
      env: { ...env, ...display },
    });
  try {
    const code = await (needsVirtualDisplay() ? withVirtualDisplay(play) : play({}));
    const result = readJson(report);
    failed.push(...failedInPlaywright(result));
    return withExit(ofPlaywright(result), code);
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    warn(`The tests in e2e/ were not run: ${reason(error)}`);
    return failedOnce;
  }
}

/** On a build machine always: what happens to be on its screen is no part of a test. */
function needsVirtualDisplay() {
  return isHeadless() || (process.platform === 'linux' && process.env.CI === 'true');
}

await main(import.meta.url, test);
