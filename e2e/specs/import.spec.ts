import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app';
import { fileOf, smallCollection } from '../fixtures/files';
import { importFiles } from '../pages/import-dialog';
import { createMockServer } from '../pages/mock-server';
import { sidebar } from '../pages/sidebar';

const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
const collection = (name: string, item: unknown = []) => ({ info: { name, schema }, item });

const nested = (depth: number): unknown =>
  Array.from({ length: depth }).reduce<unknown>((below, _, i) => ({ name: `Level ${depth - i}`, item: [below] }), {
    name: 'At the bottom',
    request: { method: 'GET', url: '{{url}}/deep' },
    response: [{ name: 'Deep', code: 200, originalRequest: { method: 'GET', url: '{{url}}/deep' }, body: 'deep' }],
  });

/** A Postman collection v1 with one folder, one request and one saved response. */
const v1 = JSON.stringify({
  id: 'c1',
  name: 'From 2015',
  order: [],
  folders: [{ id: 'f1', name: 'Orders', order: ['r1'] }],
  requests: [
    {
      id: 'r1',
      collectionId: 'c1',
      folder: 'f1',
      name: 'One order',
      method: 'GET',
      url: 'https://api.shop.test/orders/7',
      headers: '',
      responses: [
        {
          id: 's1',
          name: 'An order',
          responseCode: { code: 200, name: 'OK' },
          headers: [{ key: 'Content-Type', value: 'application/json' }],
          text: '{"id":7}',
          request: { url: 'https://api.shop.test/orders/7', method: 'GET', headers: [] },
        },
      ],
    },
  ],
});

test.describe('each comes in', () => {
  const files: [what: string, name: string, content: string | Buffer, shows: RegExp][] = [
    ['a v1 collection', 'v1.json', v1, /^From 2015/],
    ['a UTF-8 byte order mark', 'bom.json', `\uFEFF${JSON.stringify(collection('Marked'))}`, /^Marked/],
    [
      'a name of 10,000 characters',
      'long.json',
      JSON.stringify(collection('Long '.repeat(2_000).trim())),
      /^Long Long/,
    ],
    ['folders nested 200 deep', 'deep.json', JSON.stringify(collection('Deep', [nested(200)])), /^Deep/],
    [
      'keys named __proto__',
      'proto.json',
      `{"info":{"name":"Proto","schema":"${schema}","__proto__":{"polluted":1}},"item":[],"__proto__":{"polluted":1}}`,
      /^Proto/,
    ],
  ];
  for (const [what, name, content, shows] of files) {
    test(what, async ({ open }) => {
      const { page } = await open();
      await importFiles(page, fileOf(name, content));
      await expect(sidebar(page).row(shows)).toBeVisible();
    });
  }

  test('30 MB', async ({ open }) => {
    test.slow();
    const items = Array.from({ length: 300 }, (_, i) => ({
      name: `Request ${i}`,
      request: { method: 'GET', url: `{{url}}/big/${i}` },
      response: [
        {
          name: `Example ${i}`,
          code: 200,
          originalRequest: { method: 'GET', url: `{{url}}/big/${i}` },
          body: 'x'.repeat(100_000),
        },
      ],
    }));
    const { page } = await open();
    await importFiles(page, fileOf('big.json', JSON.stringify(collection('Big', items))));
    await expect(sidebar(page).row(/^Big/)).toBeVisible({ timeout: 30_000 });
    const url = await createMockServer(page, 'Big');
    expect((await (await fetch(`${url}/big/299`)).text()).length).toBe(100_000);
  });
});

test.describe('each says what is wrong and where, and leaves nothing behind', () => {
  const files: [what: string, content: string, says: RegExp][] = [
    ['an empty file', '', /empty/i],
    ['broken JSON', '{\n  "info": {\n    "name": oops\n', /line 3, column 13/i],
    ['a JSON array', '[{"info": {}}]', /a list/i],
    ['a collection without item', JSON.stringify({ info: { name: 'No items', schema } }), /item/],
    ['a request that is none', JSON.stringify(collection('Bad', [{ name: 'x', request: 7 }])), /item\[0\]\.request/],
  ];
  for (const [what, content, says] of files) {
    test(what, async ({ open, dataFolder }) => {
      const { page } = await open();
      await importFiles(page, fileOf('wrong.json', content));
      const dialog = page.getByRole('dialog', { name: 'Import' });
      await expect(dialog).toContainText('wrong.json');
      await expect(dialog).toContainText(says);
      expect(readdirSync(join(dataFolder, 'workspace', 'collections'))).toEqual([]);
      expect(readdirSync(join(dataFolder, 'workspace', 'environments'))).toEqual([]);
    });
  }
});

test('of several files the good ones come in, the bad ones are named', async ({ open }) => {
  const { page } = await open();
  const environment = JSON.stringify({ name: 'Staging', values: [{ key: 'who', value: 'me', enabled: true }] });
  await importFiles(page, [
    fileOf('shop.json', smallCollection('Shop')),
    fileOf('broken.json', '{'),
    fileOf('staging.postman_environment.json', environment),
  ]);
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await expect(dialog).toContainText('broken.json');
  await page.keyboard.press('Escape');
  await expect(sidebar(page).row(/^Shop/)).toBeVisible();
  await sidebar(page).goTo('Environments');
  await expect(sidebar(page).row(/^Staging/)).toBeVisible();
});

test('files dropped on the window come in', async ({ open }) => {
  const { page } = await open();
  await page.evaluate((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'dropped.json', { type: 'application/json' }));
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    }
  }, smallCollection('Dropped'));
  await expect(sidebar(page).row(/^Dropped/)).toBeVisible();
});

test('export gives back what was imported', async ({ open, dataFolder }) => {
  const { app, page } = await open();
  const given = smallCollection('Round trip');
  await importFiles(page, fileOf('shop.json', given));
  const target = join(dataFolder, 'exported.json');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, target);
  await sidebar(page).choose('Round trip', 'Export');
  await expect.poll(() => readdirSync(dataFolder)).toContain('exported.json');
  await expect.poll(() => JSON.parse(readFileSync(target, 'utf8'))).toEqual(JSON.parse(given));
});
