import { build } from './build.mjs';
import { librariesHelp } from './lib/debian-libraries.mjs';
import { isHeadless, withVirtualDisplay } from './lib/display.mjs';
import { say, warn } from './lib/log.mjs';
import { main } from './lib/main.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { sandboxHelp, sandboxSwitches } from './lib/sandbox.mjs';
import { setup } from './setup.mjs';

/**
 * Builds the app where that is due and runs it until it quits. Where that fails for what
 * the system lacks, the last word is what helps.
 * @param {string[]} args passed on to the app
 */
async function startApp(args) {
  const electron = await setup();
  const built = electron ? await build() : 0;
  if (built !== 0) return built;
  const code = electron ? await launch(electron.executable, args) : 1;
  const help = code === 0 ? undefined : ((await librariesHelp()) ?? (electron && (await sandboxHelp(electron.dist))));
  if (help) warn(`${help}\nThen again: npm start`);
  return code;
}

/**
 * @param {string} executable
 * @param {string[]} args
 */
async function launch(executable, args) {
  /** @param {Record<string, string>} env @param {string[]} [switches] */
  const app = (env, switches = []) =>
    run(executable, [...sandboxSwitches(), ...switches, root, ...args], { env, keepsStarted: true });
  if (!isHeadless()) return app({});
  say('No display here: the window opens on a virtual one, where nobody sees it. Mock servers work all the same.');
  say('Without a window: node out/main/cli.js serve --help');
  // Without a desktop Chromium complains of what only a desktop has; its fatal words still come.
  return withVirtualDisplay((env) => app(env, ['--log-level=3']));
}

await main(import.meta.url, startApp);
