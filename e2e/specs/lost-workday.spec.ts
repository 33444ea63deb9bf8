import { expect, test } from '../fixtures/app';
import { serveShop } from '../fixtures/shop';
import { callLog } from '../pages/call-log';

test('a call that nothing answers is found, understood, and answered from then on', async ({ open }) => {
  const { page } = await open();
  const url = await serveShop(page);
  expect((await fetch(`${url}/v1/product/812`)).status).toBe(404);

  const log = callLog(page);
  await log.open();
  await log.row('/v1/product/812').click();
  await expect(log.detail).toContainText(
    'No example answers GET /v1/product/812. The nearest would have needed one change:',
  );
  await expect(log.candidates.first()).toContainText('One product');
  await expect(log.candidates.first()).toContainText('Segment 2 is “product”, not “products”');

  await log.press('Save as example');
  const dialog = page.getByRole('dialog', { name: 'Save as example' });
  await expect(dialog.getByRole('combobox', { name: 'Stub' })).toContainText('One product');
  await dialog.getByRole('textbox', { name: 'Response body' }).fill('{"id":812}');
  await dialog.getByRole('button', { name: 'Save as example' }).click();
  await expect(dialog).toBeHidden();

  const answered = await fetch(`${url}/v1/product/812`);
  expect([answered.status, await answered.text()]).toEqual([200, '{"id":812}']);
  await expect(log.rows.first()).toContainText('GET /v1/product/812');
});

test('a call far from every stub gets a stub of its own', async ({ open }) => {
  const { page } = await open();
  const url = await serveShop(page);
  await fetch(`${url}/health/deep/check`, { method: 'POST', body: 'ping' });
  const log = callLog(page);
  await log.open();
  await log.row('/health/deep/check').click();
  await expect(log.detail).toContainText('The nearest would have needed three changes:');
  await expect(log.candidates.first()).toHaveText(
    /Any version\s*out.*Answers GET only\s*Segment 2 is “deep”, not “products”\. One segment too many/,
  );
  await log.press('Save as example');
  const dialog = page.getByRole('dialog', { name: 'Save as example' });
  await expect(dialog.getByRole('combobox', { name: 'Stub' })).toContainText('New stub');
  await dialog.getByRole('textbox', { name: 'Example name' }).fill('Healthy');
  await dialog.getByRole('spinbutton', { name: 'Status' }).fill('202');
  await dialog.getByRole('textbox', { name: 'Response body' }).fill('fine');
  await dialog.getByRole('button', { name: 'Save as example' }).click();
  await expect(dialog).toBeHidden();
  await log.press('Send again');
  await expect(log.rows.first()).toContainText(/Healthy.*202/);
  const answered = await fetch(`${url}/health/deep/check`, { method: 'POST', body: 'pong' });
  expect([answered.status, await answered.text()]).toEqual([202, 'fine']);
});

test('what a call asks for is filled in, and what is said of the saved example is true', async ({ open }) => {
  const { page } = await open();
  const url = await serveShop(page);
  const headers = { 'x-mock-response-code': '404', 'x-mock-response-name': 'No such product' };
  await fetch(`${url}/v1/products/9`, { headers });
  const log = callLog(page);
  await log.open();
  await log.row('/v1/products/9').click();
  await log.press('Save as example');
  const dialog = page.getByRole('dialog', { name: 'Save as example' });
  await expect(dialog.getByRole('textbox', { name: 'Example name' })).toHaveValue('No such product');
  await expect(dialog.getByRole('spinbutton', { name: 'Status' })).toHaveValue('404');

  await dialog.getByRole('spinbutton', { name: 'Status' }).fill('200');
  await dialog.getByRole('button', { name: 'Save as example' }).click();
  await expect(page.getByRole('status').getByText('Saved. The same call is still not answered:')).toBeVisible();

  await log.press('Save as example');
  await dialog.getByRole('textbox', { name: 'Response body' }).fill('gone');
  await dialog.getByRole('button', { name: 'Save as example' }).click();
  await expect(page.getByRole('status').getByText('“No such product” answers this call from now on')).toBeVisible();
  const answered = await fetch(`${url}/v1/products/9`, { headers });
  expect([answered.status, await answered.text()]).toEqual([404, 'gone']);
});
