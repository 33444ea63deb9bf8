import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app';
import { openBrowser } from '../fixtures/browser';
import { fileOf } from '../fixtures/files';
import { startRealServer } from '../fixtures/real-server';
import { importFiles } from '../pages/import-dialog';
import { mockUrl } from '../pages/mock-server';
import { sidebar } from '../pages/sidebar';

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEUlEQVR4nGP4z8Dwn4GB4T8ADQwC/o0F2QQAAAAASUVORK5CYII=',
  'base64',
);

/** A small shop: a page with a style, a script, a picture, and data that the script fetches. */
const site: Record<string, readonly [string, string | Buffer]> = {
  '/': [
    'text/html; charset=utf-8',
    '<!doctype html><meta charset="utf-8"><title>Shop</title><link rel="stylesheet" href="/shop.css">' +
      '<h1>Möbel</h1><img src="/logo.svg" alt="Logo"><ul></ul><script type="module" src="/shop.js"></script>',
  ],
  '/shop.css': ['text/css', 'h1 { color: rgb(1, 2, 3); }'],
  '/logo.svg': ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="37" height="20"/>'],
  '/pixel.png': ['image/png', pixel],
  '/shop.js': [
    'text/javascript',
    `const list = document.querySelector('ul');
     for (const page of [1, 2]) {
       const items = await (await fetch('/api/items?page=' + page)).json();
       for (const item of items) list.append(Object.assign(document.createElement('li'), { textContent: item }));
     }
     const bytes = new Uint8Array(await (await fetch('/pixel.png')).arrayBuffer());
     document.body.dataset.sum = String(bytes.reduce((a, b) => a + b, 0));`,
  ],
  '/api/items?page=1': ['application/json', '["Stuhl", "Tisch"]'],
  '/api/items?page=2': ['application/json', '["Lampe"]'],
};

const looks = async (page: Page) => {
  await page.waitForFunction(() => document.body?.dataset.sum !== undefined);
  return page.evaluate(() => ({
    title: document.title,
    heading: document.querySelector('h1')?.textContent,
    colour: getComputedStyle(document.querySelector('h1') as Element).color,
    logo: document.querySelector('img')?.naturalWidth,
    items: [...document.querySelectorAll('li')].map(({ textContent }) => textContent),
    sum: document.body.dataset.sum,
  }));
};

test('a page that a browser recorded loads from a mock server, its own server stopped', async ({
  open,
  dataFolder,
}) => {
  test.setTimeout(90_000);
  const real = await startRealServer((request, response) => {
    const [type, body] = site[request.url ?? ''] ?? ['text/plain', ''];
    response.writeHead(site[request.url ?? ''] ? 200 : 404, { 'content-type': type }).end(body);
  });
  const path = join(dataFolder, 'shop.har');
  const recorder = await openBrowser(path);
  await recorder.page.goto(`${real.origin}/`);
  const before = await looks(recorder.page);
  await recorder.close();
  await real.stop();
  expect(before).toMatchObject({ heading: 'Möbel', logo: 37, items: ['Stuhl', 'Tisch', 'Lampe'] });

  const { page } = await open();
  await importFiles(page, fileOf('shop.har', readFileSync(path)));
  await page.getByRole('button', { name: 'Mock requests from this file' }).click();
  await page.getByRole('textbox', { name: 'Mock server name' }).fill('Shop');
  await page.getByRole('button', { name: 'Create Mock Server' }).click();
  const mock = await mockUrl(page);
  await expect(sidebar(page).row(/^Shop/).first()).toBeVisible();

  const visitor = await openBrowser();
  await visitor.page.goto(`${mock}/`);
  expect(await looks(visitor.page)).toEqual(before);
  await visitor.close();
});
