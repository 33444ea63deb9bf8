import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, openApp, test } from '../fixtures/app';
import { documentsOf } from '../fixtures/disk';
import { fileOf } from '../fixtures/files';
import { editorTable, save, unsaved } from '../pages/editor';
import { importFiles } from '../pages/import-dialog';
import { sidebar } from '../pages/sidebar';

const shop = JSON.stringify({
  info: { name: 'Shop', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  item: [
    {
      name: 'Orders',
      item: [
        {
          name: 'Create order',
          // A field we do not know stays.
          protocolProfileBehavior: { disableBodyPruning: true },
          request: { method: 'POST', header: [], url: '{{url}}/orders' },
          response: [
            {
              name: 'Created',
              originalRequest: { method: 'POST', header: [], url: '{{url}}/orders' },
              status: 'Created',
              code: 201,
              header: [{ key: 'X-Old', value: '1', description: 'kept' }],
              body: '{}',
            },
          ],
        },
      ],
    },
  ],
});

/** Answers the next dialog that asks where to save. */
const saveTo = (app: ElectronApplication, path: string) =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);

const openShop = async (page: Page, ...path: (string | RegExp)[]) => {
  await importFiles(page, fileOf('shop.json', shop));
  const list = sidebar(page);
  await list.goTo('Collections');
  for (const name of path) await list.row(name).first().click();
  return list;
};

/** Exports what a menu belongs to, imports it into a second workspace, and gives both as they lie on disk. */
const exportedAndImported = async (
  app: ElectronApplication,
  page: Page,
  folder: string,
  kind: 'collections' | 'environments',
  name: string,
) => {
  const file = join(folder, 'exported.json');
  await saveTo(app, file);
  await sidebar(page).choose(name, 'Export');
  await expect(page.getByRole('status').filter({ hasText: 'Exported' })).toBeVisible();
  const second = join(folder, 'second');
  const other = await openApp({ dataFolder: second });
  await importFiles(other.page, file);
  await expect(sidebar(other.page).row(new RegExp(`^${name}`))).toBeVisible();
  const [imported] = documentsOf(second, kind);
  await other.close();
  return { exported: JSON.parse(readFileSync(file, 'utf8')), imported };
};

