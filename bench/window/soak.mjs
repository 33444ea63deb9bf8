import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memory } from '../lib/processes.mjs';
import { call, openWindow, startMockServer } from './app.mjs';
import { promise } from './promise.mjs';
import { typicalPath, writeCollections } from './workspace.mjs';

/** So many times is looked; the first third is to warm up. */
const looks = 60;
const callsAtOnce = 20;
/** So much may a line rise by chance, in percent. */
const mostGrowth = 5;

/** What is looked at; each number is to stay where it is. @typedef {Record<string, number>} Look */

/** How long the page is let come to rest before it is looked at, in milliseconds: calls reach the log in batches. */
const rest = 300;

/**
 * Waits until the page has drawn all it was told; gives how many nodes are in it.
 * @param {import('@playwright/test').Page} page
 */
const stillPage = (page) =>
  page.evaluate(
    (rest) =>
      new Promise((/** @type {(count: number) => void} */ resolve) => {
        const count = () => {
          const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
          let nodes = 0;
          while (walker.nextNode()) nodes += 1;
          resolve(nodes);
        };
        setTimeout(() => requestAnimationFrame(() => requestIdleCallback(count)), rest);
      }),
    rest,
  );

/**
 * Collects garbage everywhere and looks.
 * @param {Awaited<ReturnType<typeof openWindow>>} opened
 * @param {import('@playwright/test').CDPSession} tools
 * @returns {Promise<Look>}
 */
async function look({ app, page, pid }, tools) {
  const shown = await stillPage(page);
  // What the first collection sets free, as a node does that a listener held, the second one takes.
  for (let i = 0; i < 2; i += 1) await tools.send('HeapProfiler.collectGarbage');
  const { metrics } = await tools.send('Performance.getMetrics');
  const of = (/** @type {string} */ name) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  const main = await app.evaluate(({ app, ipcMain, BrowserWindow }) => {
    /** @type {any} */ (globalThis).gc();
    const [window] = BrowserWindow.getAllWindows();
    const emitters = [process, app, ipcMain, ...(window ? [window, window.webContents] : [])];
    const listeners = emitters.flatMap((one) =>
      one.eventNames().map((name) => one.listenerCount(/** @type {any} */ (name))),
    );
    return {
      heap: process.memoryUsage().heapUsed / 1024 / 1024,
      resources: process.getActiveResourcesInfo().length,
      listeners: listeners.reduce((sum, count) => sum + count, 0),
    };
  });
  return {
    'main heap MB': main.heap,
    'main RSS MB': memory(pid).now,
    'page heap MB': of('JSHeapUsedSize') / 1024 / 1024,
    'page nodes': of('Nodes'),
    'page nodes that are not shown': of('Nodes') - shown,
    'page listeners': of('JSEventListeners'),
    'main listeners': main.listeners,
    'main resources': main.resources,
    'main file handles': readdirSync(`/proc/${pid}/fd`).length,
  };
}

/** How much a straight line through values grows from the first to the last, as a share of where they lie. */
const growth = (/** @type {number[]} */ values) => {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const above = values.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0);
  const below = values.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
  return ((above / below) * (values.length - 1)) / mean;
};

/**
 * A working day in small: calls with the log open, edits that are served at once, starts and stops, again and again.
 * Nothing is to grow once it is warm.
 * @param {import('./types.mjs').Found} electron
 * @param {{ minutes?: number }} [size]
 * @returns {Promise<import('./types.mjs').Measured>}
 */
export async function measureSoak(electron, { minutes = 10 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-window-'));
  const [first = '', second = ''] = writeCollections(folder, 2);
  const opened = await openWindow(electron, folder, ['--js-flags=--expose-gc']);
  const { page } = opened;
  try {
    const tools = await page.context().newCDPSession(page);
    await tools.send('Performance.enable');
    const other = await startMockServer(page, second);
    const { url } = await startMockServer(page, first);
    await page.getByRole('tab', { name: 'Mock Servers', exact: true }).click();
    await page.getByRole('treeitem', { name: 'Service 1', exact: false }).first().click();
    await page.getByRole('tab', { name: 'Call Logs', exact: true }).click();
    const { collections } = await call(page, 'workspace.snapshot', {});
    const example = collections.find((/** @type {any} */ one) => one.id === first).children[0].children[0].children[0];

    const done = { calls: 0, edits: 0, starts: 0 };
    const turn = async () => {
      done.edits += 1;
      const body = JSON.stringify({ edit: done.edits });
      await call(page, 'example.update', { collection: first, id: example.id, change: { body } });
      for (let i = 0; i < callsAtOnce; i += 1) {
        const answer = await (await fetch(url + typicalPath)).text();
        if (answer !== body) throw new Error(`After the edit ${body} came ${answer.slice(0, 100)}`);
      }
      done.calls += callsAtOnce;
      await call(page, 'mock-server.stop', { id: other.id });
      await call(page, 'mock-server.start', { id: other.id });
      done.starts += 1;
    };

    /** @type {Look[]} */
    const seen = [];
    const from = performance.now();
    const length = minutes * 60_000;
    while (seen.length < looks) {
      do await turn();
      while (performance.now() - from < (length * (seen.length + 1)) / looks);
      seen.push(await look(opened, tools));
    }
    const warm = seen.slice(looks / 3);
    const names = Object.keys(warm[0] ?? {});
    const values = (/** @type {string} */ name) => warm.map((one) => one[name] ?? Number.NaN);
    const line = (/** @type {string} */ name) =>
      `${name}: ${values(name)[0]?.toFixed(1)} when warm, ${values(name).at(-1)?.toFixed(1)} at the end, ${(growth(values(name)) * 100).toFixed(1)} % along the line`;
    return {
      lines: [
        `${minutes} minutes: ${done.calls} calls, ${done.edits} edits served, ${done.starts} starts and stops`,
        ...names.map(line),
      ],
      promises: names.map((name) => promise(`${name}: growth, %`, growth(values(name)) * 100, mostGrowth)),
    };
  } finally {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
