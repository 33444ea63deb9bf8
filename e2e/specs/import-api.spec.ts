import { expect, test } from '../fixtures/app';
import { fileOf, fixturePath } from '../fixtures/files';
import { importFiles } from '../pages/import-dialog';
import { createMockServer } from '../pages/mock-server';
import { sidebar } from '../pages/sidebar';

const sdl = 'type Query { pets: [Pet!]! }\ntype Pet { id: ID!, name: String! }\n';
const curl = `curl 'https://shop.test/orders?limit=2' \\
  -H 'X-Trace: 7' \\
  -d '{"note":"it is here"}'`;

test('Import makes of a definition an API and a collection, which serves', async ({ open }) => {
  const { page } = await open();
  await importFiles(page, fixturePath('openapi/petstore-detailed.yaml'));
  await expect(page.getByRole('status').filter({ hasText: 'Imported the API “' })).toBeVisible();
  await expect(page.getByRole('dialog', { name: 'Import' })).toBeHidden();

  const list = sidebar(page);
  const collections = page.getByRole('region', { name: 'Collections', exact: true });
  await expect(list.tree('APIs').getByRole('treeitem', { name: /^1\./ })).toBeVisible();
  const name = (await list.tree('APIs').getByRole('treeitem').first().getAttribute('aria-label')) ?? '';
  await expect(collections.getByRole('listitem')).toHaveCount(1);
  await list.goTo('Collections');
  await expect(list.tree('Collections').getByRole('treeitem').first()).toBeVisible();

  const url = await createMockServer(page, name);
  const answer = await fetch(`${url}/pet/7`, { headers: { accept: 'application/json' } });
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ name: expect.any(String), photoUrls: expect.any(Array) });
});

test('of several files a broken definition is named with its place, and the rest comes in', async ({ open }) => {
  const { page } = await open();
  await importFiles(page, [fileOf('broken.yaml', 'openapi: 3.0.3\npaths: [\n'), fileOf('pets.graphql', sdl)]);
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await expect(dialog.getByRole('region', { name: 'Not imported' })).toContainText(/broken\.yaml.*line \d/);
  const imported = dialog.getByRole('region', { name: 'Imported', exact: true });
  await expect(imported.getByRole('listitem')).toHaveText([
    /pets.*API · GraphQL/,
    /pets.*Collection generated from it/,
  ]);
});

test('text is pasted anywhere in the dialog, or into its field', async ({ open }) => {
  const { app, page } = await open();
  const dialog = page.getByRole('dialog', { name: 'Import' });
  const list = sidebar(page);
  await page.getByRole('button', { name: 'Import', exact: true }).first().click();
  await expect(dialog).toBeVisible();
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), curl);
  await page.keyboard.press('ControlOrMeta+v');
  await expect(dialog).toBeHidden();
  await list.row(/^shop\.test/).press('ArrowRight');
  await list.row(/^POST shop\.test\/orders/).click();
  await expect(page.getByRole('textbox', { name: 'URL' })).toHaveValue('https://shop.test/orders?limit=2');

  await page.getByRole('button', { name: 'Import', exact: true }).first().click();
  const field = dialog.getByRole('textbox', { name: 'Paste cURL, JSON or YAML' });
  await field.fill("curl 'https://shop.test");
  await dialog.getByRole('button', { name: 'Import text' }).click();
  await expect(dialog).toContainText("line 1: the quote ' is never closed");
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Import', exact: true }).first().click();
  await field.fill('openapi: 3.0.3\ninfo: {title: Owners, version: "7"}\npaths: {}\n');
  await dialog.getByRole('button', { name: 'Import text' }).click();
  await expect(dialog).toBeHidden();
  await expect(list.tree('APIs').getByRole('treeitem', { name: /^7/ })).toBeVisible();
});

test('a large definition tells what is done, and is given up by Cancel', async ({ open }) => {
  const { page } = await open();
  await importFiles(page, fixturePath('openapi/stripe.json'));
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByRole('region', { name: 'Not imported' })).toContainText('Cancelled');
  await page.keyboard.press('Escape');
  await sidebar(page).goTo('APIs');
  await expect(sidebar(page).tree('APIs').getByRole('treeitem')).toHaveCount(0);
});
