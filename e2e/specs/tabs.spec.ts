import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app';
import { unsaved } from '../pages/editor';
import { sidebar } from '../pages/sidebar';

const bar = (page: Page) => page.locator('.tab-bar [role=tab]');
const names = (page: Page) => bar(page).evaluateAll((tabs) => tabs.map((tab) => tab.getAttribute('aria-label')));
const active = (page: Page) => page.locator('.tab-bar [role=tab][aria-selected=true]');

/** Environments A, B and so on, each in a tab of its own. */
const openEnvironments = async (page: Page, ...wanted: string[]): Promise<void> => {
  const list = sidebar(page);
  await list.goTo('Environments');
  for (const name of wanted) {
    await page.getByRole('button', { name: 'New environment', exact: true }).click();
    await list.typeName(name);
    await expect(list.renameField).toBeHidden();
    await expect(active(page)).toHaveAttribute('aria-label', name);
  }
};

test('tabs: shown and moved by keys, closed and opened again, others, right ones and all', async ({ open }) => {
  const { page } = await open();
  await openEnvironments(page, 'A', 'B', 'C', 'D');
  await page.keyboard.press('Control+1');
  await expect(active(page)).toHaveAttribute('aria-label', 'A');
  await page.keyboard.press('Control+9');
  await expect(active(page)).toHaveAttribute('aria-label', 'D');
  await page.keyboard.press('Control+PageUp');
  await expect(active(page)).toHaveAttribute('aria-label', 'C');
  await page.keyboard.press('Control+Shift+PageUp');
  expect(await names(page)).toEqual(['A', 'C', 'B', 'D']);
  await page.keyboard.press('Control+w');
  expect(await names(page)).toEqual(['A', 'B', 'D']);
  await page.keyboard.press('Control+Shift+T');
  expect(await names(page)).toEqual(['A', 'B', 'D', 'C']);

  await bar(page).nth(1).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Close to the right' }).click();
  await expect.poll(() => names(page)).toEqual(['A', 'B']);
  await bar(page).nth(1).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Close others' }).click();
  await expect.poll(() => names(page)).toEqual(['B']);
  await bar(page).first().focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Close all' }).click();
  await expect(bar(page)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+T');
  await expect.poll(() => names(page)).toEqual(['B']);
});

test('closing several asks about each that has unsaved edits, and Cancel ends it', async ({ open }) => {
  const { page } = await open();
  await openEnvironments(page, 'A', 'B', 'C');
  for (const name of ['B', 'C']) {
    await page.getByRole('tab', { name, exact: true }).click();
    await page.getByRole('textbox', { name: 'Variable' }).first().fill(`of ${name}`);
    await unsaved(page).waitFor();
  }
  const closeAll = async () => {
    await bar(page).first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Close all' }).click();
  };
  await closeAll();
  const question = page.getByRole('alertdialog', { name: 'Save changes?' });
  await expect(question).toContainText('“B”');
  await question.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(question).toContainText('“C”');
  await question.getByRole('button', { name: 'Cancel' }).click();
  expect(await names(page)).toEqual(['C']);
  await closeAll();
  await question.getByRole('button', { name: "Don't save" }).click();
  await expect(bar(page)).toHaveCount(0);
  const list = sidebar(page);
  await list.row(/^B/).click();
  await expect(page.getByRole('textbox', { name: 'Variable' }).first()).toHaveValue('of B');
  await list.row(/^C/).click();
  await expect(page.getByRole('textbox', { name: 'Variable' }).first()).toHaveValue('');
});

test('tabs are dragged into another order; what has no room is found in a menu', async ({ open }) => {
  const { page } = await open();
  await openEnvironments(page, 'A', 'B', 'C');
  const [first, last] = [await bar(page).first().boundingBox(), await bar(page).last().boundingBox()];
  await page.mouse.move((first?.x ?? 0) + 20, (first?.y ?? 0) + 20);
  await page.mouse.down();
  await page.mouse.move((last?.x ?? 0) + 10, (last?.y ?? 0) + 20, { steps: 8 });
  await page.mouse.move((last?.x ?? 0) + (last?.width ?? 0) - 4, (last?.y ?? 0) + 20, { steps: 8 });
  await page.mouse.up();
  expect(await names(page)).toEqual(['B', 'C', 'A']);

  await expect(page.getByRole('button', { name: 'All tabs' })).toBeHidden();
  for (let at = 0; at < 6; at += 1) await page.getByRole('button', { name: 'New tab' }).click();
  await page.getByRole('button', { name: 'All tabs' }).click();
  await page.getByRole('menuitemradio', { name: 'B', exact: true }).click();
  await expect(active(page)).toHaveAttribute('aria-label', 'B');

  // The active one stays in sight, whatever its title grows to and the window shrinks to.
  await page.keyboard.press('Control+t');
  await page.getByRole('textbox', { name: 'URL' }).fill('http://127.0.0.1:1/a/path/that/is/long');
  const close = page.getByRole('button', { name: 'Close http://127.0.0.1:1/a/path/that/is/long' });
  await expect(close).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 800, height: 500 });
  await expect(close).toBeInViewport({ ratio: 1 });
  await expect(active(page)).toBeInViewport({ ratio: 1 });
});

