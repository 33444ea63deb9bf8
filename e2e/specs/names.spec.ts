import { expect, test } from '../fixtures/app';
import { fileOf, smallCollection } from '../fixtures/files';

// The table of names at the end of SPEC, row by row, as a test that knows nothing else would use them: not exact, not scoped.

test('the names that tests rely on', async ({ open }) => {
  const { page } = await open();
  const { getByRole, getByTestId } = {
    getByRole: page.getByRole.bind(page),
    getByTestId: page.getByTestId.bind(page),
  };
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');

  // Rail, + of a section, filter box.
  const rail = getByRole('tablist', { name: 'Sections' });
  await expect(rail.getByRole('tab')).toHaveText(['Collections', 'APIs', 'Environments', 'Mock Servers', 'History']);
  for (const [section, plus] of [
    ['Collections', 'New collection'],
    ['APIs', 'New API'],
    ['Environments', 'New environment'],
    ['Mock Servers', 'New mock server'],
    ['History', 'New request'],
  ] as const) {
    await getByRole('tab', { name: section }).click();
    await expect(getByRole('button', { name: plus })).toBeVisible();
    await expect(getByRole('searchbox', { name: 'Filter' })).toBeVisible();
  }

  // Import, list and rows.
  await getByRole('button', { name: 'Import' }).click();
  await getByRole('dialog', { name: 'Import' })
    .locator('input[type=file]')
    .setInputFiles(fileOf('shop.json', smallCollection('Shop')));
  await expect(getByRole('tree', { name: 'Collections' })).toBeVisible();
  await expect(getByRole('treeitem', { name: /^Shop/ })).toBeVisible();
  await getByRole('treeitem', { name: /^Shop/ }).press('ArrowRight');
  await expect(getByRole('treeitem', { name: /^GET List items/ })).toBeVisible();

  // ••• of a row, menu, rename field.
  await getByRole('treeitem', { name: /^Shop/ }).hover();
  await getByRole('button', { name: 'More actions for Shop' }).click();
  await expect(getByRole('menu')).toBeVisible();
  await getByRole('menuitem', { name: 'Rename' }).click();
  await getByRole('textbox', { name: 'New name' }).fill('Store');
  await getByRole('textbox', { name: 'New name' }).press('Enter');
  await expect(getByRole('treeitem', { name: /^Store/ })).toBeVisible();

  // Request tab.
  await getByRole('treeitem', { name: /^GET List items/ }).click();
  await expect(getByRole('combobox', { name: 'Method' })).toBeVisible();
  await expect(getByRole('textbox', { name: 'URL' })).toBeVisible();

  // Creation dialog.
  await getByRole('tab', { name: 'Mock Servers' }).click();
  await getByRole('button', { name: 'New mock server' }).click();
  const dialog = getByRole('dialog', { name: 'Create a new mock server' });
  await dialog.getByRole('radio', { name: 'Create from scratch' }).check();
  await dialog.getByRole('radio', { name: 'Use a template' }).check();
  await dialog.getByRole('radio', { name: 'Sample API' }).check();
  await dialog.getByRole('radio', { name: 'Use a collection' }).check();
  await dialog.getByRole('combobox', { name: 'Collection' }).click();
  await getByRole('option', { name: 'Store' }).click();
  await dialog.getByRole('checkbox', { name: 'Save the mock server URL as an environment variable' }).check();
  await dialog.getByRole('button', { name: 'Create Mock Server' }).click();
  await getByRole('textbox', { name: 'New name' }).press('Enter');

  // Mock tab, configuration page.
  await expect(getByTestId('mock-url')).toHaveText(/^http:\/\/localhost:\d+$/);
  await expect(getByRole('button', { name: 'Copy Mock URL' })).toBeVisible();
  for (const part of ['Stubs', 'Call Logs', 'Config']) await getByRole('tab', { name: part }).click();
  await expect(getByRole('textbox', { name: 'Mock server name' })).toHaveValue('Store');
  await expect(getByRole('combobox', { name: 'Environment' })).toBeVisible();
  for (const name of ['Make mock server private', 'Simulate a fixed network delay'])
    await expect(getByRole('checkbox', { name })).toBeVisible();
  await expect(getByRole('spinbutton', { name: 'Port' })).toBeVisible();
  await getByRole('button', { name: 'Stop' }).click();
  await getByRole('button', { name: 'Start' }).click();
  await expect(getByRole('button', { name: 'Stop' })).toBeVisible();
  const url = (await getByTestId('mock-url').textContent()) ?? '';

  // Request tab: its answer.
  await getByRole('tab', { name: 'History' }).click();
  await getByRole('button', { name: 'New request' }).click();
  await getByRole('textbox', { name: 'URL' }).fill(`${url}/items`);
  await getByRole('button', { name: 'Send' }).click();
  await expect(getByTestId('response-status')).toContainText('200');
  await expect(getByTestId('response-body')).toContainText('hello');

  // Delete dialog, toast.
  await getByRole('tab', { name: 'Mock Servers' }).click();
  await getByRole('treeitem', { name: /^Store/ }).press('Delete');
  await expect(getByRole('alertdialog').getByRole('button', { name: 'Cancel' })).toBeVisible();
  await getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect(getByRole('treeitem', { name: /^Store/ })).toHaveCount(0);
  await getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(getByRole('treeitem', { name: /^Store/ })).toBeVisible();
});
