import { expect, test } from '../fixtures/app';
import { fileOf, smallCollection } from '../fixtures/files';
import { importFiles } from '../pages/import-dialog';
import { createMockServer } from '../pages/mock-server';
import { newCollectionWithRequest, pasteOverUrl } from '../pages/request';
import { sidebar } from '../pages/sidebar';

test('a mock server takes the place of the host of a URL', async ({ open }) => {
  const { page } = await open();
  await importFiles(page, fileOf('shop.json', smallCollection('Shop', '/v1/items', 'from the mock')));
  await expect(page.getByRole('dialog', { name: 'Import' })).toBeHidden();
  const base = await createMockServer(page, 'Shop');
  await sidebar(page).goTo('History');
  await page.getByRole('button', { name: 'New request', exact: true }).click();
  const url = page.getByRole('textbox', { name: 'URL' });
  for (const typed of ['https://api.shop.test/v1/items?page=2', '{{url}}/v1/items?page=2', '/v1/items?page=2']) {
    await url.fill(typed);
    await page.getByRole('button', { name: 'Insert mock server URL' }).click();
    await page.getByRole('menuitem', { name: /^Shop/ }).click();
    await expect(url).toHaveValue(`${base}/v1/items?page=2`);
  }
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByTestId('response-body')).toHaveText('from the mock');
  await page.getByRole('button', { name: 'Insert mock server URL' }).click();
  await page.screenshot({ path: test.info().outputPath('request-bar-picker.png') });
});

test('a cURL command pasted over the URL takes the place of the request, and Undo brings it back', async ({ open }) => {
  const opened = await open();
  const { page } = opened;
  const url = page.getByRole('textbox', { name: 'URL' });
  const method = page.getByRole('combobox', { name: 'Method' });
  const toast = page.getByRole('status').filter({ hasText: 'took the place of the request' });
  const command = `curl -X PUT 'https://api.shop.test/v1/items/7?full=1' \\\n  -H 'X-One: 1' \\\n  -d '{"a": 1}'`;
  const replaced = async (before: string) => {
    await pasteOverUrl(opened, command);
    await expect(url).toHaveValue('https://api.shop.test/v1/items/7?full=1');
    await expect(method).toHaveValue('PUT');
    await expect(page.getByRole('tab', { name: 'Params (1)' })).toBeVisible();
    await expect(page.getByRole('tab', { name: /^Headers \(\d\)$/ })).toBeVisible();
    await toast.getByRole('button', { name: 'Undo' }).click();
    await expect(url).toHaveValue(before);
    await expect(method).toHaveValue('DELETE');
    await expect(page.getByRole('tab', { name: 'Params', exact: true })).toBeVisible();
    await expect(page.getByRole('tab', { name: 'Headers', exact: true })).toBeVisible();
  };
  await page.keyboard.press('Control+t');
  await url.fill('http://before.test/a');
  await method.selectOption('DELETE');
  await replaced('http://before.test/a');

  // A URL is pasted as ever, and what cannot be read is said to be so.
  await pasteOverUrl(opened, 'http://curl.test/curl');
  await expect(url).toHaveValue('http://curl.test/curl');
  await pasteOverUrl(opened, `curl 'http://x.test`);
  await expect(page.getByRole('status').filter({ hasText: 'cURL' })).toBeVisible();
  await expect(url).toHaveValue('http://curl.test/curl');

  await newCollectionWithRequest(page, 'Saved');
  await url.fill('{{url}}/saved');
  await method.selectOption('DELETE');
  await replaced('{{url}}/saved');
  await expect(sidebar(page).row(/^DEL/)).toHaveCount(0);
});
