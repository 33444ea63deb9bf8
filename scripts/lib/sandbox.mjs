import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from './run.mjs';

/**
 * Chromium refuses to run as root with its sandbox on.
 * @returns {string[]} switches for Electron
 */
export function sandboxSwitches() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/**
 * Says what helps where this system lets Chromium make no sandbox: Ubuntu since 23.10
 * and many containers. Undefined where that cannot be why it did not start.
 * @param {string} dist Electron's folder
 */
export async function sandboxHelp(dist) {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return undefined;
  const helper = join(dist, 'chrome-sandbox');
  if (isSetUp(helper) || (await makesNamespaces())) return undefined;
  return [
    'This system lets Chromium make no sandbox, and Understudy does not start without one. What helps:',
    `  sudo chown root "${helper}" && sudo chmod 4755 "${helper}"`,
    'In a container that may not be enough: allow it user namespaces, or run as root there.',
  ].join('\n');
}

/**
 * Whether the helper that Chromium falls back on is root's and runs as root.
 * @param {string} helper
 */
export function isSetUp(helper) {
  if (!existsSync(helper)) return false;
  const { uid, mode } = statSync(helper);
  return uid === 0 && (mode & 0o4001) === 0o4001;
}

/** Whether a user may make what Chromium's sandbox is of. Where nothing can tell, yes. */
async function makesNamespaces() {
  try {
    const { code } = await capture('unshare', ['--user', '--map-root-user', 'true']);
    return code === 0;
  } catch {
    return true;
  }
}
