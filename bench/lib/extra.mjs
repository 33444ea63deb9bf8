import { execFileSync } from 'node:child_process';
import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { workload } from '../workloads.mjs';
import { call } from './call.mjs';
import { liveEdits } from './live.mjs';
import { load, writeRequests } from './load.mjs';
import { calmly, serveCommand, writeCollection } from './measure.mjs';
import { median, percentile, rotated } from './numbers.mjs';
import { memory, startServer } from './processes.mjs';

/**
 * What is measured of Understudy alone: start, memory, steadiness, and what recording costs. Starts have both cores:
 * there is no load beside them, and the app's user has no core pinned.
 */

/** @typedef {import('./measure.mjs').Plan} Plan */

/** How often a start is tried. */
const starts = 7;

/**
 * Starts on a workload's collection, does something with it, and ends it.
 * @template T
 * @param {Plan} plan
 * @param {import('../workloads.mjs').Workload} on
 * @param {(server: import('./processes.mjs').Server) => Promise<T>} work
 * @param {{ core?: 'server' | 'both' }} [how]
 */
async function withUnderstudy({ root, folder }, on, work, { core = 'server' } = {}) {
  const args = ['--port', '0', ...on.options];
  const command = serveCommand(root, writeCollection(folder, on), args);
  const server = await startServer(command, { core });
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

/**
 * From the start of the process to the end of its first answer, with a collection of 100 requests.
 * @param {Plan} plan
 */
async function firstAnswer(plan) {
  const on = workload('W2-100');
  const [asked] = on.requests;
  const times = [];
  for (let i = 0; i < starts && asked; i += 1) {
    const from = performance.now();
    times.push(
      await withUnderstudy(
        plan,
        on,
        async ({ port }) => {
          await call(port, asked);
          return performance.now() - from;
        },
        { core: 'both' },
      ),
    );
  }
  return { firstAnswer: times };
}

/**
 * With 10 and with 10,000 examples in turn: the time until it listens, and its memory: at rest, and under load.
 * The difference of the times is what 10,000 examples take to be read, handed to the listener's thread and compiled.
 * @param {Plan} plan
 */
async function size(plan) {
  const lists = () => ({
    startTimes: /** @type {number[]} */ ([]),
    atRest: /** @type {number[]} */ ([]),
    loaded: /** @type {number[]} */ ([]),
    most: /** @type {number[]} */ ([]),
  });
  const few = { on: workload('W2-10'), ...lists() };
  const many = { on: workload('W2-10000'), ...lists() };
  for (let i = 0; i < starts; i += 1) {
    for (const { on, startTimes, atRest, loaded, most } of rotated([few, many], i)) {
      const look = async (/** @type {import('./processes.mjs').Server} */ { pid, port, startTime }) => {
        startTimes.push(startTime);
        await sleep(2000);
        atRest.push(memory(pid).now);
        await load(port, writeRequests(plan.folder, on), { seconds: 2, status: on.status });
        loaded.push(memory(pid).now);
        most.push(memory(pid).most);
      };
      await withUnderstudy(plan, on, look, { core: 'both' });
    }
  }
  return {
    listeningWith10: few.startTimes,
    listeningWith10000: many.startTimes,
    handedOver: [median(many.startTimes) - median(few.startTimes)],
    memoryWith10: few.atRest,
    memoryWith10000: many.atRest,
    loadedMemoryWith10: few.loaded,
    loadedMemoryWith10000: many.loaded,
    mostMemoryWith10000: many.most,
  };
}

/**
 * Compiling 10,000 examples alone, and explaining calls to them, each time in a process of its own: nothing is warm, as
 * at a start.
 * @param {Plan} plan
 */
function alone({ folder }) {
  const file = writeCollection(folder, workload('W2-10000'));
  const times = (/** @type {string} */ name) => {
    const script = fileURLToPath(new URL(name, import.meta.url));
    return Array.from({ length: starts }, () =>
      Number(execFileSync(process.execPath, [script, file], { encoding: 'utf8' })),
    );
  };
  return { compiling: times('compile-once.mjs'), explaining: times('explain-many.mjs') };
}

/** So many calls a second watch a server under load, and for so many seconds. */
const trickle = 50;
const watchTime = 10;

/**
 * Latency of single calls on a connection of their own while the load is at its highest: what the event loop's delay
 * comes to for a caller. It holds the queue of the other connections too, and so is an upper bound.
 * @param {Plan} plan
 */
async function steadiness(plan) {
  const on = workload('W1');
  const [asked] = on.requests;
  const latencies = await withUnderstudy(plan, on, async ({ port }) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const file = writeRequests(plan.folder, on);
    await load(port, file, { seconds: 2, status: on.status });
    const loaded = load(port, file, { seconds: watchTime + 1, status: on.status });
    await sleep(500);
    const times = [];
    for (let i = 0; i < trickle * watchTime && asked; i += 1) {
      const from = performance.now();
      await call(port, asked, agent);
      times.push(performance.now() - from);
      await sleep(Math.max(0, 1000 / trickle - (performance.now() - from)));
    }
    await loaded;
    agent.destroy();
    return times;
  });
  return {
    latencyP50: [percentile(latencies, 0.5)],
    latencyP99: [percentile(latencies, 0.99)],
    latencyMost: [Math.max(...latencies)],
  };
}

/**
 * Calls a second of W1 with every call recorded for the log as the app does it, as shares of those without: both
 * listeners are up, and take turns.
 * @param {Plan} plan
 */
async function recording(plan) {
  const on = workload('W1');
  const collection = writeCollection(plan.folder, on);
  const file = writeRequests(plan.folder, on);
  const script = fileURLToPath(new URL('../servers/listener.mjs', import.meta.url));
  const silent = await startServer([script, plan.root, collection, 'none']);
  const told = await startServer([script, plan.root, collection, 'whole']);
  /** @type {number[]} */
  const shares = [];
  try {
    const rate = async (/** @type {import('./processes.mjs').Server} */ server, seconds = plan.seconds) => {
      const work = () => load(server.port, file, { seconds, status: on.status });
      return (await calmly(server.pid, work)).result.rate;
    };
    await rate(silent, 2);
    await rate(told, 2);
    for (let round = 0; round < plan.rounds; round += 1) {
      const rates = new Map();
      for (const server of rotated([silent, told], round)) rates.set(server, await rate(server));
      shares.push(rates.get(told) / rates.get(silent));
    }
  } finally {
    await silent.stop();
    await told.stop();
  }
  return { recordingShare: shares };
}

/**
 * All figures by name, each a list of what was measured.
 * @param {Plan} plan
 * @returns {Promise<Record<string, number[]>>}
 */
export async function measureExtra(plan) {
  return {
    ...(await firstAnswer(plan)),
    ...(await size(plan)),
    ...alone(plan),
    ...(await liveEdits(plan)),
    ...(await steadiness(plan)),
    ...(await recording(plan)),
  };
}
