import { expect, test } from '../fixtures/app';
import { fileOf, smallCollection } from '../fixtures/files';
import { importFiles } from '../pages/import-dialog';
import { createMockServer, openCreateDialog, pressCreate } from '../pages/mock-server';
import { sidebar } from '../pages/sidebar';

test('of a collection, with its URL in a new environment or without', async ({ open }) => {
  const { page } = await open();
  await importFiles(page, fileOf('shop.json', smallCollection('Shop')));
  const first = await createMockServer(page, 'Shop', { saveUrl: false });
  expect(await (await fetch(`${first}/items`)).text()).toBe('hello');
  await sidebar(page).renameField.press('Escape');
  await sidebar(page).goTo('Environments');
  await expect(page.getByRole('treeitem')).toHaveCount(0);

  const second = await createMockServer(page, 'Shop');
  expect(second).not.toBe(first);
  expect(await (await fetch(`${second}/items`)).text()).toBe('hello');
  await sidebar(page).typeName('Shop, again');
  await sidebar(page).goTo('Environments');
  await sidebar(page)
    .row(/^Shop, again/)
    .click();
  await expect(page.getByText(second, { exact: true })).toBeVisible();
});

test('Mock collection opens the dialog with that collection chosen', async ({ open }) => {
  const { page } = await open();
  await importFiles(page, [
    fileOf('a.json', smallCollection('One')),
    fileOf('b.json', smallCollection('Two', '/b', 'b')),
  ]);
  await sidebar(page).goTo('Collections');
  await sidebar(page).choose('Two', 'Mock collection');
  const dialog = page.getByRole('dialog', { name: 'Create a new mock server' });
  await expect(dialog.getByRole('radio', { name: 'Use a collection' })).toBeChecked();
  await expect(dialog.getByRole('combobox', { name: 'Collection' })).toContainText('Two');
  const url = await pressCreate(page);
  expect(await (await fetch(`${url}/b`)).text()).toBe('b');
});

test('without a collection one can be imported in place', async ({ open }) => {
  const { page } = await open();
  const dialog = await openCreateDialog(page);
  await dialog.getByRole('radio', { name: 'Use a collection' }).check();
  await expect(dialog.getByRole('button', { name: 'Create Mock Server' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Import a file' }).click();
  await page
    .getByRole('dialog', { name: 'Import' })
    .locator('input[type=file]')
    .setInputFiles(fileOf('shop.json', smallCollection('Shop')));
  await expect(dialog.getByRole('combobox', { name: 'Collection' })).toContainText('Shop');
  const url = await pressCreate(page);
  expect(await (await fetch(`${url}/items`)).text()).toBe('hello');
});

test('with collections another can be imported in place, and is picked whatever was before', async ({ open }) => {
  const { page } = await open();
  await importFiles(page, [
    fileOf('a.json', smallCollection('One')),
    fileOf('b.json', smallCollection('Two', '/b', 'b')),
  ]);
  const dialog = await openCreateDialog(page);
  await dialog.getByRole('radio', { name: 'Use a collection' }).check();
  const combobox = dialog.getByRole('combobox', { name: 'Collection' });
  await combobox.click();
  await page.getByRole('option', { name: 'Two' }).click();
  await dialog.getByRole('button', { name: 'Import a file' }).click();
  await page
    .getByRole('dialog', { name: 'Import' })
    .locator('input[type=file]')
    .setInputFiles(fileOf('c.json', smallCollection('Another', '/c', 'c')));
  await expect(combobox).toContainText('Another');
  await combobox.click();
  await page.getByRole('option', { name: 'One' }).click();
  await expect(combobox).toContainText('One');
  await combobox.click();
  await page.getByRole('option', { name: 'Another' }).click();
  const url = await pressCreate(page);
  expect(await (await fetch(`${url}/c`)).text()).toBe('c');
});

test('New opens the dialog too; the picker finds a collection by what is typed, and says when there is none', async ({
  open,
}) => {
  const { page } = await open();
  await importFiles(page, [
    fileOf('a.json', smallCollection('Orders')),
    fileOf('b.json', smallCollection('Payments', '/b', 'paid')),
  ]);
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Mock Server', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Create a new mock server' });
  await dialog.getByRole('radio', { name: 'Use a collection' }).check();
  await dialog.getByRole('combobox', { name: 'Collection' }).click();
  await expect(page.getByRole('option')).toHaveCount(2);
  await page.keyboard.type('nothing such');
  await expect(page.getByRole('option')).toHaveCount(0);
  for (let i = 0; i < 'nothing such'.length; i += 1) await page.keyboard.press('Backspace');
  await page.keyboard.type('pay');
  await expect(page.getByRole('option')).toHaveText([/Payments/]);
  await page.keyboard.press('Enter');
  const url = await pressCreate(page);
  expect(await (await fetch(`${url}/b`)).text()).toBe('paid');
});
