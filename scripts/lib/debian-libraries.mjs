import { isHeadless } from './display.mjs';
import { reason, say, warn } from './log.mjs';
import { capture } from './run.mjs';

/** What Electron, a virtual display and the unpacking of Electron's copy need of a Debian or Ubuntu. */
const required = [
  'libnss3',
  'libgtk-3-0',
  'libgbm1',
  'libasound2',
  'libatk-bridge2.0-0',
  'libcups2',
  'libxss1',
  'libxtst6',
  'libdrm2',
  'libxkbcommon0',
  'xvfb',
  'unzip',
];

/** What a machine with a display and the official Electron does well without. */
const spare = ['xvfb', 'unzip'];

/** Installs the missing libraries where we may, else says which they are. */
export async function ensureLibraries() {
  if (process.platform !== 'linux') return;
  const missing = missingFrom(await installedPackages());
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    const help = await librariesHelp();
    if (help) warn(help);
    return;
  }
  say(`Installing libraries: ${missing.join(' ')}`);
  const failure = await install(missing).catch(reason);
  if (failure) warn(`Missing for Electron: ${missing.join(' ')}. apt-get failed: ${failure}`);
}

/** Says how to get the libraries that Electron does not start without; undefined where all are there. */
export async function librariesHelp() {
  if (process.platform !== 'linux') return undefined;
  const missing = missingFrom(await installedPackages());
  if (!isHeadless() && missing.every((name) => spare.includes(name))) return undefined;
  if (missing.length === 0) return undefined;
  const offered = await offeredToday(missing).catch(() => new Set());
  return `Missing for Electron. To get it:\n  ${commandFor(missing, offered)}`;
}

/**
 * What a user is to type. A fresh system may not know yet what there is to install.
 * @param {string[]} missing
 * @param {ReadonlySet<string>} offered
 */
export function commandFor(missing, offered) {
  const update = offered.size === 0 ? 'sudo apt-get update && ' : '';
  return `${update}sudo apt-get install --no-install-recommends ${offeredNames(missing, offered).join(' ')}`;
}

/**
 * The libraries a set of installed packages lacks, by their plain names. Newer releases
 * call some of them NAMEt64.
 * @param {ReadonlySet<string>} installed
 */
export function missingFrom(installed) {
  return required.filter((name) => !installed.has(name) && !installed.has(`${name}t64`));
}

/**
 * The names to install by: the t64 one where the release has the plain one no more.
 * @param {string[]} missing
 * @param {ReadonlySet<string>} offered
 */
export function offeredNames(missing, offered) {
  return missing.map((name) => (!offered.has(name) && offered.has(`${name}t64`) ? `${name}t64` : name));
}

/** Names of the installed packages. Where there is no dpkg, none is known to be missing. */
async function installedPackages() {
  const names = required.flatMap((name) => [name, `${name}t64`]);
  const format = `\${db:Status-Status} \${Package}\\n`;
  try {
    const { stdout } = await capture('dpkg-query', ['-W', `-f=${format}`, ...names]);
    return new Set(words(stdout, /^installed (\S+)$/));
  } catch {
    return new Set(required);
  }
}

/**
 * Installs packages; gives the reason where that failed.
 * @param {string[]} missing
 */
async function install(missing) {
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const update = await capture('apt-get', ['update', '-q'], options);
  const flags = ['-y', '-q', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120'];
  const names = offeredNames(missing, await offeredToday(missing));
  const result = await capture('apt-get', ['install', ...flags, ...names], options);
  if (result.code === 0) return undefined;
  return (result.stderr || update.stderr).trim().split('\n').at(-1);
}

/**
 * Which of the packages this machine's release has, under either name.
 * @param {string[]} missing
 */
async function offeredToday(missing) {
  const both = missing.flatMap((name) => [name, `${name}t64`]);
  const { stdout } = await capture('apt-cache', ['madison', ...both]);
  return new Set(words(stdout, /^\s*(\S+) \|/));
}

/**
 * The first group of each line that fits.
 * @param {string} text
 * @param {RegExp} line
 */
function words(text, line) {
  return text.split('\n').flatMap((each) => line.exec(each)?.[1] ?? []);
}
