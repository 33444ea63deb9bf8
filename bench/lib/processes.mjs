import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { Interrupted, start } from '../../scripts/lib/run.mjs';

/** Load on one core, the server on another, so that neither takes time from the other; `both` where there is no load. */
const cores = { load: '0', server: '1', both: '0,1' };
/** How long a server may take to listen, and to end, in milliseconds. */
const patience = 60_000;
const grace = 5_000;

export const canPin = spawnSync('taskset', ['-c', cores.both, 'true']).status === 0;

/**
 * A command that runs on one core, where the machine lets us.
 * @param {keyof typeof cores} core
 * @param {string[]} command
 * @returns {[string, string[]]}
 */
export function pinned(core, command) {
  const [program = '', ...args] = canPin ? ['taskset', '-c', cores[core], ...command] : command;
  return [program, args];
}

/** Puts this process, which measures, on the core of the load. */
export function pinSelf() {
  if (canPin) spawnSync('taskset', ['-a', '-p', '-c', cores.load, `${process.pid}`]);
}

/**
 * What to throw where a program of ours ended early: no fault of its own if we were told to end.
 * @param {string} message
 */
export function failure(message) {
  const end = new Interrupted('interrupted');
  return end.exitCode === 0 ? new Error(message) : end;
}

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {number} pid
 * @property {number} startTime until it said that it listens, in milliseconds
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a Node program that says "listening on http://127.0.0.1:PORT", and waits until it does.
 * @param {string[]} args
 * @param {{ nodeOptions?: string[], core?: keyof typeof cores }} [options]
 * @returns {Promise<Server>}
 */
export async function startServer(args, { nodeOptions = [], core = 'server' } = {}) {
  const from = performance.now();
  const child = start(...pinned(core, [process.execPath, ...nodeOptions, ...args]), {
    // What makes it die with us takes a moment: not where the start itself is measured.
    mortal: core === 'server',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), grace);
    await gone;
    clearTimeout(timer);
  };
  const listening = new Promise((resolve) => {
    if (child.stdout === null) return;
    createInterface(child.stdout).on('line', (line) => {
      const said = /^listening on http:\/\/127\.0\.0\.1:(\d+)$/.exec(line)?.[1];
      if (said !== undefined) resolve(Number(said));
    });
  });
  const limit = sleep(patience, undefined, { ref: false });
  const found = await Promise.race([listening, gone.then(() => undefined), limit]);
  const startTime = performance.now() - from;
  if (found === undefined || child.pid === undefined) {
    await stop();
    throw failure(`It did not begin to listen: ${args.join(' ')}`);
  }
  return { port: found, pid: child.pid, startTime, stop };
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * Memory of a process in MB: now, and the most it ever had. NaN where the system does not tell.
 * @param {number} pid
 */
export function memory(pid) {
  const status = read(`/proc/${pid}/status`);
  const field = (/** @type {string} */ name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
  return { now: field('VmRSS'), most: field('VmHWM') };
}

/** The clock of /proc ticks so often a second, in milliseconds. */
const tick = 10;

/** Processor time of a process, and of its children that have ended, in milliseconds. */
function timesOf(/** @type {number | 'self'} */ pid) {
  const stat = read(`/proc/${pid}/stat`);
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const at = (/** @type {number} */ i) => (fields[i] ?? Number.NaN) * tick;
  return { own: at(11) + at(12), children: at(13) + at(14) };
}

/** Processor time all programs of the machine have used, and the system for them, in milliseconds. */
function timeOfAll() {
  const [, user, nice, system, , , interrupts, softInterrupts] = read('/proc/stat').split(/\s+/, 8);
  return [user, nice, system, interrupts, softInterrupts].reduce((sum, ticks) => sum + Number(ticks), 0) * tick;
}

/**
 * Does something and tells how much processor time a server used meanwhile (in milliseconds), and what share of a
 * core programs that are none of ours did.
 * @template T
 * @param {number} pid
 * @param {() => Promise<T>} work
 */
export async function watched(pid, work) {
  const snap = () => {
    const self = timesOf('self');
    return { at: performance.now(), all: timeOfAll(), server: timesOf(pid).own, self: self.own + self.children };
  };
  const before = snap();
  const result = await work();
  const after = snap();
  const time = after.server - before.server;
  const foreign = (after.all - before.all - time - (after.self - before.self)) / (after.at - before.at);
  return { result, time, foreign };
}
