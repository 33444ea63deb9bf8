// Stands where Electron's own default app would: lets `electron PATH` run an app. Used
// only with the copy of Electron that development falls back on.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import electron from 'electron';
import { parseCommandLine } from './command-line.js';

const require = createRequire(import.meta.url);

/** @type {Electron.App & { setVersion(version: string): void, setAppPath(path: string): void }} */
const app = /** @type {any} */ (electron.app); // Two calls that Electron has and does not tell of.

/**
 * Makes this process the app at a path.
 * @param {string} path a folder with a package.json, or a script
 */
async function become(path) {
  const entry = require.resolve(path);
  const manifest = join(path, 'package.json');
  if (existsSync(manifest)) {
    const { productName, name, version, desktopName } = JSON.parse(readFileSync(manifest, 'utf8'));
    app.setName(productName ?? name ?? app.getName());
    if (version) app.setVersion(version);
    app.setDesktopName(desktopName ?? `${app.getName()}.desktop`);
    app.setAppPath(path);
  } else {
    app.setAppPath(dirname(entry));
  }
  // What libraries look at to tell where the app's own arguments begin.
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  await import(pathToFileURL(entry).href);
}

const asked = parseCommandLine(process.argv.slice(1));
if (asked.version) {
  console.log(`v${process.versions.electron}`);
  process.exit(0);
}
if (!asked.app) {
  console.error('Usage: electron [switches] PATH [arguments]');
  process.exit(1);
}
try {
  for (const script of asked.preload) require(resolve(script));
  await become(resolve(asked.app));
} catch (error) {
  console.error(error);
  process.exit(1);
}
