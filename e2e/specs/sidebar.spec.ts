import { expect, test } from '../fixtures/app';
import { fileOf, smallCollection } from '../fixtures/files';
import { importFiles } from '../pages/import-dialog';
import { createMockServer } from '../pages/mock-server';
import { sidebar } from '../pages/sidebar';

test('rename in place: Enter and blur commit, Escape gives up, an empty name is refused', async ({ open }) => {
  const { page } = await open();
  const list = sidebar(page);
  await importFiles(page, fileOf('shop.json', smallCollection('Shop')));
  await list.row(/^Shop/).press('ControlOrMeta+e');
  await list.renameField.fill('');
  await list.renameField.press('Enter');
  await expect(list.renameField).toBeVisible();
  await list.renameField.fill('Never');
  await list.renameField.press('Escape');
  await expect(list.row(/^Shop/)).toBeVisible();
  await list.choose('Shop', 'Rename');
  await list.renameField.fill('Store');
  await list.renameField.blur();
  await expect(list.row(/^Store/)).toBeVisible();
  await expect(list.renameField).toBeHidden();
  // Keys typed in the field never reach the tree: Delete deletes letters, not the collection.
  await list.row(/^Store/).press('ControlOrMeta+e');
  await list.renameField.press('Delete');
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await list.renameField.press('Escape');
});

test('Ctrl+D duplicates, Del asks and deletes, Ctrl+Z brings back', async ({ open }) => {
  const { page } = await open();
  const list = sidebar(page);
  await importFiles(page, fileOf('shop.json', smallCollection('Shop')));
  await list.row(/^Shop/).press('ControlOrMeta+d');
  await expect(list.row(/^Shop Copy/)).toBeVisible();
  await list.row(/^Shop Copy/).press('Delete');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect(list.row(/^Shop Copy/)).toBeHidden();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(list.row(/^Shop Copy/)).toBeVisible();
});

test('the filter keeps what it finds and the way to it', async ({ open }) => {
  const { page } = await open();
  const list = sidebar(page);
  await importFiles(page, [
    fileOf('a.json', smallCollection('Alpha')),
    fileOf('b.json', smallCollection('Beta', '/b')),
  ]);
  await expect(list.row(/^Beta/)).toBeVisible();
  await list.filter.fill('all of');
  await expect(list.row(/^All of them/)).toHaveCount(2);
  await list.filter.fill('bet');
  await expect(list.row(/^Alpha/)).toBeHidden();
  await expect(list.row(/^Beta/)).toBeVisible();
});

test('deleting a collection names the mock server that uses it, stops and marks it; another can be picked', async ({
  open,
}) => {
  const { page } = await open();
  const list = sidebar(page);
  await importFiles(page, [
    fileOf('a.json', smallCollection('Old')),
    fileOf('b.json', smallCollection('New', '/items', 'new')),
  ]);
  const url = await createMockServer(page, 'Old');
  await list.typeName('My mock');
  await list.goTo('Collections');
  await list.choose('Old', 'Delete');
  await expect(page.getByRole('alertdialog')).toContainText('My mock');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect(fetch(`${url}/items`)).rejects.toThrow();
  await list.goTo('Mock Servers');
  await list.row(/^My mock, stopped/i).click();
  await page.getByRole('tab', { name: 'Call Logs', exact: true }).click();
  await expect(page.getByText(/^Start it, then send a request/)).toBeVisible();
  await page.getByRole('button', { name: 'Pick another collection' }).click();
  await page.getByRole('option', { name: 'New' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeVisible();
  expect(await (await fetch(`${url}/items`)).text()).toBe('new');
});

test('Copy Mock URL puts the URL on the clipboard', async ({ open }) => {
  const { app, page } = await open();
  await importFiles(page, fileOf('shop.json', smallCollection('Shop')));
  const url = await createMockServer(page, 'Shop');
  await page.getByRole('button', { name: 'Copy Mock URL' }).click();
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe(url);
});

test('theme, hidden sidebar and width are as they were after a restart', async ({ open }) => {
  const first = await open();
  await first.page.getByRole('button', { name: /theme/i }).click();
  await first.page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await expect(first.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await first.page.keyboard.press('ControlOrMeta+\\');
  await expect(first.page.getByRole('searchbox', { name: 'Filter' })).toBeHidden();
  await first.close();
  const { page } = await open();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('searchbox', { name: 'Filter' })).toBeHidden();
});
