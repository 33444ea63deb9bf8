import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './paths.mjs';

/** How long children may take to end once we were told to, before they are made to. */
const GRACE_MS = 10_000;

/** @type {Map<import('node:child_process').ChildProcess, StartOptions>} */
const live = new Map();

/** Exit code of the signal that told us to end, 0 while none did. */
let interrupted = 0;

/** Thrown in place of starting anything more once we were told to end. */
export class Interrupted extends Error {
  exitCode = interrupted;
}

/**
 * Runs a command to its end, its output going where ours goes.
 * Resolves with its exit code (128 + n where signal n ended it).
 * @param {string} command
 * @param {string[]} [args]
 * @param {StartOptions} [options]
 */
export async function run(command, args = [], options = {}) {
  return ended(start(command, args, { mortal: true, ...options }));
}

/**
 * Runs a Node script to its end.
 * @param {string} script
 * @param {string[]} [args]
 * @param {StartOptions} [options]
 */
export async function runNode(script, args = [], options = {}) {
  return run(process.execPath, [script, ...args], options);
}

/**
 * Runs a command quietly: what it prints is given back.
 * @param {string} command
 * @param {string[]} [args]
 * @param {StartOptions} [options]
 */
export async function capture(command, args = [], options = {}) {
  const child = start(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  const code = await ended(child);
  return { code, stdout, stderr };
}

/**
 * Runs npm quietly: the one that runs us, if one does.
 * @param {string[]} args
 */
export async function npm(args) {
  const cli = process.env.npm_execpath ?? '';
  if (/npm-cli\.[cm]?js$/.test(cli)) return capture(process.execPath, [cli, ...args]);
  // On Windows npm is a .cmd file, which only a shell runs.
  return capture('npm', args, { shell: process.platform === 'win32' });
}

/**
 * Starts a command in a process group of its own, which never outlives us.
 * @param {string} command
 * @param {string[]} args
 * @param {StartOptions} [options]
 */
export function start(command, args, options = {}) {
  if (interrupted) throw new Interrupted('interrupted');
  const { env, stdio = 'inherit', shell = false, signal, keepsStarted = false } = options;
  const [program = '', ...rest] = [...(options.mortal ? mortalPrefix() : []), command, ...args];
  const child = spawn(program, rest, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio,
    shell,
    detached: process.platform !== 'win32',
  });
  live.set(child, options);
  const abort = () => killGroup(child);
  signal?.addEventListener('abort', abort);
  child.once('exit', (code) => {
    signal?.removeEventListener('abort', abort);
    if (!keepsStarted || code !== 0) killGroup(child);
    live.delete(child);
  });
  child.once('error', () => live.delete(child));
  return child;
}

/**
 * Waits for a started command. Rejects where it could not be started at all.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
async function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? codeOf(signal)));
  });
}

/**
 * Ends a child and everything it started.
 * @param {import('node:child_process').ChildProcess} child
 */
function killGroup(child) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nobody left: the usual case.
  }
}

/**
 * Has the kernel end a command when we die, even by a signal nobody can catch: being in
 * a group of its own, it would else outlive whoever killed ours. Linux only.
 */
function mortalPrefix() {
  if (process.platform !== 'linux') return [];
  const prefix = ['setpriv', '--pdeathsig', 'KILL'];
  const [program = '', ...options] = prefix;
  // Not every setpriv knows this option.
  return spawnSync(program, [...options, 'true']).status === 0 ? prefix : [];
}

/** @param {NodeJS.Signals | null} signal */
function codeOf(signal) {
  return 128 + (signal ? constants.signals[signal] : 0);
}

/**
 * Passes an ending signal on. It goes to the children alone, not to theirs: an
 * Electron whose helpers vanish before it does reports a crash instead of quitting.
 * @param {NodeJS.Signals} signal
 */
function forward(signal) {
  interrupted = codeOf(signal);
  for (const [child, { background }] of live) if (!background) child.kill(signal);
  setTimeout(() => process.exit(interrupted), GRACE_MS).unref();
}

/** Makes our end the end of all we started. For scripts, not for those that import them. */
export function endWithChildren() {
  process.on('SIGINT', forward);
  process.on('SIGTERM', forward);
  process.on('SIGHUP', forward);
  process.on('exit', () => {
    for (const child of live.keys()) killGroup(child);
  });
}

/**
 * @typedef {object} StartOptions
 * @property {Record<string, string>} [env] added to our own environment
 * @property {import('node:child_process').StdioOptions} [stdio] ours, unless given
 * @property {boolean} [shell]
 * @property {AbortSignal} [signal] ends the command and all it started
 * @property {boolean} [mortal] dies with us, however we die; run() sets it
 * @property {boolean} [background] serves other children: ends after them, so signals are not passed on to it
 * @property {boolean} [keepsStarted] what it started may outlive its clean end (a browser a link was opened in)
 */
