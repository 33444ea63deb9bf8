import { expect, test } from '../fixtures/app';
import { fitsSmallest, readable, small } from '../pages/look';
import { openCreateDialog, pressCreate } from '../pages/mock-server';
import { stubs } from '../pages/stubs';

test('stubs of a mock server made from scratch: an endpoint with a scenario, and a server stub that answers every call', async ({
  open,
}) => {
  const { page } = await open();
  const dialog = await openCreateDialog(page);
  await dialog.getByRole('radio', { name: 'Create from scratch' }).check();
  const url = await pressCreate(page);
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Stubs', exact: true }).click();

  await page.getByRole('button', { name: 'New endpoint stub' }).click();
  await page.getByRole('textbox', { name: 'URL' }).fill('{{url}}/orders/:id');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
  await page.getByRole('button', { name: 'Add a scenario to New Request' }).click();
  await expect(page.getByRole('textbox', { name: 'URL' })).toHaveValue('{{url}}/orders/:id');
  await page.getByRole('spinbutton', { name: 'Status code' }).fill('202');
  // Ctrl+S saves what the editor shows.
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
  expect((await fetch(`${url}/orders/7`)).status).toBe(202);

  await test.step('in little room the editor takes the place of the list', async () => {
    const list = stubs(page);
    const back = page.getByRole('button', { name: 'All stubs' });
    await fitsSmallest(page, 'scenario');
    await expect(list.endpoints).toBeHidden();
    await back.click();
    await expect(list.row('New Example')).toBeFocused();
    await fitsSmallest(page, 'list of stubs');
    await page.keyboard.press('Enter');
    await expect(back).toBeFocused();
    await page.setViewportSize(small);
    await expect(list.endpoints).toBeVisible();
    await expect(back).toBeHidden();
  });

  await page.getByRole('button', { name: 'New server stub' }).click();
  await page.getByRole('spinbutton', { name: 'Status code' }).fill('503');
  await page.getByRole('textbox', { name: 'Response body' }).fill('{"closed":true}');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Set as active' }).check();
  await expect.poll(async () => (await fetch(`${url}/orders/7`)).status).toBe(503);
  expect(await (await fetch(`${url}/anything`)).json()).toEqual({ closed: true });
  await fitsSmallest(page, 'server stub');
  await page.setViewportSize(small);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await readable(page, 'stubs', 'grave');
  }
  await page.screenshot({ path: 'test-results/screenshots/stubs.png' });
  await page.getByRole('button', { name: 'Test Response' }).click();
  await expect(page.getByRole('textbox', { name: 'URL' })).toHaveValue(`${url.replace('127.0.0.1', 'localhost')}/`);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByTestId('response-status')).toContainText('503');
  await page.getByRole('tab', { name: 'New Mock Server' }).click();
  await page.getByRole('checkbox', { name: 'Set as active' }).uncheck();
  await expect.poll(async () => (await fetch(`${url}/orders/7`)).status).toBe(202);
});
