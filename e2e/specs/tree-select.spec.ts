import { expect, test } from '../fixtures/app';
import { folderCollection, savedNames } from '../fixtures/collection-file';
import { fileOf, smallCollection } from '../fixtures/files';
import { importFiles } from '../pages/import-dialog';
import { createMockServer } from '../pages/mock-server';
import { sidebar } from '../pages/sidebar';

const all = ['Folder', ['Alpha', ['First', 'Second'], 'Beta'], 'Gamma', 'Delta'];

/** A collection in the tree, it and its folder unfolded. */
const unfolded = async (page: Parameters<typeof sidebar>[0]) => {
  const list = sidebar(page);
  await importFiles(page, fileOf('shop.json', folderCollection('Shop')));
  await list.row(/^Shop/).press('ArrowRight');
  await list.row(/^Folder/).press('ArrowRight');
  await expect(list.row(/^GET Alpha/)).toBeVisible();
  const selected = async () => {
    const rows = page.getByRole('treeitem', { selected: true });
    return rows.evaluateAll((each) => each.map((row) => row.getAttribute('aria-label')));
  };
  return { list, selected };
};

test('Ctrl-click and Shift-click choose rows; all are deleted as one, and one Undo brings all back', async ({
  open,
  dataFolder,
}) => {
  const { page } = await open();
  const { list, selected } = await unfolded(page);
  await expect(list.tree('Collections')).toHaveAttribute('aria-multiselectable', 'true');
  await list.row(/^GET Beta/).click({ modifiers: ['ControlOrMeta'] });
  await list.row(/^GET Delta/).click({ modifiers: ['ControlOrMeta'] });
  expect(await selected()).toEqual(['GET Beta', 'GET Delta']);
  await list.row(/^GET Beta/).click({ modifiers: ['ControlOrMeta'] });
  expect(await selected()).toEqual(['GET Delta']);
  await list.row(/^GET Alpha/).click({ modifiers: ['ControlOrMeta'] });
  await list.row(/^GET Gamma/).click({ modifiers: ['Shift'] });
  expect(await selected()).toEqual(['GET Alpha', 'GET Beta', 'GET Gamma']);
  // Choosing opens nothing.
  await expect(page.getByRole('tab', { name: /Alpha|Beta|Gamma/ })).toHaveCount(0);

  await page.keyboard.press('Delete');
  const dialog = page.getByRole('alertdialog', { name: 'Delete 3 requests?' });
  await expect(dialog).toContainText('“Alpha”, “Beta” and “Gamma”');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await selected()).toEqual(['GET Alpha', 'GET Beta', 'GET Gamma']);
  await page.keyboard.press('Delete');
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('status').filter({ hasText: '3 things deleted' })).toBeVisible();
  await expect.poll(() => savedNames(dataFolder, 'Shop')).toEqual(['Folder', 'Delta']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(list.row(/^GET Gamma/)).toBeVisible();
  await expect(list.row(/^GET Alpha/)).toBeFocused();
  await expect.poll(() => savedNames(dataFolder, 'Shop')).toEqual(all);
});

test('by the keyboard: Shift with arrows, Ctrl with Space, Ctrl+A; Escape and a plain arrow let go', async ({
  open,
  dataFolder,
}) => {
  const { page } = await open();
  const { list, selected } = await unfolded(page);
  await list.row(/^GET Alpha/).focus();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  expect(await selected()).toEqual(['GET Alpha', 'GET Beta', 'GET Gamma']);
  await page.keyboard.press('Shift+ArrowUp');
  expect(await selected()).toEqual(['GET Alpha', 'GET Beta']);
  // Without a selection it is the row that the workbench shows.
  await page.keyboard.press('Escape');
  expect(await selected()).toEqual(['Shop']);
  await page.keyboard.press('Control+Space');
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('Control+Space');
  expect(await selected()).toEqual(['GET Beta', 'GET Delta']);
  await page.keyboard.press('ControlOrMeta+d');
  await expect(list.row(/^GET Delta Copy/)).toBeVisible();
  await expect
    .poll(() => savedNames(dataFolder, 'Shop'))
    .toEqual(['Folder', ['Alpha', ['First', 'Second'], 'Beta', 'Beta Copy'], 'Gamma', 'Delta', 'Delta Copy']);
  // The copies are chosen now; a plain arrow lets go of them.
  expect(await selected()).toEqual(['GET Beta Copy', 'GET Delta Copy']);
  await page.keyboard.press('ArrowUp');
  expect(await selected()).toEqual(['Shop']);
  await page.keyboard.press('ControlOrMeta+a');
  expect(await selected()).toEqual(['Folder', 'GET Gamma', 'GET Delta', 'GET Delta Copy']);
  // What lies in a chosen folder goes with it, and is not counted again.
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expect(page.getByRole('alertdialog', { name: 'Delete collection?' })).toContainText('“Shop”');
});

