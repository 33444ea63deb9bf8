import { expect, test } from '../fixtures/app';
import { readable } from '../pages/look';
import { sidebar } from '../pages/sidebar';

test('Ctrl+K finds things of the workspace and runs commands, with the keyboard alone', async ({ open }) => {
  const { page } = await open();
  const list = sidebar(page);
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Search or run a command' });
  await expect(palette).toBeVisible();
  await page.keyboard.type('new coll');
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
  await list.typeName('Winter coats');
  await list.choose('Winter coats', 'Add request');
  await list.typeName('One coat');

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Search or run a command/ }).click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await readable(page, 'palette', 'grave');
  }
  await page.screenshot({ path: 'test-results/screenshots/palette.png' });
  await page.keyboard.type('go to env');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Environments', exact: true })).toHaveAttribute('aria-selected', 'true');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('one coat');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'URL' })).toBeVisible();
  await expect(list.row(/^GET One coat/)).toBeVisible();
});
