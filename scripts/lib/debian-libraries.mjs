import { reason, say, warn } from './log.mjs';
import { capture } from './run.mjs';

/** What Electron and a virtual display need of a Debian or Ubuntu. */
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
  'xauth',
  'unzip',
];

/** Installs the missing libraries where we may, else says which they are. */
export async function ensureLibraries() {
  if (process.platform !== 'linux') return;
  const missing = missingFrom(await installedPackages());
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    const names = await namesToday(missing).catch(() => missing);
    warn(`Missing for Electron. To get it: sudo apt-get install --no-install-recommends ${names.join(' ')}`);
    return;
  }
  say(`Installing libraries: ${missing.join(' ')}`);
  const failure = await install(missing).catch(reason);
  if (failure) warn(`Missing for Electron: ${missing.join(' ')}. apt-get failed: ${failure}`);
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
  const names = await namesToday(missing);
  const result = await capture('apt-get', ['install', ...flags, ...names], options);
  if (result.code === 0) return undefined;
  return (result.stderr || update.stderr).trim().split('\n').at(-1);
}

/**
 * The names this machine's release has the packages under.
 * @param {string[]} missing
 */
async function namesToday(missing) {
  const both = missing.flatMap((name) => [name, `${name}t64`]);
  const { stdout } = await capture('apt-cache', ['madison', ...both]);
  return offeredNames(missing, new Set(words(stdout, /^\s*(\S+) \|/)));
}

/**
 * The first group of each line that fits.
 * @param {string} text
 * @param {RegExp} line
 */
function words(text, line) {
  return text.split('\n').flatMap((each) => line.exec(each)?.[1] ?? []);
}
