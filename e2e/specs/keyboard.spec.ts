import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app';
import { documentsOf } from '../fixtures/disk';
import { unsaved } from '../pages/editor';

/** Presses Tab (or Shift+Tab) until what has the focus is called so: the mouse is never used. */
const tabTo = async (page: Page, role: string, name: string | RegExp, back = false): Promise<void> => {
  const wanted = page.getByRole(role as 'button', typeof name === 'string' ? { name, exact: true } : { name });
  for (let at = 0; at < 80; at += 1) {
    const found = await wanted.evaluateAll((all) => all.includes(document.activeElement as HTMLElement));
    if (found) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`no ${role} called ${name} is reached by Tab`);
};

const type = async (page: Page, text: string): Promise<void> => {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
};

test('without a mouse: creates, renames, moves, edits, sends, mocks and deletes', async ({ open, dataFolder }) => {
  const { page } = await open();
  const press = (...keys: string[]) =>
    keys.reduce((all, key) => all.then(() => page.keyboard.press(key)), Promise.resolve());
  const row = (name: RegExp) => page.getByRole('treeitem', { name });

  // A collection, named as it is made.
  await tabTo(page, 'button', 'New collection');
  await press('Enter');
  await expect(page.getByRole('textbox', { name: 'New name' })).toBeFocused();
  await page.keyboard.type('Pets');
  await press('Enter');
  await expect(row(/^Pets/)).toBeFocused();

  // A folder and two requests by the menu key.
  const add = async (entry: string, name: string) => {
    await press('Shift+F10');
    await expect(page.getByRole('menuitem', { name: entry })).toBeVisible();
    for (let at = 0; at < 12; at += 1) {
      if (await page.getByRole('menuitem', { name: entry }).evaluate((one) => one === document.activeElement)) break;
      await press('ArrowDown');
    }
    await press('Enter');
    await expect(page.getByRole('textbox', { name: 'New name' })).toBeFocused();
    await page.keyboard.type(name);
    await press('Enter');
  };
  await add('Add folder', 'Cats');
  await expect(row(/^Cats/)).toBeFocused();
  await press('ArrowLeft');
  await expect(row(/^Pets/)).toBeFocused();
  await add('Add request', 'All cats');
  await expect(row(/^GET All cats/)).toBeFocused();

  // Renamed, cut and put into the folder above, and its example made.
  await press('Control+e');
  await page.keyboard.type('Every cat');
  await press('Enter');
  await expect(row(/^GET Every cat/)).toBeFocused();
  await press('Control+x', 'ArrowUp');
  await expect(row(/^Cats/)).toBeFocused();
  await press('Control+v');
  await expect.poll(() => documentsOf(dataFolder, 'collections')[0].item[0].item?.[0]?.name).toBe('Every cat');
  await expect(row(/^GET Every cat/)).toBeFocused();
  await add('Add example', 'Two of them');

  // The example's body, typed and saved.
  await press('Enter');
  await tabTo(page, 'textbox', 'Response body');
  await type(page, '["Mimi","Tom"]');
  await unsaved(page).waitFor();
  await press('Control+s');
  await unsaved(page).waitFor({ state: 'detached' });
  expect(documentsOf(dataFolder, 'collections')[0].item[0].item[0].response[0].body).toBe('["Mimi","Tom"]');

  // A mock server of it by the palette.
  await press('Control+k');
  await page.keyboard.type('New mock server');
  await press('Enter');
  await expect(page.getByRole('dialog', { name: 'Create a new mock server' })).toBeVisible();
  await tabTo(page, 'radio', /^Create from scratch|^Use a collection|^Use a template/);
  for (let at = 0; at < 4 && !(await page.getByRole('radio', { name: 'Use a collection' }).isChecked()); at += 1)
    await press('ArrowDown');
  await tabTo(page, 'button', 'Create Mock Server');
  await press('Enter');
  await expect(page.getByRole('textbox', { name: 'New name' })).toBeFocused();
  await press('Enter');
  const url = (await page.getByTestId('mock-url').textContent()) ?? '';
  expect(url).toMatch(/^http:\/\/localhost:\d+$/);

  // A request to it, sent from a new tab.
  await press('Control+t');
  await expect(page.getByRole('textbox', { name: 'URL' })).toBeFocused();
  await page.keyboard.type(`${url}/nothing`);
  await press('Control+Enter');
  await expect(page.getByTestId('response-status')).toContainText('404');
  await press('Control+w');
  await tabTo(page, 'button', "Don't save");
  await press('Enter');

  // Deleted, taken back, and deleted.
  await tabTo(page, 'tab', 'Mock Servers', true);
  for (let at = 0; at < 5; at += 1) {
    if ((await page.getByRole('tab', { name: 'Collections' }).getAttribute('aria-selected')) === 'true') break;
    await press('ArrowUp');
  }
  await tabTo(page, 'treeitem', /./);
  await press('Home');
  await expect(row(/^Pets/)).toBeFocused();
  await press('Delete');
  await expect(page.getByRole('alertdialog')).toContainText('Pets');
  await tabTo(page, 'button', 'Delete');
  await press('Enter');
  await expect(row(/^Pets/)).toHaveCount(0);
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await press('Control+z');
  await expect(row(/^Pets/)).toBeVisible();
});
