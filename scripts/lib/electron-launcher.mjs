import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const launcher = fileURLToPath(new URL('../electron-launcher', import.meta.url));

/**
 * Puts our launcher into an Electron that has no default app of its own. The copy is
 * shared by all checkouts, so what lies there may be an older one.
 * @param {string} dist
 */
export function putLauncher(dist) {
  const target = join(dist, 'resources', 'default_app.asar');
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(launcher)) {
    const content = readFileSync(join(launcher, name));
    const there = join(target, name);
    if (existsSync(there) && readFileSync(there).equals(content)) continue;
    // Renamed into place: an Electron may be starting from it right now.
    writeFileSync(`${there}.${process.pid}`, content);
    renameSync(`${there}.${process.pid}`, there);
  }
}
