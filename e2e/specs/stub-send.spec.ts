import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app';
import { callLog } from '../pages/call-log';
import { look } from '../pages/look';
import { openCreateDialog, pressCreate } from '../pages/mock-server';
import { sidebar } from '../pages/sidebar';
import { stubs } from '../pages/stubs';

/** A mock server of the template whose stubs send a token of its environment. No environment is active. */
const authentication = async (page: Page, name: string): Promise<string> => {
  const dialog = await openCreateDialog(page);
  await dialog.getByRole('radio', { name: 'Use a template' }).check();
  await dialog.getByRole('radio', { name: 'Authentication', exact: true }).check();
  const url = await pressCreate(page);
  await sidebar(page).typeName(name);
  return url;
};

const send = (page: Page) => page.getByRole('button', { name: 'Send', exact: true }).click();

for (const theme of ['light', 'dark'] as const) {
  test(`Send in a stub calls its own mock server, and Test Response has its values, ${theme}`, async ({ open }) => {
    const { page } = await open({ colorScheme: theme });
    await authentication(page, 'First');
    await authentication(page, 'Second');
    const status = page.getByTestId('response-status');
    const list = stubs(page);

    await test.step('no environment is active', async () => {
      await list.open();
      await list.row('Who am I?').click();
      await send(page);
      await expect(status).toContainText('200');
      await expect(page.getByTestId('response-body')).toContainText('Ada Okafor');
      await look(page, theme, 'stub-sent');
      await callLog(page).open();
      await expect(callLog(page).rows).toHaveText([/GET\/me\s*Signed in as Ada\s*200/]);
    });

    await test.step('the environment of another mock server is active', async () => {
      await sidebar(page).goTo('Environments');
      await sidebar(page).choose('First', 'Set active');
      await list.open();
      await list.row('Read reports').click();
      await send(page);
      await expect(status).toContainText('200');
      await callLog(page).open();
      await expect(callLog(page).rows).toHaveText([/GET\/reports/, /GET\/me/]);
    });

    await test.step('Test Response', async () => {
      await page.getByRole('button', { name: 'Active environment: First' }).click();
      await page.getByRole('menuitemradio', { name: 'No Environment' }).click();
      await list.open();
      await list.row('Signed in as Ada').click();
      await page.getByRole('button', { name: 'Test Response' }).click();
      await send(page);
      await expect(status).toContainText('200');
      await expect(page.getByTestId('response-body')).toContainText('Ada Okafor');
      await look(page, theme, 'test-response');
    });
  });
}
