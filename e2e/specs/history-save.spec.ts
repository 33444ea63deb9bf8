import { expect, test } from '../fixtures/app';
import { documentsOf } from '../fixtures/disk';
import { startRealServer } from '../fixtures/real-server';
import { sendNew } from '../pages/request';
import { sidebar } from '../pages/sidebar';

test('one entry is saved where its user says, several in a collection of their own', async ({ open, dataFolder }) => {
  const real = await startRealServer((request, response) => response.end(`got ${request.url}`));
  const { page } = await open();
  const bar = sidebar(page);
  for (const path of ['/a', '/b', '/c']) {
    await sendNew(page, real.origin + path);
    await expect(page.getByTestId('response-body')).toHaveText(`got ${path}`);
  }
  await bar.goTo('History');
  await bar.row(/^GET .*\/b$/).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Save request', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Save request' });
  await expect(dialog.getByRole('textbox', { name: 'Request name' })).toHaveValue('/b');
  await dialog.getByRole('textbox', { name: 'Collection name' }).fill('Kept');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(bar.row(/^Kept/)).toBeVisible();
  const [kept] = documentsOf(dataFolder, 'collections');
  expect(kept).toMatchObject({
    info: { name: 'Kept' },
    item: [{ name: '/b', request: { method: 'GET', url: `${real.origin}/b` }, response: [{ body: 'got /b' }] }],
  });

  await bar.goTo('History');
  await bar.row(/^GET .*\/a$/).click();
  await bar.row(/^GET .*\/c$/).click({ modifiers: ['ControlOrMeta'] });
  await bar.row(/^GET .*\/c$/).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Save requests', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: '2 requests saved' })).toBeVisible();
  await expect.poll(() => documentsOf(dataFolder, 'collections').length).toBe(2);
  await real.stop();
});
