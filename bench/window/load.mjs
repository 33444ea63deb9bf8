import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandOf } from '../../scripts/lib/paths.mjs';
import { capture } from '../../scripts/lib/run.mjs';
import { collection, item } from '../lib/collection.mjs';
import { generator, load, writeRequests } from '../lib/load.mjs';
import { percentile } from '../lib/numbers.mjs';
import { call, openWindow, startMockServer } from './app.mjs';
import { promise } from './promise.mjs';
import { clickMeanwhile, watched, watchPage } from './watch.mjs';

const path = '/v1/products';
const secret = 'f100d-secret-token';
/** The journal of a flood is to be no larger, in MB. */
const mostOnDisk = 64;

/**
 * Opens the app with a mock server that runs and its call log on the screen, the first call in it.
 * @param {import('./types.mjs').Found} electron
 * @param {string} folder
 */
async function openLog(electron, folder) {
  const body = JSON.stringify([{ id: 1 }, { id: 2 }]);
  const shop = collection('Shop', [item('GET', path, [{ name: 'Products', body }])]);
  mkdirSync(join(folder, 'workspace/collections'), { recursive: true });
  writeFileSync(join(folder, 'workspace/collections/shop-1.json'), JSON.stringify(shop));
  const opened = await openWindow(electron, folder);
  const { page } = opened;
  const server = await startMockServer(page, 'shop-1');
  await page.getByRole('tab', { name: 'Mock Servers', exact: true }).click();
  await page.getByRole('treeitem', { name: /Shop/ }).first().click();
  await page.getByRole('tab', { name: 'Call Logs', exact: true }).click();
  await fetch(server.url + path);
  await page.getByRole('grid', { name: 'Calls' }).waitFor();
  return { ...opened, ...server, port: Number(new URL(server.url).port) };
}

/**
 * So many calls with a secret, spread over some seconds, from a process of their own.
 * @param {string} url
 * @param {number} calls
 * @param {number} seconds
 */
async function paced(url, calls, seconds) {
  const headers = ['-H', `authorization=Bearer ${secret}`, '-H', `cookie=sid=${secret}`];
  const rate = ['-a', `${calls}`, '-R', `${Math.ceil(calls / seconds)}`, '-c', '16'];
  const { code, stdout } = await capture(process.execPath, [
    ...[commandOf('autocannon'), '--json', ...rate, ...headers],
    url + path,
  ]);
  const { '2xx': answered } = JSON.parse(stdout);
  if (code !== 0 || answered !== calls) throw new Error(`${answered} of ${calls} calls were answered`);
}

/**
 * What is kept of so many calls: the newest one, and each other at least as a number that is shown.
 * @param {import('@playwright/test').Page} page
 * @param {{ id: string, url: string }} server
 * @param {number} sent
 */
async function kept(page, { id, url }, sent) {
  const pressed = page.getByRole('button', { name: 'Unmatched only', pressed: true });
  if (await pressed.isVisible()) await pressed.click();
  await fetch(`${url}${path}/the-last-one`);
  await page.getByRole('row').filter({ hasText: 'the-last-one' }).first().waitFor();
  const { calls, forgotten } = await call(page, 'calls.list', { mock: id, after: 0 });
  const counted = calls.reduce((/** @type {number} */ sum, /** @type {any} */ one) => sum + one.counted, 0);
  await page.getByRole('grid', { name: 'Calls' }).focus();
  await page.keyboard.press('End');
  if (counted + forgotten > 0) await page.getByText(/earlier calls are only counted/).waitFor();
  return { rows: calls.length, missing: sent + 1 - calls.length - counted - forgotten };
}

/** @param {{ frames: number[], clicks: number[] }} seen */
const figures = ({ frames, clicks }) =>
  `${clicks.length} clicks: median ${percentile(clicks, 0.5).toFixed(0)} ms, 99 of 100 within ${percentile(clicks, 0.99).toFixed(0)} ms, ` +
  `slowest ${Math.max(...clicks).toFixed(0)} ms; ${frames.length} frames: 99 of 100 within ${percentile(frames, 0.99).toFixed(0)} ms, slowest ${Math.max(...frames).toFixed(0)} ms`;

/** @param {string} name @param {{ frames: number[], clicks: number[] }} seen */
const promisesOf = (name, { frames, clicks }) => [
  promise(`${name}: ms from click to answer, 99 of 100`, percentile(clicks, 0.99), 50),
  promise(`${name}: ms of the slowest frame`, Math.max(...frames), 100),
];

/**
 * How the window answers while one of its mock servers is flooded and its call log is open: first with so many calls in
 * so many seconds, then with all that the generator can send.
 * @param {import('./types.mjs').Found} electron
 * @param {{ calls?: number, seconds?: number, flat?: number }} [size] `flat`: seconds of the second part
 * @returns {Promise<import('./types.mjs').Measured>}
 */
export async function measureLoad(
  electron,
  { calls = 200_000, seconds = 55, flat = Number(process.env.FLAT ?? 20) } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-window-'));
  const opened = await openLog(electron, folder);
  const { page, url, port } = opened;
  try {
    await watchPage(page);
    await clickMeanwhile(page, paced(url, calls, seconds));
    const minute = await watched(page);
    const { rows, missing } = await kept(page, opened, calls + 1);
    const files = readdirSync(folder).filter((name) => name.startsWith('journal.db'));
    const bytes = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    const secrets = files.filter((name) => readFileSync(join(folder, name)).includes(secret));

    const asked = { id: 'flood', requests: [{ method: 'GET', path, answer: '' }] };
    const requests = writeRequests(folder, /** @type {any} */ (asked));
    await watchPage(page);
    const flood = load(port, requests, { seconds: flat, status: 200 });
    await clickMeanwhile(page, flood);
    const { rate } = await flood;
    const all = await watched(page);
    return {
      lines: [
        `${calls.toLocaleString('en')} calls in ${seconds} s; ${figures(minute)}`,
        `${rows} calls in the log, ${missing} neither there nor counted; journal ${(bytes / 1024 / 1024).toFixed(1)} MB`,
        `${Math.round(rate).toLocaleString('en')} calls a second for ${flat} s (${generator}); ${figures(all)}`,
      ],
      promises: [
        ...promisesOf('paced', minute),
        ...promisesOf('all it can', all),
        promise('calls neither kept nor counted', Math.abs(missing), 1, 0),
        promise('MB of the journal', bytes / 1024 / 1024, mostOnDisk),
        promise('files with a secret', secrets.length, 1, 0),
      ],
    };
  } finally {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
