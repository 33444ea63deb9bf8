import { expect, test } from '../fixtures/app';
import { createApi, typeDefinition } from '../pages/api';
import { sidebar } from '../pages/sidebar';

const definition = (more = '') => `openapi: 3.0.3
info: {title: Pets, version: "1"}
paths:
  /pets:
    get: {summary: List pets, responses: {"200": {description: All pets}}}
  /owners:
    get: {summary: List owners, responses: {"200": {description: All owners}}}
${more}`;

test('an update adds the new path and keeps two edited examples', async ({ open }) => {
  const { page } = await open();
  await createApi(page, 'Pets', definition());
  await page.getByRole('button', { name: 'Generate Collection' }).click();
  const generating = page.getByRole('dialog', { name: 'Generate Collection' });
  await generating.getByRole('button', { name: 'Generate Collection' }).click();
  await expect(generating).toBeHidden();

  const list = sidebar(page);
  await list.row(/^Pets/).press('ArrowRight');
  for (const [request, example] of [
    ['GET List pets', 'All pets'],
    ['GET List owners', 'All owners'],
  ] as const) {
    await list.row(new RegExp(`^${request}`)).press('ArrowRight');
    await list.row(new RegExp(`^${example}`)).click();
    await page.getByRole('textbox', { name: 'Response body' }).click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(`mine: ${example}`);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
  }

  await list.goTo('APIs');
  await list.row(/^1/).click();
  await typeDefinition(
    page,
    definition('  /shops:\n    get: {summary: List shops, responses: {"200": {description: All shops}}}\n'),
  );
  await page.keyboard.press('ControlOrMeta+s');
  await page.getByRole('tab', { name: 'Overview', exact: true }).click();
  await expect(page.getByText('Behind the definition')).toBeVisible();
  await page.getByRole('button', { name: 'Update collection' }).click();
  const dialog = page.getByRole('dialog', { name: 'Update collection' });
  await expect(dialog.getByRole('region', { name: 'Added' })).toContainText('GET /shops');
  await dialog.getByRole('button', { name: 'Update Collection' }).click();
  await expect(page.getByText('Behind the definition')).toBeHidden();

  await list.goTo('Collections');
  await expect(list.row(/^GET List shops/)).toBeVisible();
  for (const example of ['All pets', 'All owners']) {
    await list.row(new RegExp(`^${example}`)).click();
    await expect(page.getByRole('textbox', { name: 'Response body' })).toHaveText(`mine: ${example}`);
  }
});

test('what was edited by hand and kept is listed in the dialog, and on the Overview afterwards', async ({ open }) => {
  const { page } = await open();
  await createApi(page, 'Pets', definition());
  await page.getByRole('button', { name: 'Generate Collection' }).click();
  const generating = page.getByRole('dialog', { name: 'Generate Collection' });
  await generating.getByRole('button', { name: 'Generate Collection' }).click();
  await expect(generating).toBeHidden();

  const list = sidebar(page);
  await list.row(/^Pets/).press('ArrowRight');
  await list.row(/^GET List pets/).press('ArrowRight');
  await list.row(/^All pets/).click();
  await page.getByRole('textbox', { name: 'Response body' }).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('mine');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();

  await list.goTo('APIs');
  await list.row(/^1/).click();
  await typeDefinition(page, definition().replace('All pets', 'Every pet').replace('All owners', 'Every owner'));
  await page.keyboard.press('ControlOrMeta+s');
  await page.getByRole('tab', { name: 'Overview', exact: true }).click();
  await page.getByRole('button', { name: 'Update collection' }).click();
  const dialog = page.getByRole('dialog', { name: 'Update collection' });
  const kept = 'GET /pets › All pets (200)';
  await expect(dialog.getByRole('region', { name: 'Kept as you edited it' }).getByRole('listitem')).toHaveText([kept]);
  await expect(dialog.getByRole('region', { name: 'Changed' })).toContainText('Every owner');
  await dialog.getByRole('button', { name: 'Update Collection' }).click();
  await expect(dialog).toBeHidden();
  const marked = page.getByRole('region', { name: 'Kept as you edited it' });
  await expect(marked.getByRole('listitem')).toHaveText([kept]);

  // A later update finds nothing to keep once the definition says the same again.
  await typeDefinition(page, definition().replace('All owners', 'Every owner'));
  await page.keyboard.press('ControlOrMeta+s');
  await page.getByRole('tab', { name: 'Overview', exact: true }).click();
  await page.getByRole('button', { name: 'Update collection' }).click();
  await expect(dialog).toContainText('Nothing in the collection changes.');
  await dialog.getByRole('button', { name: 'Update Collection' }).click();
  await expect(dialog).toBeHidden();
  await expect(marked).toBeHidden();
});
