import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../scripts/lib/paths.mjs';
import { median, rotated, spread } from '../lib/numbers.mjs';
import { call, openWindow } from './app.mjs';
import { promise } from './promise.mjs';
import { writeCollections } from './workspace.mjs';

/** Chromium refuses to run as root with its sandbox on. */
const switches = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Puts so many requests into the history, as an import of a recording does.
 * @param {import('@playwright/test').Page} page
 * @param {number} count
 */
async function fillHistory(page, count) {
  await page.evaluate(async (count) => {
    const now = Date.now();
    const entries = Array.from({ length: count }, (_, i) => ({
      startedDateTime: new Date(now - i * 10_000).toISOString(),
      time: 1,
      request: { method: 'GET', url: `https://api.shop.test/v1/products/${i}?page=${i % 7}`, headers: [] },
      response: {
        status: 200,
        statusText: 'OK',
        headers: [{ name: 'content-type', value: 'application/json' }],
        content: { text: `{"id":${i}}`, mimeType: 'application/json' },
      },
    }));
    const bytes = new TextEncoder().encode(JSON.stringify({ log: { version: '1.2', entries } }));
    const file = { name: 'week.har', bytes };
    const answer = await /** @type {any} */ (window).understudy.calls['import.files']({ files: [file] });
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  }, count);
  const { rows } = await call(page, 'history.list', { behind: null });
  if (rows.length === 0) throw new Error('The history is empty');
}

/**
 * Makes the data folder of someone who has worked for long.
 * @param {import('./types.mjs').Found} electron
 * @param {string} dataFolder
 * @param {{ collections: number, history: number }} size
 */
export async function fillWorkspace(electron, dataFolder, { collections, history }) {
  writeCollections(dataFolder, collections);
  const { page, close } = await openWindow(electron, dataFolder);
  try {
    await fillHistory(page, history);
  } finally {
    await close();
  }
}

/**
 * Starts an app once; gives the milliseconds from there to when its page was loaded, to when it could be used, and to when
 * what a call of the page waits for was there.
 * @param {import('./types.mjs').Found} electron
 * @param {string} path of the app
 * @param {string} dataFolder
 * @returns {Promise<{ loaded: number, usable: number, answers: number }>}
 */
export function startOnce({ executable, env }, path, dataFolder) {
  const from = Date.now();
  const child = spawn(executable, [...switches, '-r', here('say-when.cjs'), path], {
    env: { ...process.env, ...env, UNDERSTUDY_DATA_DIR: dataFolder },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const limit = setTimeout(() => child.kill('SIGKILL'), 60_000);
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => {
      clearTimeout(limit);
      const at = (/** @type {string} */ what) => Number(new RegExp(`^${what} (\\d+)$`, 'm').exec(said)?.[1]) - from;
      if (Number.isNaN(at('usable'))) reject(new Error(`${path} did not become usable`));
      else resolve({ loaded: at('loaded'), usable: at('usable'), answers: at('answers') });
    });
  });
}

/**
 * How long the app takes to its usable window, as a share of an empty one: with little, and with much in its workspace,
 * shown as it was left or read anew.
 * The apps take turns, so that what else the machine does falls on all alike; the first start of each is not counted.
 * @param {import('./types.mjs').Found} electron
 * @param {{ rounds?: number, collections?: number, history?: number, own?: string }} [size]
 */
export async function measureStart(electron, { rounds = 9, collections = 100, history = 50_000 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-window-'));
  try {
    const full = join(folder, 'full');
    await fillWorkspace(electron, full, { collections, history });
    const apps = [
      { name: 'empty', path: here('empty'), folder: join(folder, 'empty') },
      { name: 'new', path: root, folder: join(folder, 'new') },
      { name: 'full', path: root, folder: full },
      // As after a kill, or where a file has changed meanwhile.
      { name: 'read', path: root, folder: full, without: join(full, 'last-snapshot') },
    ];
    /** @type {Record<string, number[]>} */
    const usable = { empty: [], new: [], full: [], read: [] };
    /** @type {Record<string, number[]>} */
    const answers = { empty: [], new: [], full: [], read: [] };
    /** @type {number[]} */
    const loaded = [];
    for (let round = 0; round <= rounds; round += 1) {
      for (const app of rotated(apps, round)) {
        if (app.without !== undefined) rmSync(app.without, { force: true });
        const times = await startOnce(electron, app.path, app.folder);
        if (round === 0) continue;
        usable[app.name]?.push(times.usable);
        answers[app.name]?.push(times.answers);
        if (app.name === 'empty') loaded.push(times.loaded);
      }
    }
    const ratios = (/** @type {string} */ name) =>
      (usable[name] ?? []).map((time, i) => time / (usable.empty?.[i] ?? 0));
    return {
      lines: [
        `empty window: page loaded after ${spread(loaded, 0)} ms, painted after ${spread(usable.empty ?? [], 0)} ms`,
        `new data folder: usable after ${spread(usable.new ?? [], 0)} ms, ${spread(ratios('new'), 2)} of an empty window`,
        `${collections} collections, ${history.toLocaleString('en')} history entries: usable after ${spread(usable.full ?? [], 0)} ms, ${spread(ratios('full'), 2)} of an empty window; calls are answered after ${spread(answers.full ?? [], 0)} ms`,
        `the same after a kill or a change: usable after ${spread(usable.read ?? [], 0)} ms, ${spread(ratios('read'), 2)} of an empty window`,
      ],
      promises: [promise('usable window, of an empty one', median(ratios('full')), 1.5, 2)],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
