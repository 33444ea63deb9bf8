import { expect, test } from '../fixtures/app';
import { fileOf, smallCollection } from '../fixtures/files';
import { createApi } from '../pages/api';
import { importFiles } from '../pages/import-dialog';
import { sidebar } from '../pages/sidebar';

test('the menus of APIs and versions; a version from another one or empty, renamed, deleted and brought back', async ({
  open,
}) => {
  const { page } = await open();
  await createApi(page, 'Shop API', 'openapi: 3.0.3\ninfo: {title: Mine, version: "1"}\npaths: {}\n');
  const list = sidebar(page);
  const entries = page.getByRole('menu').getByRole('menuitem');
  await list.openMenu('Shop API');
  await expect(entries).toHaveText([/^Add version/, /^Rename/, /^Delete/]);
  await page.keyboard.press('Escape');
  await list.openMenu('1');
  await expect(entries).toHaveText([/^Rename/, /^Delete/]);
  await page.keyboard.press('Escape');

  const dialog = page.getByRole('dialog', { name: 'Create another version' });
  const editor = page.getByRole('textbox', { name: 'Definition', exact: true });
  for (const [version, from, text] of [
    ['2', '1', 'title: Mine'],
    ['3', "Don't carry over any elements", 'title: Shop API'],
  ] as const) {
    await page.getByRole('button', { name: 'Create another version' }).click();
    await dialog.getByRole('textbox', { name: 'Version' }).fill('1');
    await expect(dialog.getByRole('alert')).toHaveText('There is a version “1” already.');
    await expect(dialog.getByRole('button', { name: 'Create Version' })).toBeDisabled();
    await dialog.getByRole('textbox', { name: 'Version' }).fill(version);
    await dialog.getByRole('combobox', { name: 'Based on' }).selectOption(from);
    await dialog.getByRole('button', { name: 'Create Version' }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole('tab', { name: 'Definition', exact: true }).click();
    await expect(editor).toContainText(text);
    await expect(editor).toContainText('paths: {}');
  }

  await list.choose('3', 'Rename');
  await list.typeName('3.1');
  await list.choose('3.1', 'Delete');
  await expect(page.getByRole('alertdialog')).toContainText('3.1');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect(list.row(/^3\.1/)).toHaveCount(0);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await list.row(/^3\.1/).click();
  await page.getByRole('tab', { name: 'Definition', exact: true }).click();
  await expect(editor).toContainText('title: Shop API');
});

test('the Overview links collections and environments, and unlinking one leaves it where it is', async ({ open }) => {
  const { page } = await open();
  const environment = { name: 'Staging', values: [{ key: 'a', value: '1', enabled: true }] };
  await importFiles(page, [
    fileOf('shop.json', smallCollection('Shop')),
    fileOf(
      'staging.postman_environment.json',
      JSON.stringify({ ...environment, _postman_variable_scope: 'environment' }),
    ),
  ]);
  await page.getByRole('dialog', { name: 'Import' }).press('Escape');
  await createApi(page, 'Shop API');
  const collections = page.getByRole('region', { name: 'Collections', exact: true });
  const environments = page.getByRole('region', { name: 'Environments', exact: true });

  await page.getByRole('button', { name: 'Add a collection' }).click();
  await page.getByRole('menuitem', { name: 'Add existing collection' }).click();
  const adding = page.getByRole('dialog', { name: 'Add existing collection' });
  await adding.getByRole('combobox', { name: 'Collection' }).click();
  await page.getByRole('option', { name: 'Shop' }).click();
  await adding.getByRole('button', { name: 'Add Collection' }).click();
  await expect(collections.getByRole('listitem')).toHaveText([/^Shop/]);

  await page.getByRole('button', { name: 'Add an environment' }).click();
  const other = page.getByRole('dialog', { name: 'Add environment' });
  await other.getByRole('combobox', { name: 'Environment' }).click();
  await page.getByRole('option', { name: 'Staging' }).click();
  await other.getByRole('button', { name: 'Add Environment' }).click();
  await expect(environments.getByRole('listitem')).toHaveText([/^Staging/]);

  await page.getByRole('button', { name: 'Remove Shop from this version' }).click();
  await expect(collections.getByRole('listitem')).toHaveCount(0);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(collections.getByRole('listitem')).toHaveText([/^Shop/]);
  await page.getByRole('button', { name: 'Remove Staging from this version' }).click();
  await expect(environments.getByRole('listitem')).toHaveCount(0);
  const list = sidebar(page);
  await list.goTo('Environments');
  await expect(list.row(/^Staging/)).toBeVisible();
});

test('a definition is put in order, and the ten settings of generating begin as Postman’s do', async ({ open }) => {
  const { page } = await open();
  await createApi(page, 'Pets', '{"openapi":"3.0.3","info":{"title":"Pets","version":"1"},"paths":{}}');
  await page.getByRole('tab', { name: 'Definition', exact: true }).click();
  const editor = page.getByRole('textbox', { name: 'Definition', exact: true });
  await page.getByRole('button', { name: 'Format', exact: true }).click();
  await expect(editor.getByText('"openapi": "3.0.3",')).toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();

  await page.getByRole('button', { name: 'Generate Collection', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Generate Collection' });
  await dialog.getByRole('button', { name: 'Show advanced settings' }).click();
  for (const [name, value] of [
    ['Naming requests', 'Fallback'],
    ['Set indent character', 'Space'],
    ['Request parameter generation', 'Schema'],
    ['Response parameter generation', 'Example'],
    ['Folder organization', 'Paths'],
  ] as const) {
    await expect(dialog.getByRole('combobox', { name })).toHaveValue(value);
  }
  for (const [name, on] of [
    ['Collapse redundant folders', true],
    ['Optimize conversion', true],
    ['Include auth info in example requests', true],
    ['Disable optional parameters', false],
    ['Keep implicit headers', false],
  ] as const) {
    await expect(dialog.getByRole('checkbox', { name })).toBeChecked({ checked: on });
  }
});