test('a request: URL and params in step, headers, authorization and body, saved, reopened, exported and imported', async ({
  open,
  dataFolder,
}) => {
  const { app, page, close } = await open();
  await openShop(page, /^Shop/, /^Orders/, /^POST Create order/);
  const url = page.getByRole('textbox', { name: 'URL' });
  const params = editorTable(page, 'Query Params');

  // The URL makes the rows, the rows make the URL.
  await url.fill('{{url}}/orders/:id?page=2&sort=up');
  await expect(params.cell(0, 'Key')).toHaveValue('page');
  await expect(params.cell(1, 'Value')).toHaveValue('up');
  await params.cell(0, 'Value').fill('3');
  await expect(url).toHaveValue('{{url}}/orders/:id?page=3&sort=up');
  await params.use('sort').uncheck();
  await expect(url).toHaveValue('{{url}}/orders/:id?page=3');
  await params.fill(2, 'q', 'blue', 'what is looked for');
  await expect(url).toHaveValue('{{url}}/orders/:id?page=3&q=blue');
  await editorTable(page, 'Path Variables').cell(0, 'Value').fill('812');

  await page.getByRole('tab', { name: /^Headers/ }).click();
  const headers = editorTable(page, 'Headers');
  await headers.fill(0, 'Accept', 'application/json');
  await headers.fill(1, 'X-Second', 'two');
  await headers.fill(2, 'X-Gone', 'no');
  await headers.remove('X-Gone').click();
  // A row moves with its handle's keys.
  await headers.cell(1, 'Key').press('Alt+ArrowUp');
  await expect(headers.cell(0, 'Key')).toHaveValue('X-Second');
  await expect(headers.cell(0, 'Key')).toBeFocused();

  await page.getByRole('tab', { name: 'Authorization' }).click();
  await page.getByRole('combobox', { name: 'Type' }).selectOption({ label: 'Basic Auth' });
  await page.getByRole('textbox', { name: 'Username' }).fill('ada');
  await page.getByLabel('Password', { exact: true }).fill('{{password}}');

  await page.getByRole('tab', { name: 'Body', exact: true }).click();
  await page.getByRole('radio', { name: 'raw' }).check();
  await page.getByRole('textbox', { name: 'Request body' }).fill('{"id":{{$randomInt}},"n":[1]}');
  await page.getByRole('button', { name: 'Beautify' }).click();
  await page.getByRole('tab', { name: 'Description' }).click();
  await page.getByRole('textbox', { name: 'Description' }).fill('Makes an order.');
  await save(page);

  const [onDisk] = documentsOf(dataFolder, 'collections');
  const item = onDisk.item[0].item[0];
  expect(item.protocolProfileBehavior).toEqual({ disableBodyPruning: true });
  expect(item.request).toMatchObject({
    description: 'Makes an order.',
    method: 'POST',
    header: [
      { key: 'X-Second', value: 'two' },
      { key: 'Accept', value: 'application/json' },
    ],
    auth: {
      type: 'basic',
      basic: [
        { key: 'username', value: 'ada' },
        { key: 'password', value: '{{password}}' },
      ],
    },
    body: {
      mode: 'raw',
      raw: '{\n  "id": {{$randomInt}},\n  "n": [\n    1\n  ]\n}',
      options: { raw: { language: 'json' } },
    },
    url: {
      raw: '{{url}}/orders/:id?page=3&q=blue',
      host: ['{{url}}'],
      path: ['orders', ':id'],
      query: [
        { key: 'page', value: '3' },
        { key: 'sort', value: 'up', disabled: true },
        { key: 'q', value: 'blue', description: 'what is looked for' },
      ],
      variable: [{ key: 'id', value: '812' }],
    },
  });

  const { exported, imported } = await exportedAndImported(app, page, dataFolder, 'collections', 'Shop');
  expect(exported.item[0].item[0].request).toEqual(item.request);
  expect(imported.item[0].item[0].request).toEqual(item.request);
  await close();

  const again = await open();
  await expect(again.page.getByRole('textbox', { name: 'URL' })).toHaveValue('{{url}}/orders/:id?page=3&q=blue');
  await again.page.getByRole('tab', { name: /^Headers/ }).click();
  await expect(editorTable(again.page, 'Headers').cell(1, 'Key')).toHaveValue('Accept');
});

test('a form: fields in bulk, a file that the user picked, and nothing of its path in the workspace', async ({
  open,
  dataFolder,
}) => {
  const { app, page, close } = await open();
  await openShop(page, /^Shop/, /^Orders/, /^POST Create order/);
  await page.getByRole('tab', { name: 'Body', exact: true }).click();
  await page.getByRole('radio', { name: 'form-data' }).check();
  const fields = editorTable(page, 'Form fields');
  await page.getByRole('button', { name: 'Bulk Edit' }).click();
  await page.getByRole('textbox', { name: 'Form fields as text' }).fill('name:Ada\n//off:x\nscan:');
  await page.getByRole('button', { name: 'Key-Value Edit' }).click();
  await expect(fields.use('off')).not.toBeChecked();
  await fields.table.getByRole('combobox', { name: 'Field type' }).nth(2).selectOption('file');
  const path = join(dataFolder, 'passport.png');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
  }, path);
  await fields.table.getByRole('button', { name: 'Select file' }).click();
  await expect(fields.table.getByRole('button', { name: 'passport.png' })).toBeVisible();
  await save(page);
  const [onDisk] = documentsOf(dataFolder, 'collections');
  const { formdata } = onDisk.item[0].item[0].request.body;
  expect(formdata).toMatchObject([
    { key: 'name', value: 'Ada' },
    { key: 'off', value: 'x', disabled: true },
    { key: 'scan', type: 'file' },
  ]);
  expect(formdata[2].src).toMatch(/^passport\.png#/);
  expect(JSON.stringify(onDisk)).not.toContain(dataFolder);
  const { exported, imported } = await exportedAndImported(app, page, dataFolder, 'collections', 'Shop');
  expect(exported.item[0].item[0].request.body.formdata).toEqual(formdata);
  expect(imported.item[0].item[0].request.body.formdata).toEqual(formdata);
  await close();

  const again = await open();
  await again.page.getByRole('tab', { name: 'Body', exact: true }).click();
  const kept = editorTable(again.page, 'Form fields');
  await expect(kept.cell(0, 'Value')).toHaveValue('Ada');
  await expect(kept.use('off')).not.toBeChecked();
  await expect(kept.table.getByRole('button', { name: 'passport.png' })).toBeVisible();
});

