import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app';
import { fileOf, smallCollection } from '../fixtures/files';
import { importFiles } from '../pages/import-dialog';
import { readable } from '../pages/look';
import { createMockServer, mockUrl } from '../pages/mock-server';
import { sidebar } from '../pages/sidebar';

const way = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name });

/** Closes the tabs of these names, one after the other. */
const closeTabs = async (page: Page, names: readonly string[]): Promise<void> => {
  for (const name of names) {
    await page.getByRole('button', { name: `Close ${name}`, exact: true }).click();
  }
};

test('*Try it with a sample*: one click, and a call is answered', async ({ open }) => {
  const { page } = await open();
  await way(page, 'Try it with a sample').click();
  const url = await mockUrl(page);
  await expect(sidebar(page).renameField).toHaveValue('Sample API');
  const answer = await fetch(`${url}/shop`);
  expect([answer.status, (await answer.json()).name]).toEqual([200, 'Nordlys & Daughters']);
});

test('*Start from a template*: the creation dialog with its gallery', async ({ open }) => {
  const { page } = await open();
  await way(page, 'Start from a template').click();
  const dialog = page.getByRole('dialog', { name: 'Create a new mock server' });
  await expect(dialog.getByRole('radio', { name: 'Use a template' })).toBeChecked();
  await expect(dialog.getByRole('radiogroup', { name: 'Template' }).getByRole('radio')).toHaveCount(6);
  await dialog.getByRole('radio', { name: 'Authentication', exact: true }).check();
  await dialog.getByRole('button', { name: 'Create Mock Server' }).click();
  const answer = await fetch(`${await mockUrl(page)}/me`);
  expect(answer.status).toBe(401);
});

test('*Open Postman files*: the import dialog; what comes in takes the place of the page', async ({ open }) => {
  const { page } = await open();
  await way(page, 'Open Postman files').click();
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await dialog.locator('input[type=file]').setInputFiles(fileOf('shop.json', smallCollection('Shop API')));
  await expect(sidebar(page).row(/^Shop API/)).toBeVisible();
  await expect(way(page, 'Try it with a sample')).toBeHidden();
});

test('the three further ways lead where they say', async ({ open }) => {
  const { page } = await open();
  await way(page, 'from an API definition').click();
  await expect(page.getByRole('dialog', { name: 'New API' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+\\');
  await way(page, 'from history').click();
  await expect(page.getByRole('tab', { name: 'History' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('button', { name: 'Open a HAR file' })).toBeVisible();
  await way(page, 'from scratch').click();
  const dialog = page.getByRole('dialog', { name: 'Create a new mock server' });
  await expect(dialog.getByRole('radio', { name: 'Create from scratch' })).toBeChecked();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with the keyboard alone, ${colorScheme}, and without a fault of accessibility`, async ({ open }) => {
    const { page } = await open({ colorScheme });
    await expect(heading(page, 'Step in for an API')).toBeVisible();
    await readable(page, 'first start');
    await way(page, 'Open Postman files').focus();
    await page.keyboard.press('Tab');
    await expect(way(page, 'Start from a template')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await mockUrl(page);
    await sidebar(page).renameField.press('Escape');
    await page.keyboard.press('Control+w');
    await expect(heading(page, 'Pick up where you left off')).toBeVisible();
    await readable(page, 'first start');
  });
}

test('with something there: what was opened last, after a restart too, and what runs', async ({ open, dataFolder }) => {
  const first = await open();
  await importFiles(first.page, fileOf('shop.json', smallCollection('Shop API')));
  await importFiles(first.page, fileOf('bank.json', smallCollection('Bank API')));
  const { row } = sidebar(first.page);
  await row(/^Shop API/).dblclick();
  await row(/^Bank API/).dblclick();
  await row(/^Shop API/).dblclick();
  const url = await createMockServer(first.page, 'Bank API');
  await sidebar(first.page).typeName('Payments');
  await closeTabs(first.page, ['Payments', 'Bank API', 'Shop API']);
  await expect(heading(first.page, 'Pick up where you left off')).toBeVisible();
  // The window is remembered when it has rested for a moment.
  const file = join(dataFolder, 'window-state.json');
  await expect(() => expect(JSON.parse(readFileSync(file, 'utf8')).window.tabs).toEqual([])).toPass({ timeout: 5_000 });
  await first.close();

  const { page, app } = await open();
  const recent = page.getByRole('region', { name: 'Recent' }).getByRole('listitem');
  await expect(recent).toHaveText([/^Payments/, /^Shop API/, /^Bank API/]);
  const running = page.getByRole('region', { name: 'Running mock servers' });
  await expect(running.getByRole('button', { name: `Payments ${url}` })).toBeVisible();
  await running.getByRole('button', { name: 'Copy the URL of Payments' }).click();
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe(url);
  await recent.nth(1).getByRole('button').click();
  await expect(page.getByRole('tab', { name: 'Shop API' })).toHaveAttribute('aria-selected', 'true');
});
