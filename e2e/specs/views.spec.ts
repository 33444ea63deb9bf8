import type { Locator } from '@playwright/test';
import { expect, test } from '../fixtures/app';
import { fileOf, fixturePath, legalEntity, legalEntityName, smallCollection } from '../fixtures/files';
import { importFiles } from '../pages/import-dialog';
import { look } from '../pages/look';
import { createMockServer } from '../pages/mock-server';
import { sidebar } from '../pages/sidebar';
import { trash } from '../pages/trash';
import { workspaceMenu } from '../pages/workspace-menu';

const layerOf = (one: Locator): Promise<number> => one.evaluate((element) => Number(getComputedStyle(element).zIndex));

for (const theme of ['light', 'dark'] as const) {
  test(`every view, ${theme}: pictured, and without a serious fault of accessibility`, async ({ open }) => {
    const { page } = await open({ colorScheme: theme });
    const list = sidebar(page);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    for (const section of ['Collections', 'Environments', 'Mock Servers'] as const) {
      await list.goTo(section);
      await look(page, theme, `empty-${section.toLowerCase().replace(' ', '-')}`);
    }
    await page.getByRole('button', { name: 'Import', exact: true }).first().click();
    await expect(page.getByRole('dialog', { name: 'Import' })).toBeVisible();
    await look(page, theme, 'import');
    await page.keyboard.press('Escape');
    await importFiles(page, fileOf('broken.json', '{"info": '));
    await expect(page.getByRole('dialog', { name: 'Import' })).toContainText('Not valid JSON');
    await look(page, theme, 'import-refused');
    await page.keyboard.press('Escape');

    await importFiles(page, fixturePath(legalEntity));
    await expect(list.row(/^Legal Entity/)).toBeVisible();
    await importFiles(page, fileOf('shop.json', smallCollection('Shop API')));
    await expect(list.row(/^Shop API/)).toBeVisible();
    await list.row(/^Legal Entity/).click();
    await list.row(/^Legal Entity/).press('ArrowRight');
    await look(page, theme, 'collection');
    for (const name of [
      /^Legal entities/,
      /^\/legalEntities/,
      /^POST Create a legal entity for an individual residing in Aus/,
    ]) {
      await list.row(name).first().click();
      await list.row(name).first().press('ArrowRight');
    }
    await list
      .row(/^OK - the request/)
      .first()
      .click();
    await expect(page.getByRole('textbox', { name: 'Response body' })).toBeVisible();
    await look(page, theme, 'example');

    await createMockServer(page, 'Shop API');
    await look(page, theme, 'mock-server-created');
    await list.typeName('Payments sandbox');
    await createMockServer(page, legalEntityName);
    await list.typeName('Legal entities');
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await expect(list.row(/^Legal entities, stopped/i)).toBeVisible();
    await list.row(/^Payments sandbox/).click();
    await look(page, theme, 'mock-server');
    await list.openMenu('Legal entities');
    await look(page, theme, 'menu');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'New mock server', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Create a new mock server' })).toBeVisible();
    await look(page, theme, 'create-mock-server');
    await page.keyboard.press('Escape');
    await list.choose('Payments sandbox', 'Delete');
    await expect(page.getByRole('alertdialog')).toBeVisible();
    // What is said in passing never lies over a question.
    expect(await layerOf(page.locator('.toasts'))).toBeLessThan(await layerOf(page.getByRole('alertdialog')));
    await look(page, theme, 'delete');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    await look(page, theme, 'deleted');
    await list.goTo('Environments');
    await list.row(/^Legal entities/).click();
    await look(page, theme, 'environment');
    await workspaceMenu(page).button.click();
    await expect(page.getByRole('menuitem', { name: 'Show in File Manager' })).toBeVisible();
    await look(page, theme, 'workspace-menu');
    await page.keyboard.press('Escape');
    const bin = trash(page);
    await bin.open();
    await expect(bin.row('Payments sandbox')).toBeVisible();
    await bin.table.focus();
    await look(page, theme, 'trash');
    await page.getByRole('button', { name: 'Empty Trash' }).click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await look(page, theme, 'trash-emptying');
    await bin.confirm();
    await expect(page.getByRole('heading', { name: 'Trash is empty' })).toBeVisible();
    await look(page, theme, 'trash-empty');
  });
}
