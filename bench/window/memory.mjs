import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { memory } from '../lib/processes.mjs';
import { openWindow, startMockServer } from './app.mjs';
import { promise } from './promise.mjs';
import { typicalPath, writeCollections } from './workspace.mjs';

/** How long memory is let settle before it is read, in milliseconds. */
const rest = 3_000;

/** @param {string} url */
async function answers(url) {
  const response = await fetch(url + typicalPath);
  const body = await response.text();
  return response.status === 200 && body.length > 500;
}

/**
 * Starts mock servers of typical collections one after the other; memory of the main process, in which all of them run,
 * with the first and with all of them, each after every one has answered.
 * @param {import('./types.mjs').Found} electron
 * @param {{ servers?: number, times?: number }} [size]
 * @returns {Promise<import('./types.mjs').Measured>}
 */
export async function measureMemory(electron, { servers = 50 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-window-'));
  const ids = writeCollections(folder, servers);
  const { page, pid, close } = await openWindow(electron, folder);
  try {
    const urls = [];
    let first = 0;
    for (const id of ids) {
      urls.push((await startMockServer(page, id)).url);
      if (urls.length > 1) continue;
      await answers(urls[0] ?? '');
      await sleep(rest);
      first = memory(pid).now;
    }
    const answered = await Promise.all(urls.map(answers));
    await sleep(rest);
    const { now, most } = memory(pid);
    const each = (now - first) / Math.max(1, servers - 1);
    const silent = answered.filter((one) => !one).length;
    return {
      lines: [
        `main process: ${first.toFixed(0)} MB with one mock server, ${now.toFixed(0)} MB with ${servers}, ${most.toFixed(0)} MB at most`,
      ],
      promises: [
        promise('MB for each mock server beyond the first', each, 15),
        promise(`of ${servers} mock servers that do not answer`, silent, 1, 0),
      ],
    };
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}
