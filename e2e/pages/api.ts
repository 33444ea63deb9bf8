import { expect, type Page } from '@playwright/test';
import { sidebar } from './sidebar';

/** Makes an API by **+**: with the sample, or with a definition that is pasted. Its tab opens. */
export const createApi = async (page: Page, name: string, definition?: string): Promise<void> => {
  await sidebar(page).goTo('APIs');
  await page.getByRole('button', { name: 'New API', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'New API' });
  if (definition !== undefined) {
    await dialog.getByRole('tab', { name: 'Import' }).click();
    await dialog.getByRole('textbox', { name: 'Or paste the definition' }).fill(definition);
  }
  await dialog.getByRole('textbox', { name: 'API name' }).fill(name);
  await dialog.getByRole('button', { name: 'Create API' }).click();
  await expect(dialog).toBeHidden();
};

/** Makes an API of a file. */
export const importApi = async (page: Page, file: string): Promise<void> => {
  await sidebar(page).goTo('APIs');
  await page.getByRole('button', { name: 'New API', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'New API' });
  await dialog.getByRole('tab', { name: 'Import' }).click();
  await dialog.getByLabel('Definition file').setInputFiles(file);
  await dialog.getByRole('button', { name: 'Create API' }).click();
  await expect(dialog).toBeHidden();
};

/** Puts a text in the place of the definition in the editor. */
export const typeDefinition = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('tab', { name: 'Definition', exact: true }).click();
  await page.getByRole('textbox', { name: 'Definition', exact: true }).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
};

/** The dialog behind Mock Servers ▸ + ▸ Create new mock server. */
export const openMockDialog = async (page: Page) => {
  await page.getByRole('button', { name: 'Add a mock server' }).click();
  await page.getByRole('menuitem', { name: 'Create new mock server' }).click();
  return page.getByRole('dialog', { name: 'Create a new mock server' });
};
