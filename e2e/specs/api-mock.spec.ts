import { expect, test } from '../fixtures/app';
import { fileOf, smallCollection } from '../fixtures/files';
import { createApi, openMockDialog } from '../pages/api';
import { importFiles } from '../pages/import-dialog';
import { mockUrl } from '../pages/mock-server';
import { sidebar } from '../pages/sidebar';

/** Fills in the configuration page and creates; gives the URL. */
const configure = async (page: Parameters<typeof mockUrl>[0], name: string): Promise<string> => {
  const dialog = page.getByRole('dialog', { name: 'Create a new mock server' });
  await dialog.getByRole('textbox', { name: 'Mock server name' }).fill(name);
  await dialog.getByRole('button', { name: 'Create Mock Server' }).click();
  await expect(dialog).toBeHidden();
  return mockUrl(page);
};

test('generate from API schema', async ({ open }) => {
  const { page } = await open();
  await createApi(page, 'Shop API');
  const dialog = await openMockDialog(page);
  await dialog.getByRole('radio', { name: 'Generate from API schema' }).check();
  await dialog.getByRole('textbox', { name: 'Collection name' }).fill('Generated');
  await dialog.getByRole('button', { name: 'Show advanced settings' }).click();
  await dialog.getByRole('combobox', { name: 'Folder organization' }).selectOption('Tags');
  await dialog.getByRole('button', { name: 'Generate Collection and Continue' }).click();
  const url = await configure(page, 'Shop mock');
  const answer = await fetch(`${url}/items/5`);
  expect([answer.status, await answer.json()]).toEqual([200, { id: 1, name: 'Notebook' }]);
  expect((await fetch(`${url}/items/5`, { headers: { 'x-mock-response-code': '404' } })).status).toBe(404);

  await sidebar(page).goTo('APIs');
  await sidebar(page)
    .row(/^1\.0\.0/)
    .click();
  await expect(page.getByRole('region', { name: 'Mock Servers' })).toContainText('Shop mock');
  await expect(page.getByRole('region', { name: 'Collections' })).toContainText('Generated');
  await page.getByRole('button', { name: 'Remove Shop mock from this version' }).click();
  await expect(page.getByRole('region', { name: 'Mock Servers' })).not.toContainText('Shop mock');
  expect((await fetch(`${url}/items`)).status).toBe(200);
  await page.getByRole('button', { name: 'Add a mock server' }).click();
  await page.getByRole('menuitem', { name: 'Add existing mock server' }).click();
  const adding = page.getByRole('dialog', { name: 'Add existing mock server' });
  await adding.getByRole('combobox', { name: 'Mock server' }).click();
  await page.getByRole('option', { name: 'Shop mock' }).click();
  await adding.getByRole('button', { name: 'Add Mock Server' }).click();
  await expect(page.getByRole('region', { name: 'Mock Servers' })).toContainText('Shop mock');
});

test('what is wrong on the configuration page is said beside each field; Back keeps all, and Escape leaves nothing', async ({
  open,
}) => {
  const { page } = await open();
  await createApi(page, 'Shop API');
  const dialog = await openMockDialog(page);
  await dialog.getByRole('textbox', { name: 'Collection name' }).fill('Generated');
  await dialog.getByRole('button', { name: 'Generate Collection and Continue' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Mock server name' })).toBeFocused();
  await dialog.getByRole('textbox', { name: 'Mock server name' }).fill('');
  await dialog.getByRole('spinbutton', { name: 'Port' }).fill('70000');
  await dialog.getByRole('button', { name: 'Create Mock Server' }).click();
  await expect(dialog.getByText('A name cannot be empty.')).toBeVisible();
  await expect(dialog.getByText('A port is a whole number from 1 to 65535.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Back' }).click();
  await expect(dialog.getByRole('radio', { name: 'Generate from API schema' })).toBeFocused();
  await expect(dialog.getByRole('textbox', { name: 'Collection name' })).toHaveValue('Generated');
  await dialog.getByRole('button', { name: 'Generate Collection and Continue' }).click();
  await expect(dialog.getByRole('spinbutton', { name: 'Port' })).toHaveValue('70000');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('region', { name: 'Collections' })).toContainText('Generate a collection');
  await sidebar(page).goTo('Collections');
  await expect(page.getByText('Generated')).toHaveCount(0);
});

test('use an existing collection', async ({ open }) => {
  const { page } = await open();
  await importFiles(page, fileOf('shop.json', smallCollection('Shop')));
  await page.getByRole('dialog', { name: 'Import' }).press('Escape');
  await createApi(page, 'Shop API');
  const dialog = await openMockDialog(page);
  await dialog.getByRole('radio', { name: 'Use an existing collection' }).check();
  await expect(dialog.getByRole('button', { name: 'Select Collection and Continue' })).toBeDisabled();
  await dialog.getByRole('combobox', { name: 'Collection' }).click();
  await page.getByRole('option', { name: 'Shop' }).first().click();
  await dialog.getByRole('button', { name: 'Select Collection and Continue' }).click();
  const url = await configure(page, 'Existing');
  expect(await (await fetch(`${url}/items`)).text()).toBe('hello');
});

test('create a new collection by a table; a full URL counts by its path', async ({ open }) => {
  const { page } = await open();
  await createApi(page, 'Shop API');
  const dialog = await openMockDialog(page);
  await dialog.getByRole('radio', { name: 'Create a new collection' }).check();
  await dialog.getByRole('textbox', { name: 'URL 1' }).fill('https://api.example.com/v1/pets?limit=2');
  await dialog.getByRole('textbox', { name: 'Response body 1' }).fill('[{"name":"Rex"}]');
  await dialog.getByRole('combobox', { name: 'Method 2' }).selectOption('POST');
  await dialog.getByRole('textbox', { name: 'URL 2' }).fill('pets');
  await dialog.getByRole('textbox', { name: 'Status 2' }).fill('201');
  await expect(dialog.getByRole('textbox', { name: 'URL 3' })).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'Headers' }).check();
  await expect(dialog.getByRole('textbox', { name: 'Headers 1' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Create Collection and Continue' }).click();
  const url = await configure(page, 'Typed');
  expect(await (await fetch(`${url}/v1/pets?limit=2`)).json()).toEqual([{ name: 'Rex' }]);
  expect((await fetch(`${url}/pets`, { method: 'POST' })).status).toBe(201);
});
