import type { Locator, Page } from '@playwright/test';

/** The Call Logs of the mock server whose tab is open. */
export const callLog = (page: Page) => {
  const table = page.getByRole('grid', { name: 'Calls' });
  return {
    open: () => page.getByRole('tab', { name: 'Call Logs', exact: true }).click(),
    table,
    rows: table.locator('[role=rowgroup]').getByRole('row'),
    row: (text: string | RegExp): Locator =>
      table.locator('[role=rowgroup]').getByRole('row').filter({ hasText: text }),
    detail: page.getByRole('region', { name: 'Call', exact: true }),
    candidates: page.getByRole('list', { name: 'Candidates' }).getByRole('listitem'),
    press: (name: string) => page.getByRole('button', { name, exact: true }).click(),
  };
};
