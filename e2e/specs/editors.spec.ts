import { join } from 'node:path';
import { expect, test } from '../fixtures/app';
import { documentsOf } from '../fixtures/disk';
import { exportedAndImported, openShop } from '../pages/edited-shop';
import { editorTable, save, unsaved } from '../pages/editor';

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
  // Another type does not throw it away, saved or not.
  await again.page.getByRole('radio', { name: 'none', exact: true }).check();
  await save(again.page);
  expect(documentsOf(dataFolder, 'collections')[0].item[0].item[0].request.body).toMatchObject({ disabled: true });
  await again.page.getByRole('radio', { name: 'raw' }).check();
  await again.page.getByRole('radio', { name: 'form-data' }).check();
  await expect(kept.cell(0, 'Value')).toHaveValue('Ada');
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
