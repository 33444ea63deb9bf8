import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { build } from './build.mjs';
import { isHeadless, withVirtualDisplay } from './lib/display.mjs';
import { say } from './lib/log.mjs';
import { main } from './lib/main.mjs';
import { root } from './lib/paths.mjs';
import { setup } from './setup.mjs';

const stripe = join(root, 'fixtures/openapi/stripe.json');

/**
 * Measures how soon the window answers a click while a collection of Stripe's definition is generated:
 * `node scripts/measure-generate.mjs [rounds]`. A click that opens the advanced settings is timed from the click to the
 * frame that shows them; the main process by the longest time in which it did nothing else.
 * @param {string[]} args
 */
async function measure([rounds = '5']) {
  const electron = await setup();
  if (!electron || (await build()) !== 0) return 1;
  const folder = mkdtempSync(join(tmpdir(), 'understudy-measure-'));
  /** @param {Record<string, string>} display */
  const go = (display) => inWindow(electron.executable, folder, Number(rounds), display);
  try {
    return await (isHeadless() ? withVirtualDisplay(go) : go({}));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} executablePath
 * @param {string} folder
 * @param {number} rounds
 * @param {Record<string, string>} display
 */
async function inWindow(executablePath, folder, rounds, display) {
  /** @type {Record<string, string>} */
  const env = { ...process.env, ...display, UNDERSTUDY_DATA_DIR: folder };
  const app = await _electron.launch({ executablePath, args: [root], cwd: root, env });
  try {
    const page = await app.firstWindow();
    await page.locator('html[data-ready="true"]').waitFor();
    await importStripe(page);
    const idle = figures();
    const busy = figures();
    for (let round = 1; round <= rounds; round += 1) {
      add(idle, await clickAbout(app, page, { generates: false }));
      const found = await clickAbout(app, page, { generates: true });
      add(busy, found);
      say(`Round ${round}: generated in ${whole(found.took)} ms, ${inWords(found)}`);
    }
    say(`While it was generated: ${inWords(busy)}`);
    say(`In the same dialog, nothing generated: ${inWords(idle)}`);
    const slowest = Math.max(...busy.clicks);
    return slowest < 50 ? 0 : 1;
  } finally {
    await app.close();
  }
}

/** @param {number | undefined} ms */
const whole = (ms) => Math.round(ms ?? Number.NaN);

/** @typedef {{ clicks: number[], pause: number }} Figures */

/** @returns {Figures} */
const figures = () => ({ clicks: [], pause: 0 });

/**
 * @param {Figures} sum
 * @param {Figures} found
 */
function add(sum, found) {
  sum.clicks.push(...found.clicks);
  sum.pause = Math.max(sum.pause, found.pause);
}

/** @param {Figures} found */
function inWords({ clicks, pause }) {
  const sorted = [...clicks].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    whole(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
  return `${sorted.length} clicks answered in ${at(0.5)} ms (median), ${at(1)} ms (slowest; promised: 50); the main process paused for ${whole(pause)} ms at most`;
}

/** @param {import('@playwright/test').Page} page */
async function importStripe(page) {
  await page.getByRole('tab', { name: 'APIs', exact: true }).click();
  await page.getByRole('button', { name: 'New API', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'New API' });
  await dialog.getByRole('tab', { name: 'Import' }).click();
  await dialog.getByLabel('Definition file').setInputFiles(stripe);
  await dialog.getByRole('button', { name: 'Create API' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/**
 * Clicks in the dialog until a collection is generated; or, for comparison, for half a second with nothing to do.
 * @param {import('@playwright/test').ElectronApplication} app
 * @param {import('@playwright/test').Page} page
 * @param {{ generates: boolean }} what
 */
async function clickAbout(app, page, { generates }) {
  await page.getByRole('tab', { name: 'APIs', exact: true }).click();
  await page.getByRole('tree', { name: 'APIs' }).getByRole('treeitem').nth(1).click();
  await page.getByRole('button', { name: 'Generate Collection', exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Generate Collection' });
  const start = dialog.getByRole('button', { name: 'Generate Collection', exact: true });
  await page.waitForFunction(
    (button) => button instanceof HTMLButtonElement && !button.disabled,
    await start.elementHandle(),
  );
  await app.evaluate(() => {
    const watch = { last: performance.now(), worst: 0 };
    const beat = setInterval(() => {
      const now = performance.now();
      watch.worst = Math.max(watch.worst, now - watch.last - 2);
      watch.last = now;
    }, 2);
    const endWatch = () => {
      clearInterval(beat);
      return watch.worst;
    };
    Object.assign(globalThis, { endWatch });
  });
  await dialog.evaluate((shown) => shown.setAttribute('data-measured', ''));
  const found = await start.evaluate(async (button, isReal) => {
    const shown = document.querySelector('[data-measured]');
    const settings = () => /** @type {HTMLElement} */ (shown?.querySelector('button[aria-expanded]'));
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const from = performance.now();
    if (isReal) /** @type {HTMLElement} */ (button).click();
    await frame();
    const clicks = [];
    while (shown?.isConnected && settings() && (isReal || performance.now() - from < 500)) {
      const was = settings().getAttribute('aria-expanded');
      const at = performance.now();
      settings().click();
      await frame();
      if (shown.isConnected && settings().getAttribute('aria-expanded') !== was) clicks.push(performance.now() - at);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return { clicks, took: performance.now() - from };
  }, generates);
  if (!generates) await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  const pause = await app.evaluate(() => /** @type {any} */ (globalThis).endWatch());
  return { ...found, pause: Number(pause) };
}

await main(import.meta.url, measure);
