import { build } from './build.mjs';
import { isHeadless, withVirtualDisplay } from './lib/display.mjs';
import { say } from './lib/log.mjs';
import { main } from './lib/main.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { setup } from './setup.mjs';

/**
 * Builds the app where that is due and runs it until it quits.
 * @param {string[]} args passed on to the app
 */
async function startApp(args) {
  const electron = await setup();
  if (!electron) return 1;
  const built = await build();
  if (built !== 0) return built;
  /** @param {Record<string, string>} env */
  const launch = async (env) => run(electron.executable, [...switches(), root, ...args], { env, keepsStarted: true });
  if (!isHeadless()) return launch({});
  say('No display here: the window opens on a virtual one, where nobody sees it');
  return withVirtualDisplay(launch);
}

/** Chromium refuses to run as root with its sandbox on. */
function switches() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

await main(import.meta.url, startApp);
