import type { Locator, Page } from '@playwright/test';
import { escaped } from './sidebar';

/** The Stubs of the mock server whose tab is open. */
export const stubs = (page: Page) => {
  const endpoints = page.getByRole('tree', { name: 'Endpoint Stubs', exact: true });
  const servers = page.getByRole('tree', { name: 'Server Stubs', exact: true });
  const row = (name: string | RegExp): Locator =>
    endpoints.or(servers).getByRole('treeitem', {
      name: typeof name === 'string' ? new RegExp(`^([A-Z]+ )?${escaped(name)}(, |$)`) : name,
    });
  return {
    open: () => page.getByRole('tab', { name: 'Stubs', exact: true }).click(),
    endpoints,
    servers,
    row,
    /** The rows as they are read out. */
    labels: (tree: Locator) =>
      tree.getByRole('treeitem').evaluateAll((rows) => rows.map((each) => each.getAttribute('aria-label'))),
    choose: async (name: string, entry: string) => {
      await row(name).click({ button: 'right' });
      await page.getByRole('menuitem', { name: entry, exact: true }).click();
    },
  };
};
