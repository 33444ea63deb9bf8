import type { Page } from '@playwright/test';

type Files = Parameters<ReturnType<Page['locator']>['setInputFiles']>[0];

/** Gives files to the dialog *Import*. */
export const importFiles = async (page: Page, files: Files): Promise<void> => {
  await page.getByRole('button', { name: 'Import', exact: true }).first().click();
  await page.getByRole('dialog', { name: 'Import' }).locator('input[type=file]').setInputFiles(files);
};
