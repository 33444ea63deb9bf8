import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout these scripts belong to. */
export const root = resolve(fileURLToPath(import.meta.url), '../../..');

/** Where things live that outlast a checkout. */
export function cacheDir() {
  const base = process.env.XDG_CACHE_HOME ?? '';
  // The XDG rules say a relative value is to be ignored.
  return join(isAbsolute(base) ? base : join(homedir(), '.cache'), 'understudy');
}

/**
 * The parsed content of a JSON file, undefined where there is no such file.
 * @param {string} file
 * @returns {any}
 */
export function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * The script behind an installed package's command, to be run with Node. The
 * links in node_modules/.bin are shell files on Windows, so they are no use here.
 * @param {string} packageName
 * @param {string} [command] where the package has more than one
 */
export function commandOf(packageName, command = packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = readJson(join(folder, 'package.json')) ?? {};
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (!script) throw new Error(`${packageName} is not installed`);
  return join(folder, script);
}
