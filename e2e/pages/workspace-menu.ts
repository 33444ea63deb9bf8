import type { ElectronApplication, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** What the next dialog for a folder gives. */
export const pickFolder = (app: ElectronApplication, folder: string): Promise<void> =>
  app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, folder);

/** The name of the workspace, and its menu. */
export const workspaceMenu = (page: Page) => {
  const button = page.getByRole('banner').getByRole('heading').getByRole('button');
  return {
    button,
    choose: async (entry: string) => {
      await button.click();
      await page.getByRole('menu').getByText(entry, { exact: true }).click();
    },
    /** Waits until this workspace is open. */
    isOpen: async (name: string) => {
      await expect(button).toHaveText(name);
      await expect(page.locator('html[data-ready="true"]')).toBeVisible();
    },
  };
};
