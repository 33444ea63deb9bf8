import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app';
import { serveShop } from '../fixtures/shop';
import { callLog } from '../pages/call-log';
import { fitsSmallest, look, small } from '../pages/look';
import { mockUrl } from '../pages/mock-server';
import { sidebar } from '../pages/sidebar';

test('the log is live, filtered, paused, cleared and brought back, and there again after a restart', async ({
  open,
}) => {
  let { page, close } = await open();
  const url = await serveShop(page);
  let log = callLog(page);
  await log.open();
  await expect(page.getByText('No calls yet')).toBeVisible();

  await fetch(`${url}/v1/products`);
  await expect(log.row('/v1/products')).toContainText('First page');
  await fetch(`${url}/v1/nothing?token=1`, { method: 'POST', body: '{"some":"body"}' });
  await expect(log.rows.first()).toContainText('No matching requests');
  await expect(log.rows).toHaveCount(2);

  await test.step('filter', async () => {
    await page.getByRole('searchbox', { name: 'Search calls' }).fill('nothing');
    await expect(log.rows).toHaveCount(1);
    await page.getByRole('searchbox', { name: 'Search calls' }).fill('');
    await page.getByLabel('Status', { exact: true }).selectOption('2xx');
    await expect(log.rows).toHaveText([/First page/]);
    await page.getByLabel('Status', { exact: true }).selectOption('Any status');
    await log.press('Unmatched only');
    await expect(log.rows).toHaveText([/No matching requests/]);
    await log.press('Unmatched only');
    await expect(log.rows).toHaveCount(2);
  });

  await test.step('request and response, by the keys', async () => {
    await log.table.focus();
    await page.keyboard.press('ArrowDown');
    await expect(log.rows.first()).toHaveAttribute('aria-selected', 'true');
    const request = log.detail.getByRole('region', { name: 'Request' });
    await expect(request).toContainText('POST /v1/nothing?token=1');
    await expect(request.getByRole('group', { name: 'Request body' })).toHaveText(/"some": "body"/);
    await request.getByRole('tab', { name: 'Raw' }).click();
    await expect(request.getByRole('group', { name: 'Request body' })).toHaveText('{"some":"body"}');
    await expect(log.detail.getByRole('region', { name: 'Response' })).toContainText('mockRequestNotFoundError');
    await page.keyboard.press('Escape');
    await log.table.focus();
    await page.keyboard.press('ArrowDown');
    await expect(log.detail.getByRole('region', { name: 'Response' })).toContainText('application/json');
  });

  await test.step('in little room the call takes the place of the list', async () => {
    await fitsSmallest(page, 'a call');
    await expect(log.table).toBeHidden();
    await log.press('Close call');
    await expect(log.detail).toBeHidden();
    await expect(log.table).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('button', { name: 'Close call' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(log.table).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.setViewportSize(small);
    await expect(log.rows.nth(1)).toHaveAttribute('aria-selected', 'true');
  });

  await test.step('send again', async () => {
    await log.press('Send again');
    await expect(log.rows).toHaveCount(3);
    await expect(log.rows.first()).toContainText('First page');
  });

  await test.step('pause', async () => {
    await log.press('Pause');
    await fetch(`${url}/v1/products?page=2`);
    await fetch(`${url}/v1/products/77`);
    await expect(log.rows).toHaveCount(3);
    await log.press('Resume');
    await expect(log.rows).toHaveCount(5);
  });

  await test.step('clear and undo', async () => {
    await log.press('Clear calls');
    await expect(page.getByText('No calls yet')).toBeVisible();
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect(log.rows).toHaveCount(5);
    await log.press('Clear calls');
    await expect(page.getByText('No calls yet')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(log.rows).toHaveCount(5);
  });

  await close();
  ({ page } = await open());
  log = callLog(page);
  await sidebar(page).goTo('Mock Servers');
  await sidebar(page).choose('Payments sandbox', 'Open call log');
  await expect(log.rows).toHaveCount(5);
  await expect(log.rows.first()).toContainText('/v1/products/77');
  expect(await mockUrl(page)).toBe(url);
});

test('the log is exported as JSON and as HAR, without secrets', async ({ open, dataFolder }) => {
  const { app, page } = await open();
  const url = await serveShop(page);
  const log = callLog(page);
  await log.open();
  await fetch(`${url}/v1/products`, { headers: { authorization: 'Bearer not-to-be-seen' } });
  await expect(log.rows).toHaveCount(1);
  const read = async (entry: string, file: string): Promise<string> => {
    const filePath = join(dataFolder, file);
    await app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
    }, filePath);
    await log.press('Export calls');
    await page.getByRole('menuitem', { name: entry }).click();
    await expect(page.getByRole('status').getByText('Exported')).toBeVisible();
    await expect.poll(() => readFileSync(filePath, 'utf8')).toContain('/v1/products');
    return readFileSync(filePath, 'utf8');
  };
  const json = await read('Export as JSON', 'calls.json');
  const har = await read('Export as HAR', 'calls.har');
  expect(JSON.parse(har).log.entries).toMatchObject([
    { request: { method: 'GET', url: `${url}/v1/products` }, response: { status: 200 } },
  ]);
  expect(JSON.parse(json).calls).toMatchObject([{ target: '/v1/products', example: 'First page' }]);
  expect(json + har).not.toContain('not-to-be-seen');
});

for (const theme of ['light', 'dark'] as const) {
  test(`pictured, and without a serious fault of accessibility, ${theme}`, async ({ open }) => {
    const { page } = await open({ colorScheme: theme });
    const url = await serveShop(page);
    const log = callLog(page);
    await log.open();
    await look(page, theme, 'call-log-empty');
    for (const path of ['/v1/products', '/v1/products?page=2', '/v1/products/1', '/v1/carts/9f', '/v1/product/812']) {
      await fetch(url + path, path.includes('carts') ? { method: 'DELETE' } : {});
    }
    await expect(log.rows).toHaveCount(5);
    await look(page, theme, 'call-log');
    await log.row('/v1/product/812').click();
    await expect(log.candidates.first()).toBeVisible();
    await look(page, theme, 'call-log-unmatched');
    await log.press('Save as example');
    await expect(page.getByRole('dialog', { name: 'Save as example' })).toBeVisible();
    await look(page, theme, 'call-log-save-example');
    await page.keyboard.press('Escape');
    await log.row('page=2').click();
    await expect(log.candidates.first()).toContainText('Second page');
    await look(page, theme, 'call-log-why');
  });
}
