import { expect, type Locator, type Page } from '@playwright/test';
import { sidebar } from './sidebar';

/** Opens the creation dialog by **+**. */
export const openCreateDialog = async (page: Page): Promise<Locator> => {
  await sidebar(page).goTo('Mock Servers');
  await page.getByRole('button', { name: 'New mock server', exact: true }).click();
  return page.getByRole('dialog', { name: 'Create a new mock server' });
};

/** Presses **Create Mock Server** and gives the URL of what it made. */
export const pressCreate = async (page: Page): Promise<string> => {
  const dialog = page.getByRole('dialog', { name: 'Create a new mock server' });
  await dialog.getByRole('button', { name: 'Create Mock Server' }).click();
  await expect(dialog).toBeHidden();
  return mockUrl(page);
};

/** Creates a mock server of a collection by **+** and gives its URL. */
export const createMockServer = async (page: Page, collection: string, { saveUrl = true } = {}): Promise<string> => {
  const dialog = await openCreateDialog(page);
  await dialog.getByRole('radio', { name: 'Use a collection' }).check();
  await dialog.getByRole('combobox', { name: 'Collection' }).click();
  await page.getByRole('option', { name: collection }).first().click();
  await dialog
    .getByRole('checkbox', { name: 'Save the mock server URL as an environment variable' })
    .setChecked(saveUrl);
  return pressCreate(page);
};

/** The URL of the mock server whose tab is open, once it runs. */
export const mockUrl = async (page: Page): Promise<string> => {
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeVisible();
  const url = await page.getByTestId('mock-url').textContent();
  expect(url).toMatch(/^http:\/\/localhost:\d+$/);
  return url ?? '';
};
