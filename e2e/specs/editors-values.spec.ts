import { expect, test } from '../fixtures/app';
import { documentsOf } from '../fixtures/disk';
import { exportedAndImported, openShop } from '../pages/edited-shop';
import { editorTable, save } from '../pages/editor';
import { sidebar } from '../pages/sidebar';

test('a folder and a collection: description, authorization, variables', async ({ open, dataFolder }) => {
  const { app, page, close } = await open();
  const list = await openShop(page, /^Shop/, /^Orders/);
  await page.getByRole('textbox', { name: 'Description' }).fill('All about orders');
  await page.getByRole('combobox', { name: 'Type' }).selectOption({ label: 'API Key' });
  await page.getByRole('textbox', { name: 'Key', exact: true }).fill('x-key');
  await page.getByLabel('Value', { exact: true }).fill('{{key}}');
  await page.getByRole('combobox', { name: 'Type' }).selectOption({ label: 'No Auth' });
  await page.getByRole('combobox', { name: 'Type' }).selectOption({ label: 'API Key' });
  await expect(page.getByRole('textbox', { name: 'Key', exact: true })).toHaveValue('x-key');
  await save(page);
  await list.row(/^Shop/).click();
  await page.getByRole('tab', { name: 'Description' }).click();
  await page.getByRole('textbox', { name: 'Description' }).fill('A small shop');
  await page.getByRole('tab', { name: /^Variables/ }).click();
  await editorTable(page, 'Variables').fill(0, 'key', 'k-1', 'for the folder');
  await page.getByRole('tab', { name: 'Authorization' }).click();
  await page.getByRole('combobox', { name: 'Type' }).selectOption({ label: 'Bearer Token' });
  await page.getByLabel('Token', { exact: true }).fill('{{token}}');
  await save(page);
  const [onDisk] = documentsOf(dataFolder, 'collections');
  expect(onDisk).toMatchObject({
    info: { description: 'A small shop' },
    variable: [{ key: 'key', value: 'k-1', description: 'for the folder' }],
    auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}' }] },
  });
  expect(onDisk.item[0]).toMatchObject({
    description: 'All about orders',
    auth: { type: 'apikey' },
  });
  const { exported, imported } = await exportedAndImported(app, page, dataFolder, 'collections', 'Shop');
  for (const file of [exported, imported]) {
    expect(file.info.description).toBe('A small shop');
    expect(file.variable).toEqual(onDisk.variable);
    expect(file.auth).toEqual(onDisk.auth);
    expect(file.item[0].auth).toEqual(onDisk.item[0].auth);
    expect(file.item[0].description).toBe('All about orders');
  }
  await close();

  const again = await open();
  await again.page.getByRole('tab', { name: 'Authorization' }).click();
  await expect(again.page.getByRole('combobox', { name: 'Type' })).toHaveValue('bearer');
  await again.page.getByRole('tab', { name: /^Variables/ }).click();
  await expect(editorTable(again.page, 'Variables').cell(0, 'Key')).toHaveValue('key');
  await again.page.getByRole('tab', { name: 'Description' }).click();
  await expect(again.page.getByRole('textbox', { name: 'Description' })).toHaveValue('A small shop');
});

test('an environment: names, types, initial and current values; exported without what is this computer’s', async ({
  open,
  dataFolder,
}) => {
  const { app, page, close } = await open();
  const list = sidebar(page);
  await list.goTo('Environments');
  await page.getByRole('button', { name: 'New environment' }).click();
  await list.typeName('Staging');
  const variables = editorTable(page, 'Variables');
  await variables.cell(0, 'Variable').fill('host');
  await variables.cell(0, 'Initial value').fill('api.test');
  await variables.cell(0, 'Current value').fill('api.local');
  await variables.cell(1, 'Variable').fill('token');
  await variables.table.getByRole('combobox', { name: 'Type' }).nth(1).selectOption('secret');
  await variables.table.getByLabel('Initial value').nth(1).fill('s3cret');
  await expect(variables.table.getByLabel('Initial value').nth(1)).toHaveAttribute('type', 'password');
  await variables.cell(2, 'Variable').fill('unused');
  await variables.use('unused').uncheck();
  await save(page);
  const [onDisk] = documentsOf(dataFolder, 'environments');
  expect(onDisk.values).toEqual([
    { key: 'host', value: 'api.test', type: 'default', enabled: true },
    { key: 'token', value: 's3cret', type: 'secret', enabled: true },
    { key: 'unused', value: '', type: 'default', enabled: false },
  ]);
  const { exported, imported } = await exportedAndImported(app, page, dataFolder, 'environments', 'Staging');
  expect(exported.values).toEqual(onDisk.values);
  expect(imported.values).toEqual(onDisk.values);
  await page.getByRole('tab', { name: 'Staging' }).click();
  await expect(variables.cell(0, 'Current value')).toHaveValue('api.local');
  await close();

  const again = editorTable((await open()).page, 'Variables');
  await expect(again.cell(0, 'Current value')).toHaveValue('api.local');
  await expect(again.cell(1, 'Variable')).toHaveValue('token');
  await expect(again.use('unused')).not.toBeChecked();
});

test('variables: coloured by whether they have a value, completed while they are typed, told under the pointer', async ({
  open,
}) => {
  const { page } = await open();
  const list = await openShop(page, /^Shop/);
  await page.getByRole('tab', { name: /^Variables/ }).click();
  await editorTable(page, 'Variables').fill(0, 'region', 'eu-west');
  await save(page);
  await list.row(/^Orders/).click();
  await list.row(/^POST Create order/).click();
  const url = page.getByRole('textbox', { name: 'URL' });
  await url.fill('https://{{region}}/{{nobody}}/{{$guid}}');
  await expect(page.locator('.request-url .variable-known')).toHaveText(['{{region}}', '{{$guid}}']);
  await expect(page.locator('.request-url .variable-unknown')).toHaveText(['{{nobody}}']);
  await page.locator('.request-url .variable-known').first().hover({ force: true });
  await expect(url).toHaveAttribute('title', /region = eu-west/);
  await url.fill('https://');
  await url.press('End');
  await page.keyboard.type('{{reg');
  await expect(page.getByRole('option', { name: /^region/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(url).toHaveValue('https://{{region}}');
});
