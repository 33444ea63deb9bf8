import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../fixtures/app';
import { folderCollection, savedNames } from '../fixtures/collection-file';
import { documentsOf } from '../fixtures/disk';
import { fileOf } from '../fixtures/files';
import { createApi } from '../pages/api';
import { importFiles } from '../pages/import-dialog';
import { createMockServer, mockUrl } from '../pages/mock-server';
import { type Section, sidebar } from '../pages/sidebar';

/** The menus of SPEC section 2, but those of the history, which has its own specs. */
const menus: readonly (readonly [Section, string, readonly string[]])[] = [
  ['Collections', 'Shop', ['Add request', 'Add folder', 'Mock collection', 'Rename', 'Duplicate', 'Export', 'Delete']],
  ['Collections', 'Folder', ['Add request', 'Add folder', 'Rename', 'Duplicate', 'Delete']],
  ['Collections', 'Alpha', ['Add example', 'Rename', 'Duplicate', 'Delete']],
  ['Collections', 'First', ['Rename', 'Duplicate', 'Delete']],
  ['Environments', 'Shop', ['Set active', 'Rename', 'Duplicate', 'Export', 'Delete']],
  ['APIs', 'Shop API', ['Add version', 'Rename', 'Delete']],
  ['APIs', '1.0.0', ['Rename', 'Delete']],
  ['Mock Servers', 'Shop', ['Stop', 'Copy mock URL', 'Open call log', 'Rename', 'Duplicate', 'Delete']],
];

/** What the ••• of a section offers. */
const sectionMenus: readonly (readonly [Section, readonly string[]])[] = [
  ['APIs', ['Import', 'Collapse all']],
  ['Environments', ['Import']],
  ['Mock Servers', ['Start all', 'Stop all']],
  ['Collections', ['Import', 'Collapse all']],
];

/** A label without the key that stands behind it. */
const bare = (texts: string[]) => texts.map((text) => text.replace(/(Ctrl\+.|⌘.|Del|⌫)$/, '').trim());

/** A collection *Shop* of a folder with requests and examples, unfolded; everything else of a workspace as it is asked for. */
const openShop = async (page: Page) => {
  await importFiles(page, fileOf('shop.json', folderCollection('Shop')));
  const list = sidebar(page);
  await list.goTo('Collections');
  for (const name of [/^Shop/, /^Folder/, /^GET Alpha/]) await list.row(name).first().press('ArrowRight');
  await expect(list.row(/^First/)).toBeVisible();
  return list;
};

const confirmDelete = async (page: Page) => {
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('alertdialog')).toBeHidden();
};

const undo = (page: Page) => page.getByRole('status').getByRole('button', { name: 'Undo' }).click();

const saveTo = (app: ElectronApplication, path: string) =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);