test('the menu of a chosen row does to all of them what all of them offer', async ({ open }) => {
  const { page } = await open();
  const { list } = await unfolded(page);
  await list.row(/^Folder/).click({ modifiers: ['ControlOrMeta'] });
  await list.row(/^GET Delta/).click({ modifiers: ['ControlOrMeta'] });
  await list.row(/^GET Delta/).click({ button: 'right' });
  await expect(page.getByRole('menuitem')).toHaveText([/^Duplicate/, /^Delete/]);
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Delete 2 things?' });
  await expect(dialog).toContainText('“Folder” and “Delta”');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  // A row outside of the selection stands for itself.
  await list.row(/^GET Gamma/).click({ button: 'right' });
  await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeVisible();
});

test('mock servers are started, stopped and deleted together; collections name those that use them', async ({
  open,
}) => {
  const { page } = await open();
  const list = sidebar(page);
  await importFiles(page, [
    fileOf('a.json', smallCollection('One', '/items', 'one')),
    fileOf('b.json', smallCollection('Two', '/items', 'two')),
  ]);
  const urls = [await createMockServer(page, 'One'), await createMockServer(page, 'Two')];
  await page.keyboard.press('Escape');
  await list.goTo('Mock Servers');
  await list.row(/^One/).click();
  await list.row(/^Two/).click({ modifiers: ['ControlOrMeta'] });
  await list.openMenu('Two');
  await expect(page.getByRole('menuitem')).toHaveText(['Stop', /^Duplicate/, /^Delete/]);
  await page.getByRole('menuitem', { name: 'Stop' }).click();
  await expect(list.row(/^(One|Two), stopped/)).toHaveCount(2);
  await list.choose('One', 'Start');
  await expect(list.row(/^(One|Two), running/)).toHaveCount(2);
  expect(await (await fetch(`${urls[1]}/items`)).text()).toBe('two');

  await list.goTo('Collections');
  await list.row(/^One/).click({ modifiers: ['ControlOrMeta'] });
  await list.row(/^Two/).click({ modifiers: ['ControlOrMeta'] });
  await page.keyboard.press('Delete');
  const dialog = page.getByRole('alertdialog', { name: 'Delete 2 collections?' });
  await expect(dialog).toContainText('The mock servers “One” and “Two” answer with one of them.');
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('status').filter({ hasText: '2 things deleted' })).toBeVisible();
  await expect(fetch(`${urls[0]}/items`)).rejects.toThrow();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(list.row(/^(One|Two)/)).toHaveCount(2);
  await expect(async () => expect(await (await fetch(`${urls[0]}/items`)).text()).toBe('one')).toPass();
});

test('the filter marks what it found in the names', async ({ open }) => {
  const { page } = await open();
  const { list } = await unfolded(page);
  await list.filter.fill('ET');
  const beta = list.row(/^GET Beta/);
  await expect(beta.getByText('et', { exact: true })).toHaveJSProperty('tagName', 'MARK');
  await expect(beta).toContainText('GETBeta');
  await expect(list.row(/^Folder/).getByText('et')).toHaveCount(0);
});
