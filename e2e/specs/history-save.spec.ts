import { expect, test } from '../fixtures/app';
import { documentsOf } from '../fixtures/disk';
import { startRealServer } from '../fixtures/real-server';
import { sendNew } from '../pages/request';
import { sidebar } from '../pages/sidebar';

test('entries are saved where their user says, one or several', async ({ open, dataFolder }) => {
  const real = await startRealServer((request, response) => response.end(`got ${request.url}`));
  const { page } = await open();
  const bar = sidebar(page);
  for (const path of ['/a', '/b', '/c']) {
    await sendNew(page, real.origin + path);
    await expect(page.getByTestId('response-body')).toHaveText(`got ${path}`);
  }
  await bar.goTo('History');
  await bar.row(/^GET .*\/b$/).hover();
  await page.getByRole('button', { name: `Save request ${real.origin}/b`, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Save request' });
  await expect(dialog.getByRole('textbox', { name: 'Request name' })).toHaveValue('/b');
  await dialog.getByRole('textbox', { name: 'Collection name' }).fill('Kept');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: 'Request saved, with its answer' })).toBeVisible();
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
  const several = page.getByRole('dialog', { name: 'Save requests' });
  const name = several.getByRole('textbox', { name: 'Collection name' });
  await expect(name).toHaveValue(real.origin.replace('http://', ''));
  await several.getByRole('combobox', { name: 'Collection' }).click();
  await page.getByRole('option', { name: 'Kept' }).click();
  await several.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: '2 requests saved in “Kept”' })).toBeVisible();
  const paths = () => documentsOf(dataFolder, 'collections').map(({ item }) => item);
  const saved = ['/b', '/a', '/c'].map((path) => ({ name: path, response: [{ body: `got ${path}` }] }));
  await expect.poll(paths).toMatchObject([saved]);
  await real.stop();
});
