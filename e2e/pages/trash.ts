import { expect, type Locator, type Page } from '@playwright/test';
import { escaped } from './sidebar';

/** The tab *Trash*. */
export const trash = (page: Page) => {
  const table = page.getByRole('grid', { name: 'Trash' });
  return {
    table,
    row: (name: string): Locator => table.getByRole('row', { name: new RegExp(`(^|\\s)${escaped(name)}\\s`) }),
    rows: table.getByRole('row').filter({ has: page.getByRole('button') }),
    open: async () => {
      await page.getByRole('contentinfo').getByRole('button', { name: 'Trash', exact: true }).click();
      await expect(page.getByRole('heading', { name: 'Trash', exact: true })).toBeVisible();
    },
    restore: (name: string) => table.getByRole('button', { name: `Restore ${name}`, exact: true }).click(),
    confirm: async () => {
      const question = page.getByRole('alertdialog');
      await question.getByRole('button', { name: 'Delete' }).click();
      await expect(question).toBeHidden();
    },
  };
};
