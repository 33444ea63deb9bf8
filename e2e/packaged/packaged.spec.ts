import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';

const executable = process.env.UNDERSTUDY_PACKAGED ?? '';
/** Chromium refuses to run as root with its sandbox on. */
const switches = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];

let folder: string;
let app: ChildProcess;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-packaged-'));
  const workspace = join(folder, 'workspace');
  const write = (path: string, data: unknown) => {
    mkdirSync(join(workspace, path, '..'), { recursive: true });
    writeFileSync(join(workspace, path), JSON.stringify(data));
  };
  write('collections/shop.json', {
    info: { name: 'Shop', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [
      {
        name: 'One',
        request: { method: 'GET', url: '{{url}}/one' },
        response: [{ name: 'Fine', code: 200, body: 'packed', header: [] }],
      },
    ],
  });
  write('mocks/shop.json', { name: 'Shop', collection: 'shop', environment: null, port: 41_987 });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ running: ['shop'] }));
});

test.afterEach(async () => {
  if (app?.exitCode === null && app.signalCode === null) {
    app.kill();
    await once(app, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
});

/** Where Chromium says that it can be reached: no Node debugger is left in a packaged app. */
const debuggerUrl = async (): Promise<string> => {
  const file = join(folder, 'DevToolsActivePort');
  await expect
    .poll(() => existsSync(file) && readFileSync(file, 'utf8').includes('\n'), { timeout: 30_000 })
    .toBe(true);
  const [port, path] = readFileSync(file, 'utf8').trim().split('\n');
  return `ws://127.0.0.1:${port}${path}`;
};

test('the packaged app opens its window, and its mock server answers', async () => {
  app = spawn(executable, [...switches, '--remote-debugging-port=0'], {
    env: { ...process.env, UNDERSTUDY_DATA_DIR: folder },
    stdio: 'ignore',
  });
  const browser = await chromium.connectOverCDP(await debuggerUrl());
  const context = browser.contexts()[0];
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (!page) throw new Error('the packaged app opened no window');
  await page.locator('html[data-ready="true"]').waitFor();
  await page.getByRole('tab', { name: 'Mock Servers' }).click();
  await expect(page.getByRole('treeitem', { name: /^Shop/ })).toBeVisible();
  await expect.poll(async () => (await fetch('http://127.0.0.1:41987/one')).text()).toBe('packed');
  await browser.close();
});

test('the packaged app is no Node that anyone can start', async () => {
  app = spawn(executable, [...switches, '-e', "process.stdout.write('I am Node')"], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', UNDERSTUDY_DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  app.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  await Promise.race([once(app, 'exit'), new Promise((resolve) => setTimeout(resolve, 3_000))]);
  expect(said).not.toContain('I am Node');
});
