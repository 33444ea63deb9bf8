import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from '../../scripts/lib/log.mjs';
import { verify } from './call.mjs';
import { load, writeRequests } from './load.mjs';
import { rotated } from './numbers.mjs';
import { memory, startServer, watched } from './processes.mjs';

/**
 * @typedef {{ root: string, folder: string, rounds: number, seconds: number, profile?: string }} Plan
 * @typedef {'node:http' | 'Koa' | 'Understudy'} ServerName
 * @typedef {object} Run one server under one workload for some seconds
 * @property {string} workload
 * @property {ServerName} server
 * @property {number} round
 * @property {number} rate calls a second
 * @property {number} p50 latency under full load, in milliseconds
 * @property {number} p99
 * @property {number} cost processor time of the server for a call, in microseconds
 * @property {number} foreign share of a core that other programs took meanwhile
 * @property {number} memory of the server behind it, in MB
 */

/** A run that others disturbed by more than this share of a core is repeated, so often at most. */
export const tolerable = 0.1;
const retries = 2;
const warmUp = 2;

/** @type {readonly ServerName[]} */
const serverNames = ['node:http', 'Koa', 'Understudy'];

/**
 * The command that serves a collection with what was built.
 * @param {string} root
 * @param {string} file
 * @param {string[]} options
 */
export const serveCommand = (root, file, options) => [join(root, 'out/main/cli.js'), 'serve', file, ...options];

/**
 * @param {string} folder
 * @param {import('../workloads.mjs').Workload} workload
 */
export function writeCollection(folder, { id, collection }) {
  const file = join(folder, `${id}.collection.json`);
  writeFileSync(file, JSON.stringify(collection));
  return file;
}

/**
 * @param {ServerName} name
 * @param {import('../workloads.mjs').Workload} workload
 * @param {Plan} plan
 */
function start(name, workload, { root, folder, profile }) {
  const nodeOptions = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${join(profile, workload.id)}`];
  if (name === 'Understudy') {
    const command = serveCommand(root, writeCollection(folder, workload), ['--port', '0', ...workload.options]);
    return startServer(command, { nodeOptions });
  }
  const file = join(folder, `${workload.id}.bare.json`);
  writeFileSync(file, JSON.stringify(workload.bare));
  const script = new URL(`../servers/${name === 'Koa' ? 'koa' : 'node-http'}.mjs`, import.meta.url);
  return startServer([script.pathname, file], { nodeOptions });
}

/**
 * Does something again where others took too much of the machine meanwhile; gives the calmest.
 * @template T
 * @param {number} pid
 * @param {() => Promise<T>} work
 */
export async function calmly(pid, work) {
  let best = await watched(pid, work);
  for (let i = 0; i < retries && best.foreign > tolerable; i += 1) {
    await sleep(1000);
    const next = await watched(pid, work);
    if (next.foreign < best.foreign) best = next;
  }
  return best;
}

/**
 * Measures workloads together: all servers of all of them are up, and each round goes through all, beginning with
 * another one.
 * @param {import('../workloads.mjs').Workload[]} workloads
 * @param {Plan} plan
 * @returns {Promise<Run[]>}
 */
export async function measure(workloads, plan) {
  const { folder, rounds, seconds } = plan;
  /** @type {{ name: ServerName, server: import('./processes.mjs').Server, workload: typeof workloads[number], file: string }[][]} */
  const all = [];
  /** @type {Run[]} */
  const runs = [];
  try {
    for (const workload of workloads) {
      const file = writeRequests(folder, workload);
      /** @type {typeof all[number]} */
      const own = [];
      all.push(own);
      for (const name of serverNames) own.push({ name, server: await start(name, workload, plan), workload, file });
      for (const { name, server } of own) {
        await verify(server.port, workload, name === 'Understudy');
        await load(server.port, file, { seconds: warmUp, status: workload.status });
      }
    }
    for (let round = 0; round < rounds; round += 1) {
      const order = rotated(all, round).flatMap((servers) => rotated(servers, round));
      for (const { name, server, workload, file } of order) {
        const { result, time, foreign } = await calmly(server.pid, () =>
          load(server.port, file, { seconds, status: workload.status }),
        );
        const { calls, rate, p50, p99 } = result;
        const cost = (time * 1000) / calls;
        runs.push({
          workload: workload.id,
          server: name,
          round,
          rate,
          p50,
          p99,
          cost,
          foreign,
          memory: memory(server.pid).now,
        });
      }
      say(`  round ${round + 1} of ${rounds}`);
    }
  } finally {
    await Promise.all(all.flat().map(({ server }) => server.stop()));
  }
  return runs;
}
