import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app';
import { fileOf, smallCollection } from '../fixtures/files';
import { importFiles } from '../pages/import-dialog';
import { createMockServer } from '../pages/mock-server';
import { sidebar } from '../pages/sidebar';

const answers = (url: string): Promise<string> =>
  fetch(`${url}/items`).then(
    (response) => response.text(),
    () => 'gone',
  );

const fromStatusBar = async (page: Page, chip: string, entry: string): Promise<void> => {
  await page.getByRole('button', { name: chip }).click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
};

const twoMockServers = async (page: Page): Promise<[string, string]> => {
  await importFiles(page, [
    fileOf('a.json', smallCollection('One', '/items', 'one')),
    fileOf('b.json', smallCollection('Two', '/items', 'two')),
  ]);
  const one = await createMockServer(page, 'One');
  await sidebar(page).renameField.press('Escape');
  const two = await createMockServer(page, 'Two');
  await sidebar(page).renameField.press('Escape');
  return [one, two];
};

test('all are stopped and started at once from the status bar; those that ran run again after a restart', async ({
  open,
}) => {
  const { page, close } = await open();
  const [one, two] = await twoMockServers(page);
  await fromStatusBar(page, '2 mock servers running', 'Stop all');
  await expect(page.getByRole('button', { name: 'No mock servers running' })).toBeVisible();
  expect([await answers(one), await answers(two)]).toEqual(['gone', 'gone']);
  await fromStatusBar(page, 'No mock servers running', 'Start all');
  await expect(page.getByRole('button', { name: '2 mock servers running' })).toBeVisible();
  expect([await answers(one), await answers(two)]).toEqual(['one', 'two']);

  await sidebar(page).choose('Two', 'Stop');
  await expect(page.getByRole('button', { name: '1 mock server running' })).toBeVisible();
  await close();
  expect([await answers(one), await answers(two)]).toEqual(['gone', 'gone']);
  const again = await open();
  await expect(again.page.getByRole('button', { name: '1 mock server running' })).toBeVisible();
  expect([await answers(one), await answers(two)]).toEqual(['one', 'gone']);
});

test('one whose port is taken says so and offers the next free one; the other starts', async ({ open }) => {
  const { page } = await open();
  const [one, two] = await twoMockServers(page);
  await fromStatusBar(page, '2 mock servers running', 'Stop all');
  await expect(page.getByRole('button', { name: 'No mock servers running' })).toBeVisible();
  const port = Number(new URL(two).port);
  const other = createServer().listen(port, '127.0.0.1');
  await once(other, 'listening');
  await sidebar(page).goTo('Mock Servers');
  await page.getByRole('button', { name: 'Mock Servers options' }).click();
  await page.getByRole('menuitem', { name: 'Start all', exact: true }).click();
  await expect(page.getByRole('button', { name: '1 mock server running' })).toBeVisible();
  expect(await answers(one)).toBe('one');
  await expect(sidebar(page).row(/^Two, failed/)).toBeVisible();
  await page.getByRole('button', { name: /^Use port \d+$/ }).click();
  await expect(page.getByRole('button', { name: '2 mock servers running' })).toBeVisible();
  const moved = (await page.getByTestId('mock-url').textContent()) ?? '';
  expect(moved).not.toBe(two);
  expect(await answers(moved)).toBe('two');
  other.close();
});

test('one whose thread ends is started again once, then says why it failed; the other and the window go on', async ({
  open,
}) => {
  const { app, page } = await open();
  await app.evaluate(() => {
    const threads: unknown[] = [];
    Object.assign(globalThis, { threads });
    process.on('worker', (worker) => threads.push(worker));
  });
  const [one, two] = await twoMockServers(page);
  /** Ends the newest thread from outside, as a fault in it would. */
  const endThread = (which: number) =>
    app.evaluate(async (_electron, at) => {
      const { threads } = globalThis as unknown as { threads: { terminate: () => Promise<number> }[] };
      await threads.at(at)?.terminate();
    }, which);
  await endThread(-1);
  await expect.poll(() => answers(two)).toBe('two');
  await expect(sidebar(page).row(/^Two, running/)).toBeVisible();

  await endThread(-1);
  await expect(sidebar(page).row(/^Two, failed/)).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('the thread ended by itself');
  expect([await answers(one), await answers(two)]).toEqual(['one', 'gone']);
  await sidebar(page).goTo('Collections');
  await expect(sidebar(page).row(/^Two/)).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: '2 mock servers running' })).toBeVisible();
  expect(await answers(two)).toBe('two');
});
