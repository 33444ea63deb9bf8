import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app';
import { fileOf, smallCollection } from '../fixtures/files';
import { importFiles } from '../pages/import-dialog';
import { createMockServer } from '../pages/mock-server';
import { sidebar } from '../pages/sidebar';

type Open = () => Promise<import('../fixtures/app').Opened>;

/** Something to show, and the end of a run that shows it. */
const left = async (open: Open, dataFolder: string) => {
  const { page, close } = await open();
  await importFiles(page, fileOf('shop.json', smallCollection('Shop')));
  await createMockServer(page, 'Shop');
  await page.keyboard.press('Escape');
  await close();
  return join(dataFolder, 'last-snapshot');
};

test('what was shown last is shown at once, and is the workspace: it is edited, and its mock servers run', async ({
  open,
  dataFolder,
}) => {
  const file = await left(open, dataFolder);
  expect(readFileSync(file, 'utf8')).toContain('"name":"Shop"');

  const { page, close } = await open();
  expect(existsSync(file)).toBe(false);
  await sidebar(page).goTo('Collections');
  await expect(sidebar(page).row(/^Shop/).first()).toBeVisible();
  await sidebar(page).choose('Shop', 'Rename');
  await sidebar(page).typeName('Store');
  await expect(
    sidebar(page)
      .row(/^Store/)
      .first(),
  ).toBeVisible();
  await sidebar(page).goTo('Mock Servers');
  await expect(page.getByRole('treeitem', { name: /Shop.*running/i }).first()).toBeVisible();
  await close();

  const third = await open();
  await sidebar(third.page).goTo('Collections');
  await expect(
    sidebar(third.page)
      .row(/^Store/)
      .first(),
  ).toBeVisible();
});

test('where a file changed unseen, the window comes to show what there is', async ({ open, dataFolder }) => {
  const file = await left(open, dataFolder);
  // The same size and time: only the workspace itself can tell.
  const [, path = '', mtime = ''] =
    /"([^"]+collections\/[^"]+\.json) ([\d.]+) \d+"/.exec(readFileSync(file, 'utf8')) ?? [];
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('"Shop"', '"Post"'));
  utimesSync(path, Number(mtime) / 1_000, Number(mtime) / 1_000);
  const stamps = readFileSync(file, 'utf8').replace(`${path} ${mtime}`, `${path} ${statSync(path).mtimeMs}`);
  writeFileSync(file, stamps);

  const { page } = await open();
  await sidebar(page).goTo('Collections');
  await expect(sidebar(page).row(/^Post/).first()).toBeVisible();
  await expect(sidebar(page).row(/^Shop/)).toHaveCount(0);
});

test('after a kill, and after a change on disk, the workspace is read', async ({ open, dataFolder }) => {
  const file = await left(open, dataFolder);
  const { app, page } = await open();
  await sidebar(page).goTo('Collections');
  await expect(sidebar(page).row(/^Shop/).first()).toBeVisible();
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await gone;
  expect(existsSync(file)).toBe(false);

  const again = await open();
  await sidebar(again.page).goTo('Collections');
  await expect(sidebar(again.page).row(/^Shop/).first()).toBeVisible();
  await again.close();
  const [, path = ''] = /"([^"]+collections\/[^"]+\.json) /.exec(readFileSync(file, 'utf8')) ?? [];
  writeFileSync(path, readFileSync(path, 'utf8').replace('"Shop"', '"Warehouse"'));
  const third = await open();
  await sidebar(third.page).goTo('Collections');
  await expect(
    sidebar(third.page)
      .row(/^Warehouse/)
      .first(),
  ).toBeVisible();
});
