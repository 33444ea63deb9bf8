import { ensureElectron } from './electron.mjs';
import { ensureLibraries } from './lib/debian-libraries.mjs';
import { reason, say, warn } from './lib/log.mjs';
import { main } from './lib/main.mjs';
import { ensureNodeModules } from './lib/node-modules.mjs';
import { Interrupted } from './lib/run.mjs';

/**
 * Gets whatever a fresh clone lacks: packages, system libraries, Electron. Does nothing
 * where nothing is missing. Gives undefined where Electron cannot be had: all but the
 * window still works then.
 */
export async function setup() {
  await ensureNodeModules();
  await ensureLibraries();
  try {
    return await ensureElectron();
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    warn(`No Electron: ${reason(error)}`);
    return undefined;
  }
}

await main(import.meta.url, async () => {
  const electron = await setup();
  if (!electron) return 1;
  say(`Ready: Electron ${electron.version} (${electron.origin})`);
  return 0;
});
