import { truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app';
import { smallCollection } from '../fixtures/files';
import { createApi, openMockDialog, typeDefinition } from '../pages/api';
import { sidebar } from '../pages/sidebar';

const circle = `${ref('#/components/responses/A')}components:
  responses:
    A: {$ref: "#/components/responses/B"}
    B: {$ref: "#/components/responses/A"}
`;

const broken = [
  ['bad YAML', 'openapi: 3.0.3\ninfo: [\n', /Not valid YAML/],
  ['an unknown reference', ref('#/components/schemas/Nobody'), /leads nowhere/],
  ['a circle of references', circle, /only leads back to itself/],
  ['a reference to a file', ref('./other.yaml'), /in another file/],
  ['a reference to the network', ref('https://example.com/a.yaml'), /nothing is fetched/],
] as const;

function ref(to: string): string {
  return `openapi: 3.0.3\ninfo: {title: A, version: "1"}\npaths:\n  /a:\n    get:\n      responses:\n        "200":\n          $ref: "${to}"\n`;
}

test('what is wrong is said with its place, kept as a draft, and nothing can be generated of it', async ({ open }) => {
  const { page } = await open();
  await createApi(page, 'Shop API');
  for (const [name, text, words] of broken) {
    await test.step(name, async () => {
      await typeDefinition(page, text);
      const problem = page.getByRole('region', { name: 'Problems' }).getByRole('button', { name: words }).first();
      await expect(problem).toBeVisible();
      await expect(problem).toHaveText(/^\d+:\d+/);
      await problem.click();
      await expect(page.getByRole('textbox', { name: 'Definition', exact: true })).toBeFocused();
    });
  }
  await page.keyboard.press('ControlOrMeta+s');
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
  await expect(page.getByText(/^Draft: 1 problem/)).toBeVisible();
  await page.getByRole('tab', { name: 'Overview', exact: true }).click();
  await expect(page.getByText('This definition is a draft')).toBeVisible();
  const dialog = await openMockDialog(page);
  await expect(dialog.getByText('The definition is not valid yet')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Generate Collection and Continue' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();

  await typeDefinition(page, broken[0][1]);
  await page.getByRole('button', { name: 'Generate Collection', exact: true }).click();
  const generating = page.getByRole('dialog', { name: 'Generate Collection' });
  await expect(generating.getByText('your edits are not saved, and have 1 problem')).toBeVisible();
  await generating.getByRole('button', { name: 'Save first' }).click();
  await expect(generating.getByText('your edits are not saved')).toBeHidden();
  await expect(generating.getByText(/not valid yet.*Not valid YAML/)).toBeVisible();
});

test('nothing that a definition refers to is fetched, by checking it, by keeping it or by importing it', async ({
  open,
}) => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('type: string');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const text = ref(`http://127.0.0.1:${(server.address() as AddressInfo).port}/a.yaml`);
  const { page } = await open();
  await createApi(page, 'Far away', text);
  await expect(page.getByText('This definition is a draft')).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await dialog.getByRole('textbox', { name: 'Paste cURL, JSON or YAML' }).fill(text);
  await dialog.getByRole('button', { name: 'Import text' }).click();
  await expect(dialog).toContainText('127.0.0.1');
  expect(asked).toEqual([]);
  server.close();
});

test('a broken file is said with its place in the dialog, and kept as a draft if wanted', async ({
  open,
  dataFolder,
}) => {
  const { page } = await open();
  await sidebar(page).goTo('APIs');
  await page.getByRole('button', { name: 'New API', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'New API' });
  await dialog.getByRole('tab', { name: 'Import' }).click();
  const file = dialog.getByLabel('Definition file');
  // Just above what can be read: a file of holes, which takes no room on the disk.
  const large = join(dataFolder, 'large.yaml');
  writeFileSync(large, 'openapi: 3.0.3\n');
  truncateSync(large, 100 * 1024 * 1024 + 1);
  await file.setInputFiles(large);
  await expect(dialog.getByRole('alert')).toHaveText(/too large: up to 100 MB/);
  await expect(dialog.getByRole('button', { name: 'Create API' })).toBeDisabled();

  await file.setInputFiles({
    name: 'shop.json',
    mimeType: 'application/json',
    buffer: Buffer.from(smallCollection('Shop')),
  });
  await expect(dialog.getByRole('alert')).toHaveText(/This is a Postman collection, .* Import, .* takes it/);
  await expect(dialog.getByRole('button', { name: 'Create API' })).toBeDisabled();

  await file.setInputFiles({
    name: 'broken.yaml',
    mimeType: 'text/yaml',
    buffer: Buffer.from('openapi: 3.0.3\ninfo: [\n'),
  });
  await expect(dialog.getByRole('alert')).toHaveText(
    /not valid yet, line \d+, column \d+: Not valid YAML.*kept as a draft/,
  );
  await dialog.getByRole('button', { name: 'Create API' }).click();
  await expect(dialog).toBeHidden();
  await expect(sidebar(page).row(/^broken/)).toBeVisible();
  await expect(page.getByText('This definition is a draft')).toBeVisible();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(
    page.getByRole('region', { name: 'Problems' }).getByRole('button', { name: /Not valid YAML/ }),
  ).toBeVisible();
});

test('a definition of nearly 100 MB holds nothing up: it is kept, checked and said to be broken', async ({
  open,
  dataFolder,
}) => {
  const { page } = await open();
  const list = sidebar(page);
  const large = join(dataFolder, 'large.json');
  writeFileSync(large, `{"openapi": "3.0.3",\n"x-padding": "${'padding '.repeat(99 * 1024 * 128)}",\n"info": {{}}`);
  await list.goTo('APIs');
  await page.getByRole('button', { name: 'New API', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'New API' });
  await dialog.getByRole('tab', { name: 'Import' }).click();
  await dialog.getByLabel('Definition file').setInputFiles(large);
  await dialog.getByRole('button', { name: 'Create API' }).click();
  await expect(dialog).toBeHidden({ timeout: 20_000 });
  await expect(page.getByText('This definition is a draft')).toBeVisible({ timeout: 20_000 });
  await page.getByRole('tab', { name: 'Definition', exact: true }).click();
  await expect(page.getByText('too long to be edited here')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Problems' }).getByRole('button')).toHaveText([/^3:\d+/]);
  await list.goTo('Collections');
  await expect(page.getByRole('tab', { name: 'Collections' })).toHaveAttribute('aria-selected', 'true');
});
