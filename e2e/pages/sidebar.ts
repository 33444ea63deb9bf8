import { expect, type Locator, type Page } from '@playwright/test';

export type Section = 'Collections' | 'APIs' | 'Environments' | 'Mock Servers' | 'History';

/** The sidebar, by its accessible names (SPEC, "Names that tests rely on"). */
export const sidebar = (page: Page) => {
  const row = (name: string | RegExp): Locator => page.getByRole('treeitem', { name });
  const openMenu = async (name: string): Promise<void> => {
    // A request's row begins with its method.
    await row(new RegExp(`^([A-Z]+ )?${escaped(name)}`))
      .first()
      .hover();
    await page.getByRole('button', { name: `More actions for ${name}`, exact: true }).click();
  };
  return {
    row,
    openMenu,
    goTo: (section: Section) => page.getByRole('tab', { name: section, exact: true }).click(),
    tree: (section: Section) => page.getByRole('tree', { name: section }),
    filter: page.getByRole('searchbox', { name: 'Filter' }),
    choose: async (name: string, entry: string) => {
      await openMenu(name);
      await page.getByRole('menuitem', { name: entry }).click();
    },
    renameField: page.getByRole('textbox', { name: 'New name' }),
    typeName: async (name: string) => {
      const field = page.getByRole('textbox', { name: 'New name' });
      await expect(field).toBeFocused();
      await field.fill(name);
      await field.press('Enter');
    },
  };
};

export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
