import { expect, type Page } from '@playwright/test';
import type { Opened } from '../fixtures/app';
import { sidebar } from './sidebar';

/** Opens a new request and sends it. */
export const sendNew = async (page: Page, url: string, method = 'GET'): Promise<void> => {
  await page.keyboard.press('Control+t');
  await page.getByRole('combobox', { name: 'Method' }).selectOption(method);
  await page.getByRole('textbox', { name: 'URL' }).fill(url);
  await page.getByRole('textbox', { name: 'URL' }).press('Control+Enter');
};

/** Makes a collection with one request, and opens it. */
export const newCollectionWithRequest = async (page: Page, name: string): Promise<void> => {
  const list = sidebar(page);
  await list.goTo('Collections');
  await page.getByRole('button', { name: 'New collection' }).click();
  await list.typeName(name);
  await list.choose(name, 'Add request');
  await list.typeName('One');
  await expect(page.getByRole('textbox', { name: 'URL' })).toBeVisible();
};

/** Pastes a text over the URL of the request whose tab is open. */
export const pasteOverUrl = async ({ app, page }: Opened, text: string): Promise<void> => {
  await app.evaluate(({ clipboard }, line) => clipboard.writeText(line), text);
  await page.getByRole('textbox', { name: 'URL' }).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+v');
};
