import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app';
import { sidebar } from '../pages/sidebar';

test('a second app on the same data folder shows the first and ends; nothing of the folder is touched', async ({
  open,
  dataFolder,
}) => {
  const { app, page } = await open();
  const list = sidebar(page);
  await list.goTo('Environments');
  await page.getByRole('button', { name: 'New environment', exact: true }).click();
  await list.typeName('First');
  await app.evaluate(({ BrowserWindow, app: electron }) => {
    BrowserWindow.getAllWindows()[0]?.minimize();
    electron.once('second-instance', () => Object.assign(globalThis, { called: true }));
  });
  const { spawnfile, spawnargs } = app.process();
  const flags = spawnargs
    .slice(1)
    .filter((flag) => !/^--(inspect|remote-debugging)/.test(flag) && flag !== '-r' && !/loader/.test(flag));
  const files = () =>
    readdirSync(join(dataFolder, 'workspace'), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => [name, readFileSync(join(parentPath, name), 'utf8')]);
  await expect.poll(files).toEqual([[expect.any(String), expect.stringContaining('"First"')]]);
  const before = files();
  const second = spawn(spawnfile, flags, { env: { ...process.env, UNDERSTUDY_DATA_DIR: dataFolder }, stdio: 'ignore' });
  const [code] = (await Promise.race([
    once(second, 'exit'),
    new Promise((_resolve, reject) => setTimeout(() => reject(new Error('the second app does not end')), 20_000)),
  ])) as [number];
  expect(code).toBe(0);
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) => ({
        called: (globalThis as { called?: boolean }).called,
        minimized: BrowserWindow.getAllWindows()[0]?.isMinimized(),
      })),
    )
    .toEqual({ called: true, minimized: false });
  expect(app.windows()).toHaveLength(1);
  expect(files()).toEqual(before);
  // The first goes on as before.
  await list.choose('First', 'Duplicate');
  await expect(list.row(/^First/)).toHaveCount(2);
});
