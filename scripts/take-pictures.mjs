import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWindow } from '../bench/window/app.mjs';
import { withElectron } from '../bench/window/electron.mjs';
import { say } from './lib/log.mjs';
import { main } from './lib/main.mjs';
import { root } from './lib/paths.mjs';

const pictures = join(root, 'docs/pictures');
const size = { width: 1280, height: 800 };

/**
 * What somebody calls who looks around in the sample; the last one has no answer.
 * @type {readonly [string, string][]}
 */
const calls = [
  ['GET', '/shop'],
  ['GET', '/products'],
  ['GET', '/products/kettle-07'],
  ['POST', '/carts'],
  ['GET', '/orders/10482'],
  ['GET', '/products?category=kitchen'],
  ['GET', '/product/kettle-07'],
];

/** Takes the pictures of the README, of the real app, in both themes: `node scripts/take-pictures.mjs`. */
function takePictures() {
  return withElectron(async (electron) => {
    mkdirSync(pictures, { recursive: true });
    for (const theme of /** @type {const} */ (['light', 'dark'])) await walk(electron, theme);
    return 0;
  });
}

/**
 * @param {{ executable: string, env: Record<string, string> }} electron
 * @param {'light' | 'dark'} theme
 */
async function walk(electron, theme) {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-pictures-'));
  const { page, close } = await openWindow(electron, folder);
  /** @param {string} name */
  const shoot = async (name) => {
    await page.mouse.move(size.width / 2, size.height - 8);
    const path = join(pictures, `${name}-${theme}.png`);
    await page.screenshot({ path, animations: 'disabled' });
    say(path);
  };
  try {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: theme });
    await page.getByRole('tab', { name: 'Mock Servers', exact: true }).click();
    await page.getByRole('button', { name: 'New mock server', exact: true }).click();
    await page.getByRole('radio', { name: 'Use a template' }).check();
    await shoot('create');
    await page.getByRole('button', { name: 'Create Mock Server' }).click();
    await page.getByRole('textbox', { name: 'New name' }).press('Escape');
    const url = (await page.getByTestId('mock-url').textContent()) ?? '';
    for (const [method, path] of calls) await (await fetch(url + path, { method })).arrayBuffer();

    await page.getByRole('tab', { name: 'Stubs', exact: true }).click();
    await page.getByRole('treeitem', { name: /^Gooseneck kettle/ }).click();
    await page.getByRole('textbox', { name: 'Response body' }).waitFor();
    await shoot('stubs');
    await page.getByRole('tab', { name: 'Config', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Save the mock server URL as an environment variable' }).waitFor();
    await shoot('config');
    await page.getByRole('tab', { name: 'Call Logs', exact: true }).click();
    await page.getByRole('row', { name: /category=kitchen/ }).click();
    await page.getByText('Why this response').waitFor();
    await shoot('call-log');
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await main(import.meta.url, takePictures);
