import { start } from './run.mjs';

/** Wide enough for the window at its default size, deep enough for Chromium. */
const SCREEN = '1920x1080x24';

/** Whether windows have nowhere to go. */
export function isHeadless() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

/**
 * Runs a body with a virtual display of its own, given as environment variables. Not
 * xvfb-run: it shares its process group with the display, so that an ending signal
 * takes the display from under an app that is still saving, and it picks the display's
 * number in a way that two runs at once can trip over.
 * @template T
 * @param {(env: Record<string, string>) => Promise<T>} body
 */
export async function withVirtualDisplay(body) {
  const xvfb = start('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    background: true,
    mortal: true,
  });
  try {
    const display = await displayOf(xvfb);
    // Chromium would prefer a Wayland it sees.
    return await body({ DISPLAY: display, WAYLAND_DISPLAY: '', XDG_SESSION_TYPE: 'x11' });
  } finally {
    // Asked, not killed: it takes its lock and its socket with it.
    xvfb.kill('SIGTERM');
  }
}

/**
 * The display a starting Xvfb took, once it is ready to be used.
 * @param {import('node:child_process').ChildProcess} xvfb
 * @returns {Promise<string>}
 */
async function displayOf(xvfb) {
  return new Promise((resolve, reject) => {
    const refuse = () => reject(new Error('no virtual display: Xvfb is missing or cannot start'));
    xvfb.once('error', refuse).once('exit', refuse);
    let said = '';
    xvfb.stdio[3]?.on('data', (chunk) => {
      said += chunk;
      if (said.endsWith('\n')) resolve(`:${said.trim()}`);
    });
  });
}
