import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app';
import { changeOnDisk, documentsOf } from '../fixtures/disk';
import { fileOf, smallCollection } from '../fixtures/files';
import { editorTable, save, unsaved } from '../pages/editor';
import { importFiles } from '../pages/import-dialog';
import { createMockServer } from '../pages/mock-server';
import { sidebar } from '../pages/sidebar';
import { stubs } from '../pages/stubs';

const openItems = async (page: import('@playwright/test').Page, ...path: RegExp[]) => {
  await importFiles(page, fileOf('shop.json', smallCollection('Shop')));
  const list = sidebar(page);
  await list.goTo('Collections');
  for (const name of path) await list.row(name).first().click();
  return list;
};

test('killed in the middle of an edit, it opens again with what was typed a second before, in its tab', async ({
  open,
  dataFolder,
}) => {
  const { app, page } = await open();
  await openItems(page, /^Shop/, /^GET List items/);
  await page.getByRole('textbox', { name: 'URL' }).fill('{{url}}/typed');
  await page.keyboard.press('Control+t');
  await page.getByRole('textbox', { name: 'URL' }).fill('https://new.test/x');
  await page.getByRole('tab', { name: /^Headers/ }).click();
  await editorTable(page, 'Headers').fill(0, 'X-Kept', 'yes');
  // One second, as is promised; then it is gone from one moment to the next.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await gone;

  const again = await open();
  await expect(again.page.getByRole('textbox', { name: 'URL' })).toHaveValue('https://new.test/x');
  await again.page.getByRole('tab', { name: /^Headers/ }).click();
  await expect(editorTable(again.page, 'Headers').cell(0, 'Value')).toHaveValue('yes');
  await again.page.getByRole('tab', { name: 'List items' }).click();
  await expect(again.page.getByRole('textbox', { name: 'URL' })).toHaveValue('{{url}}/typed');
  // It was kept as a draft and nowhere else, until it is saved.
  expect(JSON.stringify(documentsOf(dataFolder, 'collections'))).not.toContain('typed');
  await save(again.page);
  expect(JSON.stringify(documentsOf(dataFolder, 'collections'))).toContain('typed');
  await again.close();
  const third = await open();
  await expect(third.page.getByRole('tab', { name: 'List items' })).not.toHaveAttribute('aria-description', /unsaved/);
});

test('what is typed in the moment before it is closed is there again', async ({ open }) => {
  const { page, close } = await open();
  await openItems(page, /^Shop/, /^GET List items/);
  await page.getByRole('textbox', { name: 'URL' }).fill('{{url}}/last');
  await close();
  const again = await open();
  await expect(again.page.getByRole('textbox', { name: 'URL' })).toHaveValue('{{url}}/last');
  await expect(unsaved(again.page)).toBeVisible();
});

test('what is typed waits for its document: deleted and undone, taken away and brought back', async ({
  open,
  dataFolder,
}) => {
  const { page } = await open();
  const list = await openItems(page, /^Shop/, /^GET List items/);
  const url = page.getByRole('textbox', { name: 'URL' });
  await url.fill('{{url}}/typed');
  await list.row(/^GET List items/).press('Delete');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('tab', { name: 'List items' })).toBeHidden();
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await list.row(/^GET List items/).click();
  await expect(url).toHaveValue('{{url}}/typed');
  await expect(unsaved(page)).toBeVisible();

  const folder = join(dataFolder, 'workspace', 'collections');
  renameSync(folder, `${folder}-of-another-branch`);
  await expect(page.getByRole('status').filter({ hasText: 'unsaved edits' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'List items' })).toBeHidden();
  renameSync(`${folder}-of-another-branch`, folder);
  await list.row(/^Shop/).click();
  await list.row(/^GET List items/).click();
  await expect(url).toHaveValue('{{url}}/typed');
  await save(page);
  expect(JSON.stringify(documentsOf(dataFolder, 'collections'))).toContain('typed');
});

test('two views of one example show the same edits', async ({ open }) => {
  const { page } = await open();
  await openItems(page, /^Shop/);
  await createMockServer(page, 'Shop');
  await page.keyboard.press('Escape');
  await stubs(page).open();
  await stubs(page).row('All of them').click();
  await page.getByRole('textbox', { name: 'Response body' }).fill('typed among the stubs');
  const list = sidebar(page);
  await list.goTo('Collections');
  const tree = list.tree('Collections');
  await list.row(/^Shop/).press('ArrowRight');
  await tree.getByRole('treeitem', { name: /^GET List items/ }).click();
  await tree.getByRole('treeitem', { name: /^All of them/ }).click();
  await expect(page.getByRole('textbox', { name: 'Response body' })).toHaveText('typed among the stubs');
  await expect(unsaved(page)).toBeVisible();
});

test('a change on disk under a draft is said; both are shown, and either can stay', async ({ open, dataFolder }) => {
  const { page } = await open();
  await openItems(page, /^Shop/, /^GET List items/);
  const url = page.getByRole('textbox', { name: 'URL' });
  await url.fill('{{url}}/mine');
  await unsaved(page).waitFor();
  const changeUrl = (to: string) =>
    changeOnDisk(dataFolder, 'collections', (document) => {
      document.item[0].request.url = to;
      document.item[0].request.method = 'PUT';
    });
  changeUrl('{{url}}/theirs');
  const notice = page.getByRole('alert').filter({ hasText: 'Changed elsewhere' });
  await expect(notice).toContainText('URL');
  // What was not edited here is simply taken over.
  await expect(page.getByRole('combobox', { name: 'Method' })).toHaveValue('PUT');
  await notice.getByRole('button', { name: 'Compare' }).click();
  const dialog = page.getByRole('dialog', { name: 'Changed elsewhere' });
  await expect(dialog.getByRole('region', { name: 'What you typed' })).toContainText('{{url}}/mine');
  await expect(dialog.getByRole('region', { name: 'What is saved now' })).toContainText('{{url}}/theirs');
  await dialog.getByRole('button', { name: 'Keep mine' }).click();
  await expect(notice).toBeHidden();
  await expect(url).toHaveValue('{{url}}/mine');

  changeUrl('{{url}}/theirs-again');
  // Saving over it is not done behind the user's back.
  await expect(notice).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('dialog', { name: 'Changed elsewhere' })).toBeVisible();
  await page.getByRole('dialog', { name: 'Changed elsewhere' }).getByRole('button', { name: 'Take theirs' }).click();
  await expect(url).toHaveValue('{{url}}/theirs-again');
  await expect(unsaved(page)).toBeHidden();
});
