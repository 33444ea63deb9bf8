import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from './build.mjs';
import { isHeadless, withVirtualDisplay } from './lib/display.mjs';
import { say, warn } from './lib/log.mjs';
import { main } from './lib/main.mjs';
import { commandOf, root } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';
import { setup } from './setup.mjs';

const usage = `Usage: npm run package                 an app in dist/, for this machine, to try
       npm run package -- --try      the same, and a test that starts it
       npm run package -- --release  what people install: AppImage and deb, dmg, or nsis`;

/**
 * Packages the built app. Whatever Electron there is will do for trying it; a release takes the official one or fails.
 * @param {string[]} args
 */
async function packageApp(args) {
  const release = args.includes('--release');
  const tries = args.includes('--try');
  if (args.length > 1 || (args.length === 1 && !release && !tries)) {
    warn(usage);
    return 2;
  }
  const electron = await setup();
  if (!electron) return 1;
  if (release && electron.origin !== 'official') {
    warn(
      `A release takes the official Electron; what there is comes from elsewhere (${electron.origin}). Nothing was packaged.`,
    );
    return 1;
  }
  const built = await build({ force: release });
  if (built !== 0) return built;
  const builder = commandOf('electron-builder');
  if (release) return runNode(builder, ['--publish', 'never']);
  if (electron.origin !== 'official') say(`With a copy of Electron (${electron.origin}): to try, not to give away`);
  const dist = mkdtempSync(join(tmpdir(), 'understudy-electron-'));
  try {
    // The launcher that starts the app in development has no place in a packaged one.
    cpSync(electron.dist, dist, { recursive: true, filter: (from) => basename(from) !== 'default_app.asar' });
    const options = [`-c.electronDist=${dist}`, `-c.electronVersion=${electron.version}`];
    const packed = await runNode(builder, ['--dir', '--publish', 'never', ...options]);
    return packed === 0 && tries ? await tryPackaged() : packed;
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
}

/** What electron-builder leaves in dist/ on this kind of machine. */
function packaged() {
  const dist = join(root, 'dist');
  if (process.platform === 'win32') return join(dist, 'win-unpacked/Understudy.exe');
  if (process.platform !== 'darwin') return join(dist, 'linux-unpacked/understudy');
  return join(dist, process.arch === 'arm64' ? 'mac-arm64' : 'mac', 'Understudy.app/Contents/MacOS/Understudy');
}

/** Starts what was packaged, and calls its mock server. */
async function tryPackaged() {
  const options = ['test', '-c', 'e2e/packaged/playwright.config.ts'];
  /** @param {Record<string, string>} display */
  const play = (display) =>
    runNode(commandOf('@playwright/test', 'playwright'), options, {
      env: { UNDERSTUDY_PACKAGED: packaged(), ...display },
    });
  return isHeadless() ? withVirtualDisplay(play) : play({});
}

await main(import.meta.url, packageApp);