test('an example: its request above, its response below', async ({ open, dataFolder }) => {
  const { app, page, close } = await open();
  await openShop(page, /^Shop/, /^Orders/, /^POST Create order/, /^Created/);
  await page.getByRole('tab', { name: /^Params/ }).click();
  await editorTable(page, 'Query Params').fill(0, 'dry', 'yes');
  await expect(page.getByRole('textbox', { name: 'URL' })).toHaveValue('{{url}}/orders?dry=yes');
  await page.getByRole('spinbutton', { name: 'Status code' }).fill('422');
  await page.getByRole('spinbutton', { name: 'Delay (ms)' }).fill('120');
  await page.getByRole('textbox', { name: 'Response body' }).fill('{"error":"no"}');
  await page
    .getByRole('tablist', { name: 'Response' })
    .getByRole('tab', { name: /^Headers/ })
    .click();
  const headers = editorTable(page, 'Response headers');
  await headers.cell(0, 'Value').fill('2');
  await headers.fill(1, 'Retry-After', '30');
  await save(page);
  await page.getByRole('button', { name: 'Set as default' }).click();
  await expect(page.getByRole('button', { name: 'Default', exact: true })).toHaveAttribute('aria-pressed', 'true');

  const [onDisk] = documentsOf(dataFolder, 'collections');
  const [request] = onDisk.item[0].item;
  const [example] = request.response;
  expect(example).toMatchObject({
    code: 422,
    status: 'Unprocessable Entity',
    body: '{"error":"no"}',
    header: [
      { key: 'X-Old', value: '2', description: 'kept' },
      { key: 'Retry-After', value: '30' },
    ],
    understudy: { delay: 120, default: true },
  });
  expect(JSON.stringify(example.originalRequest.url)).toContain('dry');
  expect(JSON.stringify(request.request.url)).not.toContain('dry');

  // What could not be saved says why, and nothing is lost.
  await page.getByRole('spinbutton', { name: 'Status code' }).fill('99');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('alert')).toContainText('200 to 599');
  await expect(page.getByRole('spinbutton', { name: 'Status code' })).toHaveValue('99');

  await page.getByRole('spinbutton', { name: 'Status code' }).fill('422');
  await expect(unsaved(page)).toHaveCount(0);
  const { exported, imported } = await exportedAndImported(app, page, dataFolder, 'collections', 'Shop');
  // Its id is this workspace's; what was set by hand goes along.
  const meant = { ...example, understudy: { default: true, delay: 120 } };
  expect(exported.item[0].item[0].response).toEqual([meant]);
  expect(imported.item[0].item[0].response).toMatchObject([meant]);
  await close();

  const again = await open();
  await expect(again.page.getByRole('spinbutton', { name: 'Status code' })).toHaveValue('422');
  await expect(again.page.getByRole('spinbutton', { name: 'Delay (ms)' })).toHaveValue('120');
  await expect(again.page.getByRole('textbox', { name: 'URL' })).toHaveValue('{{url}}/orders?dry=yes');
  await expect(again.page.getByRole('button', { name: 'Default', exact: true })).toBeVisible();
});

test('a folder and a collection: description, authorization, variables', async ({ open, dataFolder }) => {
  const { app, page, close } = await open();
  const list = await openShop(page, /^Shop/, /^Orders/);
  await page.getByRole('textbox', { name: 'Description' }).fill('All about orders');
  await page.getByRole('combobox', { name: 'Type' }).selectOption({ label: 'API Key' });
  await page.getByRole('textbox', { name: 'Key', exact: true }).fill('x-key');
  await page.getByLabel('Value', { exact: true }).fill('{{key}}');
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