test('••• and right-click open the same menu, with the entries of each kind', async ({ open }) => {
  const { page } = await open();
  const list = await openShop(page);
  await createApi(page, 'Shop API');
  await createMockServer(page, 'Shop');
  await page.keyboard.press('Escape');
  for (const [section, name, entries] of menus) {
    await list.goTo(section);
    await page.getByRole('button', { name: `More actions for ${name}`, exact: true }).click();
    expect(bare(await page.getByRole('menuitem').allTextContents())).toEqual(entries);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toBeHidden();
    await list.row(new RegExp(`^(GET )?${name}`)).click({ button: 'right' });
    expect(bare(await page.getByRole('menuitem').allTextContents())).toEqual(entries);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toBeHidden();
  }

  for (const [section, entries] of sectionMenus) {
    await list.goTo(section);
    await page.getByRole('button', { name: `${section} options` }).click();
    expect(await page.getByRole('menuitem').allTextContents()).toEqual(entries);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toBeHidden();
  }
  await expect(list.row(/^GET Alpha/)).toBeVisible();
  const options = page.getByRole('button', { name: 'Collections options' });
  await options.click();
  await page.getByRole('menuitem', { name: 'Collapse all' }).click();
  await expect(list.tree('Collections').getByRole('treeitem')).toHaveCount(1);
  await options.click();
  await expect(page.getByRole('menuitem', { name: 'Collapse all' })).toBeDisabled();
  await page.getByRole('menuitem', { name: 'Import' }).click();
  await expect(page.getByRole('dialog', { name: 'Import' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(options).toBeFocused();
});

test('the menu of a collection does what it says', async ({ open, dataFolder }) => {
  const { app, page } = await open();
  const list = await openShop(page);
  await list.choose('Shop', 'Add request');
  await list.typeName('Ping');
  await list.choose('Shop', 'Add folder');
  await list.typeName('Later');
  await expect
    .poll(() => savedNames(dataFolder, 'Shop'))
    .toEqual(['Folder', ['Alpha', ['First', 'Second'], 'Beta'], 'Gamma', 'Delta', 'Ping', 'Later']);
  await list.choose('Shop', 'Rename');
  await list.typeName('Store');
  await list.choose('Store', 'Duplicate');
  await expect(list.row(/^Store Copy/)).toBeVisible();
  await expect.poll(() => savedNames(dataFolder, 'Store Copy')).toEqual(savedNames(dataFolder, 'Store'));
  const file = join(dataFolder, 'exported.json');
  await saveTo(app, file);
  await list.choose('Store', 'Export');
  await expect(page.getByRole('status').filter({ hasText: 'Exported' })).toBeVisible();
  expect(JSON.parse(readFileSync(file, 'utf8')).info.name).toBe('Store');
  await list.choose('Store Copy', 'Delete');
  await confirmDelete(page);
  await expect(list.row(/^Store Copy/)).toHaveCount(0);
  expect(savedNames(dataFolder, 'Store Copy')).toEqual([]);
  await undo(page);
  await expect(list.row(/^Store Copy/)).toBeVisible();
  await list.choose('Store', 'Mock collection');
  await page.getByRole('dialog').getByRole('button', { name: 'Create Mock Server' }).click();
  expect(await (await fetch(`${await mockUrl(page)}/alpha`)).text()).toBe('First');
});

test('the menus of a folder, a request and an example do what they say', async ({ open, dataFolder }) => {
  const { page } = await open();
  const list = await openShop(page);
  const names = () => savedNames(dataFolder, 'Shop');
  const deletedAndBack = async (name: string) => {
    const before = names();
    await list.choose(name, 'Delete');
    await confirmDelete(page);
    await expect(page.getByRole('button', { name: `More actions for ${name}`, exact: true })).toHaveCount(0);
    expect(JSON.stringify(names())).not.toContain(`"${name}"`);
    await undo(page);
    await expect.poll(names).toEqual(before);
  };

  await list.choose('Folder', 'Add request');
  await list.typeName('Ping');
  await list.choose('Folder', 'Add folder');
  await list.typeName('Inner');
  await list.choose('Alpha', 'Add example');
  await list.typeName('Third');
  const alpha = ['First', 'Second', 'Third'];
  await expect.poll(names).toEqual(['Folder', ['Alpha', alpha, 'Beta', 'Ping', 'Inner'], 'Gamma', 'Delta']);

  await list.choose('Inner', 'Rename');
  await list.typeName('Deep');
  await list.choose('Gamma', 'Rename');
  await list.typeName('Gimel');
  await list.choose('Third', 'Rename');
  await list.typeName('Last');
  await list.choose('Last', 'Duplicate');
  await list.choose('Gimel', 'Duplicate');
  await list.choose('Deep', 'Duplicate');
  await expect
    .poll(names)
    .toEqual([
      ...['Folder', ['Alpha', ['First', 'Second', 'Last', 'Last Copy'], 'Beta', 'Ping', 'Deep', 'Deep Copy']],
      ...['Gimel', 'Gimel Copy', 'Delta'],
    ]);
  await deletedAndBack('Deep Copy');
  await deletedAndBack('Gimel Copy');
  await deletedAndBack('Last Copy');
});

test('the menu of an environment does what it says', async ({ open, dataFolder }) => {
  const { app, page } = await open();
  const list = sidebar(page);
  await list.goTo('Environments');
  await page.getByRole('button', { name: 'New environment' }).click();
  await list.typeName('Test');
  const names = () =>
    documentsOf(dataFolder, 'environments')
      .map(({ name }) => name)
      .sort();
  await list.choose('Test', 'Set active');
  await expect(page.getByRole('button', { name: 'Active environment: Test' })).toBeVisible();
  await expect(list.row('Test, active')).toBeVisible();
  await list.choose('Test', 'Rename');
  await list.typeName('Staging');
  await expect(page.getByRole('button', { name: 'Active environment: Staging' })).toBeVisible();
  await list.choose('Staging', 'Duplicate');
  await expect.poll(names).toEqual(['Staging', 'Staging Copy']);
  const file = join(dataFolder, 'exported.json');
  await saveTo(app, file);
  await list.choose('Staging', 'Export');
  await expect(page.getByRole('status').filter({ hasText: 'Exported' })).toBeVisible();
  expect(JSON.parse(readFileSync(file, 'utf8')).name).toBe('Staging');
  await list.choose('Staging Copy', 'Delete');
  await confirmDelete(page);
  await expect.poll(names).toEqual(['Staging']);
  await undo(page);
  await expect.poll(names).toEqual(['Staging', 'Staging Copy']);
});

test('the menus of an API and its version do what they say', async ({ open }) => {
  const { page } = await open();
  await createApi(page, 'Shop API');
  const list = sidebar(page);
  await list.choose('Shop API', 'Add version');
  const dialog = page.getByRole('dialog', { name: 'Create another version' });
  await dialog.getByRole('textbox', { name: 'Version' }).fill('2.0.0');
  await dialog.getByRole('button', { name: 'Create Version' }).click();
  await list.choose('2.0.0', 'Rename');
  await list.typeName('3.0.0');
  await list.choose('3.0.0', 'Delete');
  await confirmDelete(page);
  await expect(list.row(/^3\.0\.0/)).toHaveCount(0);
  await undo(page);
  await expect(list.row(/^3\.0\.0/)).toBeVisible();
  await list.choose('Shop API', 'Rename');
  await list.typeName('Store API');
  await list.choose('Store API', 'Delete');
  await confirmDelete(page);
  await expect(page.getByRole('treeitem')).toHaveCount(0);
  await undo(page);
  await expect(list.row(/^Store API/)).toBeVisible();
});

test('the menu of a mock server does what it says', async ({ open, dataFolder }) => {
  const { app, page } = await open();
  const list = await openShop(page);
  const url = await createMockServer(page, 'Shop');
  await list.typeName('Mocked');
  await list.choose('Mocked', 'Copy mock URL');
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe(url);
  await list.choose('Mocked', 'Stop');
  await expect(list.row(/^Mocked, stopped/)).toBeVisible();
  await expect(fetch(`${url}/alpha`)).rejects.toThrow();
  await list.choose('Mocked', 'Start');
  await expect(list.row(/^Mocked, running/)).toBeVisible();
  expect((await fetch(`${url}/alpha`)).status).toBe(200);
  await list.choose('Mocked', 'Open call log');
  await expect(page.getByRole('tab', { name: 'Call Logs' })).toHaveAttribute('aria-selected', 'true');
  await list.choose('Mocked', 'Rename');
  await list.typeName('Shop mock');
  await list.choose('Shop mock', 'Duplicate');
  await expect(list.row(/^Shop mock Copy/)).toBeFocused();
  await list.choose('Shop mock Copy', 'Delete');
  await confirmDelete(page);
  await expect(list.row(/^Shop mock Copy/)).toHaveCount(0);
  expect(documentsOf(dataFolder, 'mocks')).toHaveLength(1);
  await undo(page);
  await expect(list.row(/^Shop mock Copy/)).toBeVisible();
});
