import { expect, test } from '../fixtures/app';
import { openCreateDialog, pressCreate } from '../pages/mock-server';
import { sidebar } from '../pages/sidebar';

test('from scratch: an empty collection, an environment with the URL, a name to type over, and it answers', async ({
  open,
}) => {
  const { page } = await open();
  const dialog = await openCreateDialog(page);
  await dialog.getByRole('radio', { name: 'Create from scratch' }).check();
  const url = await pressCreate(page);
  await expect(sidebar(page).renameField).toHaveValue('New Mock Server');
  // A click away from the clipboard, with the next step told.
  await sidebar(page).typeName('Checkout');
  await expect(page.getByRole('button', { name: 'Copy Mock URL' })).toBeEnabled();
  await page.getByRole('tab', { name: 'Config', exact: true }).click();
  await expect(page.getByText(/save that call as an example in its log/)).toBeVisible();
  await expect(sidebar(page).row(/^Checkout, running/)).toBeVisible();

  const answer = await fetch(`${url}/anything`);
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ error: { name: 'mockRequestNotFoundError' } });

  await sidebar(page).goTo('Collections');
  await expect(sidebar(page).row(/^New Collection/)).toBeVisible();
  await sidebar(page).goTo('Environments');
  await sidebar(page)
    .row(/^Checkout/)
    .click();
  await expect(page.getByText(url, { exact: true })).toBeVisible();
});
