import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from './lib/fingerprint.mjs';
import { say } from './lib/log.mjs';
import { main } from './lib/main.mjs';
import { commandOf, readJson, root } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';
import { setup } from './setup.mjs';

/** What the build depends on. */
const sources = ['src', 'electron.vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];

const stampFile = join(root, 'out', '.stamp');

/**
 * Builds into out/ unless what is there is what these sources give. Gives the exit code.
 * @param {{ force?: boolean }} [options]
 */
export async function build({ force = false } = {}) {
  const stamp = fingerprint(root, sources);
  if (!force && isBuilt(stamp)) return 0;
  // Gone first: an interrupted build is to leave no stamp behind.
  rmSync(stampFile, { force: true });
  say('Building (electron-vite build)');
  const code = await runNode(commandOf('electron-vite'), ['build', '--logLevel', 'warn']);
  if (code !== 0) return code;
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
  return 0;
}

/** @param {string} stamp */
function isBuilt(stamp) {
  const entry = join(root, readJson(join(root, 'package.json')).main);
  return existsSync(entry) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
}

await main(import.meta.url, async (args) => {
  // Electron is no part of a build, but what is built is run next.
  await setup();
  return build({ force: args.includes('--force') });
});
