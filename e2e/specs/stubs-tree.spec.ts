import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app';
import { flatCollection, folderCollection, savedNames } from '../fixtures/collection-file';
import { documentsOf } from '../fixtures/disk';
import { fileOf } from '../fixtures/files';
import { dragOver } from '../pages/drag';
import { unsaved } from '../pages/editor';
import { importFiles } from '../pages/import-dialog';
import { createMockServer, openCreateDialog, pressCreate } from '../pages/mock-server';
import { sidebar } from '../pages/sidebar';
import { stubs } from '../pages/stubs';

const all = ['Folder', ['Alpha', ['First', 'Second'], 'Beta'], 'Gamma', 'Delta'];
const name = (page: Page) => page.getByRole('textbox', { name: 'New name' });

/** The Stubs of a mock server of: Folder (Alpha (First, Second), Beta), Gamma, Delta. */
const openShop = async (page: Page) => {
  await importFiles(page, fileOf('shop.json', folderCollection('Shop')));
  const url = await createMockServer(page, 'Shop');
  await page.keyboard.press('Escape');
  await stubs(page).open();
  return { url, list: stubs(page) };
};

/** The Stubs of a mock server made of the template of server stubs. */
const openServerStubs = async (page: Page) => {
  const dialog = await openCreateDialog(page);
  await dialog.getByRole('radio', { name: 'Use a template' }).check();
  await dialog.getByRole('radio', { name: 'Server responses', exact: true }).check();
  const url = await pressCreate(page);
  await page.keyboard.press('Escape');
  await stubs(page).open();
  return { url, list: stubs(page) };
};

test('stubs and scenarios are renamed, duplicated, deleted and brought back, by menu and by key', async ({
  open,
  dataFolder,
}) => {
  const { page } = await open();
  const { list } = await openShop(page);
  await list.choose('First', 'Rename');
  await name(page).fill('Renamed');
  await name(page).press('Enter');
  await expect(list.row('Renamed')).toBeFocused();
  await page.keyboard.press('Control+d');
  await expect(list.row('Renamed Copy')).toHaveAttribute('aria-selected', 'true');
  const copied = ['Folder', ['Alpha', ['Renamed', 'Renamed Copy', 'Second'], 'Beta'], 'Gamma', 'Delta'];
  await expect.poll(() => savedNames(dataFolder, 'Shop')).toEqual(copied);

  await list.row('Gamma').click();
  await page.keyboard.press('Delete');
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('“Gamma” will be moved to Trash.');
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(list.row('Gamma')).toHaveCount(0);
  // The keyboard stands on the neighbour, and Ctrl+Z takes the deletion back.
  await expect(list.row('Delta')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(list.row('Gamma')).toBeVisible();
  // What is back is shown among the stubs: the sidebar stays where it was.
  await expect(sidebar(page).tree('Mock Servers')).toBeVisible();
  await page.keyboard.press('Control+e');
  await page.keyboard.press('Escape');

  await list.choose('Second', 'Set as default');
  await expect(list.row('Second')).toHaveAttribute('aria-label', 'Second, 200, default');
  await list.choose('Renamed', 'Set as default');
  await expect(list.row('Second')).toHaveAttribute('aria-label', 'Second, 200');
});

test('the order is changed by the mouse and by Alt and the arrows, and undone', async ({ open, dataFolder }) => {
  const { page } = await open();
  const { list } = await openShop(page);
  await dragOver(page, list.row('Delta'), list.row('Alpha'), 0.2);
  await page.mouse.up();
  await expect
    .poll(() => savedNames(dataFolder, 'Shop'))
    .toEqual(['Folder', ['Delta', 'Alpha', ['First', 'Second'], 'Beta'], 'Gamma']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => savedNames(dataFolder, 'Shop')).toEqual(all);

  await dragOver(page, list.row('First'), list.row('Gamma'), 0.5);
  await page.mouse.up();
  await expect
    .poll(() => savedNames(dataFolder, 'Shop'))
    .toEqual(['Folder', ['Alpha', ['Second'], 'Beta'], 'Gamma', ['First'], 'Delta']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => savedNames(dataFolder, 'Shop')).toEqual(all);

  await list.row('Second').click();
  await page.keyboard.press('Alt+ArrowUp');
  await expect
    .poll(() => savedNames(dataFolder, 'Shop'))
    .toEqual(['Folder', ['Alpha', ['Second', 'First'], 'Beta'], 'Gamma', 'Delta']);
  await expect(list.row('Second')).toBeFocused();
  // The first of a stub goes no further up.
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await expect(list.row('Alpha')).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect
    .poll(() => savedNames(dataFolder, 'Shop'))
    .toEqual(['Folder', ['Beta', 'Alpha', ['Second', 'First']], 'Gamma', 'Delta']);
  await expect(list.row('Alpha')).toBeFocused();
});

test('server stubs have their own editor, order, menu and undo, and one is active at a time', async ({ open }) => {
  const { page } = await open();
  const { url, list } = await openServerStubs(page);
  const names = () => list.labels(list.servers);
  const status = async () => (await fetch(`${url}/health`)).status;
  await list.row('Bad Gateway').click();
  await page.getByRole('tab', { name: /^Headers/ }).click();
  const headers = page.getByRole('table', { name: 'Response headers' });
  await headers.getByRole('textbox', { name: 'Key' }).fill('X-Why');
  await headers.getByRole('textbox', { name: 'Value' }).first().fill('maintenance');
  await page.getByRole('spinbutton', { name: 'Status code' }).fill('404');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('alert')).toContainText('from 500 to 599');
  await page.getByRole('spinbutton', { name: 'Status code' }).fill('507');
  await page.keyboard.press('Control+s');
  await expect(list.row('Bad Gateway')).toHaveAttribute('aria-label', 'Bad Gateway, 507');

  await list.choose('Bad Gateway', 'Set as active');
  await expect.poll(status).toBe(507);
  expect((await fetch(`${url}/health`)).headers.get('x-why')).toBe('maintenance');
  await list.choose('Service Unavailable', 'Set as active');
  await expect.poll(status).toBe(503);
  expect((await names()).filter((each) => each?.includes('active'))).toEqual(['Service Unavailable, 503, active']);

  await list.row('Service Unavailable').click();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await names())[2]).toBe('Service Unavailable, 503, active');
  await dragOver(page, list.row('Service Unavailable'), list.row('Internal Server Error'), 0.2);
  await page.mouse.up();
  await expect.poll(async () => (await names())[0]).toBe('Service Unavailable, 503, active');

  await page.keyboard.press('Delete');
  const dialog = page.getByRole('alertdialog', { name: 'Delete server stub?' });
  await expect(dialog).toContainText('You can undo this');
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect.poll(status).toBe(200);
  await expect(list.row('Internal Server Error')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect.poll(status).toBe(503);
  expect((await names())[0]).toBe('Service Unavailable, 503, active');
  await page.getByRole('button', { name: 'Switch off' }).click();
  await expect.poll(status).toBe(200);

  await list.choose('Not Implemented', 'Duplicate');
  await expect(list.row('Not Implemented Copy')).toBeVisible();
  await page.keyboard.press('Control+e');
  await name(page).fill('Mine');
  await name(page).press('Enter');
  await expect(list.row('Mine')).toBeVisible();
});

