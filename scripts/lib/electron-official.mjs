import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cacheDir, readJson, root } from './paths.mjs';
import { capture } from './run.mjs';

/** A download that stands still for this long has failed. */
const STALL_MS = 20_000;

/** How long a failure is remembered where the copy can stand in. */
const RETRY_AFTER_MS = 24 * 60 * 60 * 1000;

const home = join(root, 'node_modules', 'electron');

/** Where each platform's Electron has its executable. */
const executables = new Map([
  ['darwin', 'Electron.app/Contents/MacOS/Electron'],
  ['win32', 'electron.exe'],
]);

/**
 * The Electron that is there already: the one ELECTRON_OVERRIDE_DIST_PATH names, or the
 * official one of the version we ask for.
 * @returns {import('../electron.mjs').Electron | undefined}
 */
export function findOfficial() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const dist = override ?? join(home, 'dist');
  const executable = join(dist, executables.get(process.platform) ?? 'electron');
  if (!existsSync(executable)) return undefined;
  const version = versionIn(dist);
  if (override) return { executable, dist, version, origin: 'override' };
  // Electron's own package writes path.txt last: without it, dist is half unpacked.
  if (version !== wantedVersion() || !existsSync(join(home, 'path.txt'))) return undefined;
  return { executable, dist, version, origin: 'official' };
}

/** Downloads the official Electron the way its package does. Throws where it cannot. */
export async function download() {
  const temporary = mkdtempSync(join(tmpdir(), 'understudy-electron-'));
  const stalled = new AbortController();
  const watch = whenStill([temporary, join(home, 'dist')], () => stalled.abort());
  try {
    const { code, stderr } = await capture(process.execPath, [join(home, 'install.js')], {
      env: { TMPDIR: temporary, TMP: temporary, TEMP: temporary },
      signal: stalled.signal,
    });
    const found = code === 0 ? findOfficial() : undefined;
    if (found) return found;
    rememberFailure();
    throw new Error(stalled.signal.aborted ? `nothing arrived for ${STALL_MS / 1000} s` : firstLine(stderr));
  } finally {
    clearInterval(watch);
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Whether the download failed so lately that it is not worth the wait again. */
export function failedLately() {
  if (process.env.UNDERSTUDY_RETRY_ELECTRON) return false;
  const failed = statSync(failureMark(), { throwIfNoEntry: false });
  return failed !== undefined && Date.now() - failed.mtimeMs < RETRY_AFTER_MS;
}

function rememberFailure() {
  mkdirSync(dirname(failureMark()), { recursive: true });
  writeFileSync(failureMark(), '');
}

function failureMark() {
  return join(cacheDir(), `electron-${wantedVersion()}-unreachable`);
}

/** @returns {string} */
function wantedVersion() {
  return readJson(join(home, 'package.json')).version;
}

/** @param {string} dist */
function versionIn(dist) {
  const file = join(dist, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'unknown';
}

/**
 * Calls back when folders stopped growing: a host that takes the connection and says
 * nothing would else hold us for minutes.
 * @param {string[]} folders
 * @param {() => void} still
 */
function whenStill(folders, still) {
  let last = -1;
  let since = Date.now();
  return setInterval(() => {
    const size = folders.reduce((sum, folder) => sum + sizeOf(folder), 0);
    if (size !== last) since = Date.now();
    else if (Date.now() - since > STALL_MS) still();
    last = size;
  }, 1000);
}

/**
 * Bytes in a folder and all below it.
 * @param {string} folder
 */
function sizeOf(folder) {
  if (!existsSync(folder)) return 0;
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)));
  // A file may be gone again by the time we look.
  return files.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
}

/** @param {string} text */
function firstLine(text) {
  return text.trim().split('\n')[0] || 'its installer failed and said nothing';
}
