import type { Locator, Page } from '@playwright/test';

/** A table of the editors: one row a thing, the last one blank. */
export const editorTable = (scope: Page | Locator, name: string) => {
  const table = scope.getByRole('table', { name, exact: true });
  const rows = table.getByRole('row');
  /** The cell of a row (0 is the first) in a column. */
  const cell = (at: number, column: string): Locator =>
    rows.nth(at + 1).getByRole('textbox', { name: column, exact: true });
  return {
    table,
    cell,
    fill: async (at: number, key: string, value: string, description = '') => {
      await cell(at, 'Key').fill(key);
      await cell(at, 'Value').fill(value);
      if (description !== '') await cell(at, 'Description').fill(description);
    },
    use: (key: string) => table.getByRole('checkbox', { name: `Use ${key}`, exact: true }),
    remove: (key: string) => table.getByRole('button', { name: `Delete ${key}`, exact: true }),
  };
};

/** The mark of the open tab's unsaved edits. */
export const unsaved = (page: Page): Locator =>
  page.locator('[role=tab][aria-selected=true][aria-description*=unsaved]');

/** Saves with the key, and waits until it is on disk. */
export const save = async (page: Page): Promise<void> => {
  await unsaved(page).waitFor();
  await page.keyboard.press('Control+s');
  await unsaved(page).waitFor({ state: 'detached' });
};