test('closing the tab asks while a stub, a scenario or a server stub is not saved', async ({ open, dataFolder }) => {
  const { page } = await open();
  const { list } = await openServerStubs(page);
  await list.row('Well').click();
  await page.getByRole('textbox', { name: 'Response body' }).fill('typed');
  await list.row('Bad Gateway').click();
  await page.getByRole('spinbutton', { name: 'Status code' }).fill('5');
  await unsaved(page).waitFor();
  const question = page.getByRole('alertdialog', { name: 'Save changes?' });
  await list.row('List payments').click();
  await page.getByRole('button', { name: 'Close Server responses' }).click();
  await question.getByRole('button', { name: 'Save', exact: true }).click();
  // What cannot be saved is shown, and the tab stays.
  await expect(page.getByRole('alert')).toContainText('from 500 to 599');
  await page.getByRole('spinbutton', { name: 'Status code' }).fill('505');
  await page.getByRole('button', { name: 'Close Server responses' }).click();
  await question.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('tab', { name: 'Server responses' })).toHaveCount(0);
  expect(JSON.stringify(documentsOf(dataFolder, 'collections'))).toContain('"typed"');
  expect(JSON.stringify(documentsOf(dataFolder, 'mocks'))).toContain('"code":505');

  await sidebar(page)
    .row(/^Server responses/)
    .click();
  await list.row('Well').click();
  await page.getByRole('textbox', { name: 'Response body' }).fill('given up');
  await unsaved(page).waitFor();
  await page.keyboard.press('Control+w');
  await question.getByRole('button', { name: "Don't save" }).click();
  await sidebar(page)
    .row(/^Server responses/)
    .click();
  await list.row('Well').click();
  await expect(page.getByRole('textbox', { name: 'Response body' })).toHaveText('typed');
  await expect(unsaved(page)).toHaveCount(0);
});

test('unsaved edits of stubs are there again after a kill, in the tab of their mock server', async ({ open }) => {
  const { app, page } = await open();
  const { list } = await openServerStubs(page);
  await list.row('Well').click();
  await page.getByRole('textbox', { name: 'Response body' }).fill('typed before the kill');
  await list.row('Bad Gateway').click();
  await page.getByRole('spinbutton', { name: 'Status code' }).fill('511');
  // One second, as is promised; then it is gone from one moment to the next.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await gone;

  const again = await open();
  const mine = stubs(again.page);
  await expect(unsaved(again.page)).toHaveAttribute('aria-label', 'Server responses');
  await expect(again.page.getByRole('tablist', { name: 'Open tabs' }).or(again.page.locator('.tab'))).toHaveCount(2);
  await mine.open();
  await mine.row('Well').click();
  await expect(again.page.getByRole('textbox', { name: 'Response body' })).toHaveText('typed before the kill');
  await mine.row('Bad Gateway').click();
  await expect(again.page.getByRole('spinbutton', { name: 'Status code' })).toHaveValue('511');
});

test('a thousand stubs are all there, by the keys too, and only those in view are in the document', async ({
  open,
}) => {
  const { page } = await open();
  const many = Array.from({ length: 1_000 }, (_, at) => `Request ${at + 1}`);
  await importFiles(page, fileOf('many.json', flatCollection('Many', many)));
  await createMockServer(page, 'Many');
  await page.keyboard.press('Escape');
  const list = stubs(page);
  await list.open();
  await list.row('Request 1').click();
  await page.keyboard.press('End');
  await expect(list.row('Request 1000')).toBeFocused();
  expect(await list.endpoints.getByRole('treeitem').count()).toBeLessThan(100);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Request 1000' })).toBeVisible();
});
