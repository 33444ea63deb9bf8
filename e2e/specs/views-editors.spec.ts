import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../fixtures/app';
import { fileOf } from '../fixtures/files';
import { editorTable } from '../pages/editor';
import { importFiles } from '../pages/import-dialog';
import { look } from '../pages/look';
import { sidebar } from '../pages/sidebar';

const long =
  'A name as long as nobody should ever give one to anything, and yet somebody always does, so here it is again and again';

const shop = JSON.stringify({
  info: {
    name: 'Shop',
    description: 'A small shop.\n\nIt sells things, and answers as one would expect.',
    schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
  },
  variable: [{ key: 'region', value: 'eu-west' }],
  item: [
    {
      name: long,
      description: 'What is bought.',
      item: [
        {
          name: long,
          request: {
            method: 'POST',
            header: [
              { key: 'Content-Type', value: 'application/json' },
              { key: 'X-Off', value: 'no', disabled: true },
            ],
            url: {
              raw: `{{url}}/orders/:id?page=2&region={{region}}&${long.replaceAll(' ', '-')}=1`,
              host: ['{{url}}'],
              path: ['orders', ':id'],
              query: [
                { key: 'page', value: '2', description: 'which page' },
                { key: 'region', value: '{{region}}' },
                { key: long.replaceAll(' ', '-'), value: '1' },
              ],
            },
            body: {
              mode: 'raw',
              raw: '{\n  "items": [{ "sku": "812", "count": 2 }],\n  "email": "{{$randomEmail}}"\n}',
              options: { raw: { language: 'json' } },
            },
          },
          response: [
            {
              name: 'Created',
              originalRequest: { method: 'POST', header: [], url: '{{url}}/orders/:id' },
              code: 201,
              status: 'Created',
              _postman_previewlanguage: 'json',
              header: [{ key: 'Content-Type', value: 'application/json' }],
              body: '{\n  "id": {{$randomInt}},\n  "unknown": "{{nobody}}"\n}',
            },
          ],
        },
      ],
    },
  ],
});

for (const theme of ['light', 'dark'] as const) {
  test(`every editor, ${theme}: pictured at both sizes, and without a serious fault of accessibility`, async ({
    open,
  }) => {
    const server = createServer((_request, response) => {
      response
        .writeHead(201, { 'content-type': 'application/json' })
        .end('{"id":7731,"status":"confirmed","total":59.8}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { page } = await open({ colorScheme: theme });
    const list = sidebar(page);
    const see = (view: string) => look(page, theme, view);

    await importFiles(page, fileOf('shop.json', shop));
    await list.row(/^Shop/).click();
    for (const part of ['Description', 'Authorization', /^Variables/] as const) {
      await page.getByRole('tablist', { name: 'Collection' }).getByRole('tab', { name: part }).click();
      await see(`collection-${String(part).replace(/\W/g, '').toLowerCase()}`);
    }
    await list.row(/^A name as long/).click();
    await see('folder');
    await list.row(/^POST A name as long/).click();
    const request = page.getByRole('tablist', { name: 'Request' });
    await see('request-body');
    for (const part of [/^Params/, /^Headers/, /^Authorization/, /^Examples/, /^Description/]) {
      await request.getByRole('tab', { name: part }).click();
      if (String(part).includes('Auth')) await page.getByRole('combobox', { name: 'Type' }).selectOption('basic');
      await see(`request-${String(part).replace(/\W/g, '').toLowerCase()}`);
    }
    await request.getByRole('tab', { name: 'Body', exact: true }).click();
    await page.getByRole('radio', { name: 'form-data' }).check();
    await editorTable(page, 'Form fields').fill(0, 'name', 'Ada');
    await see('request-form');
    await list.row(/^POST A name as long/).press('ArrowRight');
    await list.row(/^Created/).click();
    await expect(page.getByRole('textbox', { name: 'Response body' })).toBeVisible();
    await see('example-editor');
    await page
      .getByRole('tablist', { name: 'Response' })
      .getByRole('tab', { name: /^Headers/ })
      .click();
    await see('example-headers');

    await list.goTo('Environments');
    await page.getByRole('button', { name: 'New environment' }).click();
    await list.typeName('Staging');
    await page.getByRole('textbox', { name: 'Variable' }).first().fill('host');
    await page.getByRole('textbox', { name: 'Initial value' }).first().fill('api.test');
    await see('environment-editor');
    await page.getByRole('button', { name: 'Set active' }).click();
    await page.getByRole('button', { name: 'Environment quick look' }).click();
    await see('quick-look');
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+t');
    await see('new-request');
    await page.getByRole('textbox', { name: 'URL' }).fill(`${origin}/v1/orders`);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByTestId('response-status')).toBeVisible();
    await see('response');
    await list.goTo('History');
    await see('history');
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('dialog', { name: 'Save request' })).toBeVisible();
    await see('save-request');
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+/');
    await see('keys');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+,');
    await see('settings');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await see('palette');
    await page.keyboard.press('Escape');
    for (let at = 0; at < 6; at += 1) await page.keyboard.press('Control+t');
    await page.getByRole('button', { name: 'All tabs' }).click();
    await see('all-tabs');
    await page.keyboard.press('Escape');
    await page.locator('.tab-bar [role=tab]').first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Close all' }).click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await see('close-question');
    server.close();
  });
}