test('tabs, section and folds are there again after a restart; so is the size of the window', async ({ open }) => {
  const { app, page, close } = await open();
  await openEnvironments(page, 'A', 'B');
  await page.getByRole('tab', { name: 'A', exact: true }).click();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setBounds({ width: 1111, height: 777 }));
  await close();
  const again = await open();
  expect(await names(again.page)).toEqual(['A', 'B']);
  await expect(active(again.page)).toHaveAttribute('aria-label', 'A');
  await expect(again.page.getByRole('tree', { name: 'Environments' })).toBeVisible();
  const size = await again.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());
  expect(size).toMatchObject({ width: 1111, height: 777 });
});

test('Ctrl+/ lists the keys; the settings hold at once and over a restart', async ({ open }) => {
  const { page, close } = await open();
  await page.keyboard.press('Control+/');
  const sheet = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(sheet.getByText('Reopen the tab closed last')).toBeVisible();
  await expect(sheet.getByText('Ctrl+Shift+T', { exact: true })).toBeVisible();
  await expect(sheet.getByRole('region', { name: 'All keys' })).toBeFocused();
  await sheet.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(sheet).toBeHidden();
  await page.getByRole('button', { name: 'Settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await settings.getByRole('spinbutton', { name: 'Time limit' }).fill('5');
  await expect(settings.getByRole('alert')).toContainText('100');
  await settings.getByRole('spinbutton', { name: 'Time limit' }).fill('1500');
  await settings.getByRole('checkbox', { name: 'Mask secrets' }).uncheck();
  await settings.getByRole('button', { name: 'Done' }).click();
  await close();
  const again = await open();
  await expect(again.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await again.page.keyboard.press('Control+,');
  await expect(again.page.getByRole('spinbutton', { name: 'Time limit' })).toHaveValue('1500');
  await expect(again.page.getByRole('checkbox', { name: 'Mask secrets' })).not.toBeChecked();
});

test('the quick look shows the variables that hold, secrets hidden', async ({ open }) => {
  const { page } = await open();
  await openEnvironments(page, 'Staging');
  await page.getByRole('textbox', { name: 'Variable' }).first().fill('host');
  await page.getByRole('textbox', { name: 'Initial value' }).first().fill('api.test');
  await page.getByRole('textbox', { name: 'Current value' }).first().fill('api.local');
  await page.getByRole('textbox', { name: 'Variable' }).nth(1).fill('token');
  await page.getByRole('combobox', { name: 'Type' }).nth(1).selectOption('secret');
  await page.getByLabel('Initial value').nth(1).fill('s3cret');
  await page.keyboard.press('Control+s');
  await unsaved(page).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Set active' }).click();
  await page.getByRole('button', { name: 'Environment quick look' }).click();
  const look = page.getByRole('dialog', { name: 'Environment quick look' });
  await expect(look.getByRole('row', { name: /host/ })).toContainText('api.testapi.local');
  await expect(look).toContainText('••••');
  await expect(look).not.toContainText('s3cret');
  await look.getByRole('button', { name: 'Edit' }).click();
  await expect(look).toBeHidden();
});
