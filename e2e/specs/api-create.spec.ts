import { expect, test } from '../fixtures/app';
import { createApi } from '../pages/api';
import { look } from '../pages/look';
import { sidebar } from '../pages/sidebar';

test('an API is made with a valid sample, gets versions, and is renamed, deleted and brought back', async ({
  open,
}) => {
  const { page } = await open();
  await createApi(page, 'Shop API');
  const list = sidebar(page);
  await expect(list.row(/^Shop API/)).toBeVisible();
  await expect(list.row(/^1\.0\.0/)).toBeVisible();
  await page.getByRole('tab', { name: 'Definition', exact: true }).click();
  await expect(page.getByText('Valid', { exact: true })).toBeVisible();
  await page.getByRole('navigation', { name: 'Outline' }).getByRole('button', { name: 'GET /items/{id}' }).click();
  await expect(page.getByRole('textbox', { name: 'Definition', exact: true })).toBeFocused();

  await list.choose('Shop API', 'Add version');
  const dialog = page.getByRole('dialog', { name: 'Create another version' });
  await dialog.getByRole('textbox', { name: 'Version' }).fill('2.0.0');
  await dialog.getByRole('button', { name: 'Create Version' }).click();
  await expect(list.row(/^2\.0\.0/)).toBeVisible();

  await list.choose('2.0.0', 'Rename');
  await list.typeName('2.1.0');
  await expect(list.row(/^2\.1\.0/)).toBeVisible();
  await list.choose('Shop API', 'Delete');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect(list.row(/^Shop API/)).toHaveCount(0);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(list.row(/^2\.1\.0/)).toBeVisible();
});

test('a definition that is imported gives its API name and version, unless others are typed', async ({ open }) => {
  const { page } = await open();
  const list = sidebar(page);
  const text = 'openapi: 3.0.3\ninfo: {title: Bakery, version: "7.1"}\npaths: {}\n';
  await list.goTo('APIs');
  await page.getByRole('button', { name: 'New API', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'New API' });
  await dialog.getByRole('tab', { name: 'Import' }).click();
  await dialog.getByRole('textbox', { name: 'Or paste the definition' }).fill(text);
  await expect(dialog.getByRole('textbox', { name: 'API name' })).toHaveValue('Bakery');
  await expect(dialog.getByRole('textbox', { name: 'Version' })).toHaveValue('7.1');
  await dialog.getByRole('button', { name: 'Create API' }).click();
  await expect(list.row(/^Bakery/)).toBeVisible();
  await expect(list.row(/^7\.1/)).toBeVisible();
  await createApi(page, 'My own name', text);
  await expect(list.row(/^My own name/)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the views of an API pass axe and are pictured: ${colorScheme}`, async ({ open }) => {
    const { page } = await open({ colorScheme });
    const shoot = (name: string) => look(page, colorScheme, `api-${name}`, 'every');
    await sidebar(page).goTo('APIs');
    await shoot('empty');
    await page.getByRole('button', { name: 'New API', exact: true }).click();
    await shoot('new');
    await page.keyboard.press('Escape');
    await createApi(page, 'Shop API');
    await shoot('overview');
    await page.getByRole('tab', { name: 'Definition', exact: true }).click();
    await expect(page.getByText('Valid', { exact: true })).toBeVisible();
    await shoot('definition');
    await page.getByRole('button', { name: 'Generate Collection' }).click();
    await page.getByRole('button', { name: 'Show advanced settings' }).click();
    await shoot('generate');
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Overview', exact: true }).click();
    await page.getByRole('button', { name: 'Add a mock server' }).click();
    await page.getByRole('menuitem', { name: 'Create new mock server' }).click();
    await page.getByRole('radio', { name: 'Create a new collection' }).check();
    await page.getByRole('textbox', { name: 'URL 1' }).fill('/a');
    await shoot('mock');
  });
}
