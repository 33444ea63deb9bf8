import { build } from '../../scripts/build.mjs';
import { isHeadless, withVirtualDisplay } from '../../scripts/lib/display.mjs';
import { setup } from '../../scripts/setup.mjs';

/**
 * Builds the app, finds Electron and a display, and does something with them. Always a display of its own where one can
 * be had: what else is on a screen takes time from a window.
 * @param {(found: { executable: string, version: string, env: Record<string, string> }) => Promise<number>} body
 */
export async function withElectron(body) {
  const electron = await setup();
  if (!electron) throw new Error('There is no Electron: nothing was measured');
  if ((await build()) !== 0) throw new Error('The build failed: nothing was measured');
  const { executable, dist, version } = electron;
  /** @param {Record<string, string>} display */
  const within = (display) => body({ executable, version, env: { ELECTRON_OVERRIDE_DIST_PATH: dist, ...display } });
  return isHeadless() ? withVirtualDisplay(within) : within({});
}
