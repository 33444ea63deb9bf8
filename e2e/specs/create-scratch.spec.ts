import { expect, test } from '../fixtures/app';
import { callLog } from '../pages/call-log';
import { openCreateDialog, pressCreate } from '../pages/mock-server';
import { sidebar } from '../pages/sidebar';

test('a double click on Create Mock Server makes one, and its name has the focus', async ({ open }) => {
  const { page } = await open();
  const dialog = await openCreateDialog(page);
  await dialog.getByRole('button', { name: 'Create Mock Server' }).dblclick();
  await sidebar(page).typeName('Twice clicked');
  await expect(sidebar(page).row(/^Twice clicked, running/)).toBeVisible();
  await expect(sidebar(page).tree('Mock Servers').getByRole('treeitem')).toHaveCount(1);
});

test('from scratch: an empty collection, an environment with the URL, a name to type over, and it answers', async ({
  open,
}) => {
  const { app, page } = await open();
  const dialog = await openCreateDialog(page);
  await dialog.getByRole('radio', { name: 'Create from scratch' }).check();
  const url = await pressCreate(page);
  await expect(sidebar(page).renameField).toHaveValue('New Mock Server');
  await expect(sidebar(page).renameField).toBeFocused();
  await page.keyboard.type('Checkout');
  await page.keyboard.press('Enter');
  await expect(sidebar(page).row(/^Checkout, running/)).toBeVisible();

  await test.step('its URL is a click away from the clipboard', async () => {
    await page.getByRole('button', { name: 'Copy Mock URL' }).click();
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(url);
  });

  await test.step('the next step is told: call it, or add a stub', async () => {
    await expect(page.getByRole('tab', { name: 'Stubs', exact: true })).toHaveAttribute('aria-selected', 'true');
    const panel = page.getByRole('tabpanel', { name: 'Stubs' });
    await expect(panel).toContainText('No stubs yet');
    await expect(panel).toContainText('save that call as an example in its log');
    await panel.getByRole('button', { name: 'Copy command' }).click();
    const command = await app.evaluate(({ clipboard }) => clipboard.readText());
    const answer = await fetch(command.replace(/^curl /, ''));
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { name: 'mockRequestNotFoundError' } });
    await panel.getByRole('button', { name: 'Open Call Logs' }).click();
    await expect(callLog(page).rows).toHaveText([/No matching requests/]);
    await page.getByRole('tab', { name: 'Stubs', exact: true }).click();
    await panel.getByRole('button', { name: 'Add an endpoint stub' }).click();
    await page.getByRole('textbox', { name: 'URL' }).fill('{{url}}/orders');
    await page.keyboard.press('Control+s');
    await page.getByRole('button', { name: 'Add Scenario', exact: true }).click();
    await page.getByRole('textbox', { name: 'Response body' }).fill('made from scratch');
    await page.keyboard.press('Control+s');
    await expect.poll(async () => (await fetch(`${url}/orders`)).text()).toBe('made from scratch');
  });

  await sidebar(page).goTo('Collections');
  await expect(sidebar(page).row(/^New Collection/)).toBeVisible();
  await sidebar(page).goTo('Environments');
  await sidebar(page)
    .row(/^Checkout/)
    .click();
  await expect(page.getByText(url, { exact: true })).toBeVisible();
});
