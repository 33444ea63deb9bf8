import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingOptional } from './lib/lockfile.mjs';
import { say } from './lib/log.mjs';
import { main } from './lib/main.mjs';
import { readJson, root } from './lib/paths.mjs';

/**
 * Puts into package-lock.json what npm left out of it. Run it after `npm install NAME` on
 * a machine whose registry lacks packages for other platforms, as mirrors do: npm then
 * drops those from the lock file, and `npm ci` refuses the file, on every machine. What
 * is added has no checksum; npm fills those in where it installs from a full registry.
 */
async function complete() {
  const file = join(root, 'package-lock.json');
  const lock = readJson(file);
  const missing = missingOptional(lock.packages);
  const entries = Object.entries({ ...lock.packages, ...missing });
  entries.sort(([one], [other]) => one.localeCompare(other, 'en'));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(entries) }, null, 2)}\n`);
  say(`${Object.keys(missing).length} optional packages added to package-lock.json`);
  return 0;
}

await main(import.meta.url, complete);
