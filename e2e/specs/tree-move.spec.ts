import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app';
import { flatCollection, folderCollection, savedNames } from '../fixtures/collection-file';
import { fileOf } from '../fixtures/files';
import { dragOver } from '../pages/drag';
import { importFiles } from '../pages/import-dialog';
import { createMockServer } from '../pages/mock-server';
import { sidebar } from '../pages/sidebar';

const all = ['Folder', ['Alpha', ['First', 'Second'], 'Beta'], 'Gamma', 'Delta'];

/** A collection in the tree, it and its folder unfolded. */
const unfolded = async (page: Page) => {
  const list = sidebar(page);
  await importFiles(page, fileOf('shop.json', folderCollection('Shop')));
  await list.row(/^Shop/).press('ArrowRight');
  await list.row(/^Folder/).press('ArrowRight');
  await expect(list.row(/^GET Alpha/)).toBeVisible();
  return list;
};

const moved = (page: Page) => page.getByRole('status').filter({ hasText: 'Moved' });

test('dragged rows fall between others and into folders; Undo and Ctrl+Z take that back', async ({
  open,
  dataFolder,
}) => {
  const { page } = await open();
  const list = await unfolded(page);
  await dragOver(page, list.row(/^GET Delta/), list.row(/^GET Beta/), 0.2);
  await page.mouse.up();
  await expect(moved(page)).toBeVisible();
  const between = ['Folder', ['Alpha', ['First', 'Second'], 'Delta', 'Beta'], 'Gamma'];
  await expect.poll(() => savedNames(dataFolder, 'Shop')).toEqual(between);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('status')).toContainText('back where it was');
  await expect.poll(() => savedNames(dataFolder, 'Shop')).toEqual(all);

  // A selection goes together.
  await list.row(/^GET Alpha/).click({ modifiers: ['ControlOrMeta'] });
  await list.row(/^GET Delta/).click({ modifiers: ['ControlOrMeta'] });
  await dragOver(page, list.row(/^GET Alpha/), list.row(/^GET Gamma/), 0.8);
  await page.mouse.up();
  await expect(moved(page)).toContainText('2 things');
  await expect
    .poll(() => savedNames(dataFolder, 'Shop'))
    .toEqual(['Folder', ['Beta'], 'Gamma', 'Alpha', ['First', 'Second'], 'Delta']);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('status')).toContainText('back where they were');
  await expect.poll(() => savedNames(dataFolder, 'Shop')).toEqual(all);
});

test('a folded folder unfolds under the pointer; Escape and a place where it cannot lie change nothing', async ({
  open,
  dataFolder,
}) => {
  const { page } = await open();
  const list = await unfolded(page);
  await list.row(/^Folder/).press('ArrowLeft');
  await dragOver(page, list.row(/^GET Gamma/), list.row(/^Folder/), 0.5);
  await expect(list.row(/^GET Alpha/)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(() => savedNames(dataFolder, 'Shop')).toEqual(all);
  // A folder does not fall into what lies in it.
  await dragOver(page, list.row(/^Folder/), list.row(/^GET Beta/), 0.2);
  await page.mouse.up();
  await expect(moved(page)).toBeHidden();
  await expect.poll(() => savedNames(dataFolder, 'Shop')).toEqual(all);
});

test('to another collection: both files change, and the tab follows with what was typed into it', async ({
  open,
  dataFolder,
}) => {
  const { page } = await open();
  await importFiles(page, fileOf('other.json', folderCollection('Other')));
  const list = await unfolded(page);
  await list.row(/^GET Gamma/).dblclick();
  await page.getByRole('textbox', { name: 'URL' }).fill('{{url}}/typed');
  await dragOver(page, list.row(/^GET Gamma/), list.row(/^Other/), 0.5);
  await page.mouse.up();
  await expect(moved(page)).toContainText('“Other”');
  await expect
    .poll(() => savedNames(dataFolder, 'Shop'))
    .toEqual(['Folder', ['Alpha', ['First', 'Second'], 'Beta'], 'Delta']);
  await expect.poll(() => savedNames(dataFolder, 'Other')).toEqual([...all, 'Gamma']);
  await expect(page.getByRole('textbox', { name: 'URL' })).toHaveValue('{{url}}/typed');
  await page.getByRole('textbox', { name: 'URL' }).fill('{{url}}/typed-again');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('status')).toContainText('back where it was');
  expect([savedNames(dataFolder, 'Shop'), savedNames(dataFolder, 'Other')]).toEqual([all, all]);
  await list
    .tree('Collections')
    .getByRole('treeitem', { name: /^GET Gamma/ })
    .last()
    .click();
  await expect(page.getByRole('textbox', { name: 'URL' })).toHaveValue('{{url}}/typed-again');
});

test('Alt with arrows: past the next one, out of a folder, into one; the focus goes along', async ({
  open,
  dataFolder,
}) => {
  const { page } = await open();
  const list = await unfolded(page);
  await list.row(/^GET Beta/).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect
    .poll(() => savedNames(dataFolder, 'Shop'))
    .toEqual(['Folder', ['Beta', 'Alpha', ['First', 'Second']], 'Gamma', 'Delta']);
  await expect(list.row(/^GET Beta/)).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect
    .poll(() => savedNames(dataFolder, 'Shop'))
    .toEqual(['Beta', 'Folder', ['Alpha', ['First', 'Second']], 'Gamma', 'Delta']);
  // Pressed faster than the disk writes, each press counts.
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Alt+ArrowDown');
  await expect
    .poll(() => savedNames(dataFolder, 'Shop'))
    .toEqual(['Folder', ['Alpha', ['First', 'Second']], 'Beta', 'Gamma', 'Delta']);
  await expect(moved(page)).toContainText('place 2 of 4');
  await expect(list.row(/^GET Beta/)).toBeFocused();
});

test('the order of examples by keys is the order a mock server answers in', async ({ open, dataFolder }) => {
  const { page } = await open();
  await importFiles(page, fileOf('shop.json', folderCollection('Shop')));
  const url = await createMockServer(page, 'Shop');
  await page.keyboard.press('Escape');
  const list = sidebar(page);
  await list.goTo('Collections');
  await list.row(/^Shop/).press('ArrowRight');
  await list.row(/^Folder/).press('ArrowRight');
  await list.row(/^GET Alpha/).press('ArrowRight');
  expect(await (await fetch(`${url}/alpha`)).text()).toBe('First');
  await list.row(/^Second/).press('Alt+ArrowUp');
  await expect(moved(page)).toBeVisible();
  expect(await (await fetch(`${url}/alpha`)).text()).toBe('Second');
  await expect
    .poll(() => savedNames(dataFolder, 'Shop'))
    .toEqual(['Folder', ['Alpha', ['Second', 'First'], 'Beta'], 'Gamma', 'Delta']);
});

test('Ctrl+X and Ctrl+V move, Ctrl+C and Ctrl+V copy, without the mouse', async ({ open, dataFolder }) => {
  const { page } = await open();
  const list = await unfolded(page);
  await list.row(/^GET Gamma/).focus();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('ControlOrMeta+x');
  await list.row(/^Folder/).focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(moved(page)).toContainText('2 things to “Folder”');
  await expect
    .poll(() => savedNames(dataFolder, 'Shop'))
    .toEqual(['Folder', ['Alpha', ['First', 'Second'], 'Beta', 'Gamma', 'Delta']]);

  await list.row(/^GET Alpha/).press('ArrowRight');
  await list.row(/^First/).press('ControlOrMeta+c');
  await list.row(/^GET Beta/).press('ControlOrMeta+v');
  await expect(page.getByRole('status')).toContainText('Copied “First” to “Beta”');
  await list.row(/^GET Delta/).press('ControlOrMeta+v');
  await expect(page.getByRole('status')).toContainText('“Delta”');
  await expect
    .poll(() => savedNames(dataFolder, 'Shop'))
    .toEqual(['Folder', ['Alpha', ['First', 'Second'], 'Beta', ['First'], 'Gamma', 'Delta', ['First']]]);
  // An example has no place among folders: said, and nothing is done.
  await list.row(/^Folder/).press('ControlOrMeta+v');
  await expect(page.getByRole('status')).toContainText('Examples lie in requests');
});

test('a list longer than the window scrolls while something is dragged to its edge', async ({ open, dataFolder }) => {
  const { page } = await open();
  const list = sidebar(page);
  const names = Array.from({ length: 80 }, (_, index) => `R${index}`);
  await importFiles(page, fileOf('long.json', flatCollection('Long', names)));
  await list.row(/^Long/).press('ArrowRight');
  await dragOver(page, list.row('GET R0'), list.row('GET R3'), 0.5);
  const tree = await list.tree('Collections').boundingBox();
  const { height } = page.viewportSize() ?? { height: 800 };
  // The pointer trembles at the lower edge, above the status bar.
  let tremble = 0;
  await expect(async () => {
    tremble = 1 - tremble;
    await page.mouse.move((tree?.x ?? 0) + 80 + tremble, height - 40);
    await expect(list.row('GET R79')).toBeInViewport({ ratio: 1, timeout: 1 });
  }).toPass({ intervals: [1] });
  const last = await list.row('GET R79').boundingBox();
  await page.mouse.move((last?.x ?? 0) + 80, (last?.y ?? 0) + 25);
  await page.mouse.up();
  await expect(moved(page)).toContainText('place 80 of 80');
  await expect.poll(() => savedNames(dataFolder, 'Long')).toEqual([...names.slice(1), 'R0']);
});

test('things of two collections do not go together, and that is said', async ({ open, dataFolder }) => {
  const { page } = await open();
  await importFiles(page, fileOf('other.json', flatCollection('Other', ['Here'])));
  const list = await unfolded(page);
  await list.row(/^Other/).press('ArrowRight');
  await list.row(/^GET Here/).click({ modifiers: ['ControlOrMeta'] });
  await list.row(/^GET Delta/).click({ modifiers: ['ControlOrMeta'] });
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByRole('status')).toContainText('of one collection go together');
  await expect.poll(() => savedNames(dataFolder, 'Shop')).toEqual(all);
});
