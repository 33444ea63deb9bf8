import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../fixtures/app';
import { documentsOf } from '../fixtures/disk';
import { sidebar } from '../pages/sidebar';
import { stubs } from '../pages/stubs';

let server: Server;
let origin: string;
/** How many requests came. */
let asked = 0;

test.beforeAll(async () => {
  server = createServer((request, response) => {
    asked += 1;
    response.writeHead(203, { 'content-type': 'text/plain', 'x-from': 'real' }).end(`got ${request.url}`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('a new request: sent, saved with its answer in a new collection; its entry opens with what was kept', async ({
  open,
  dataFolder,
}) => {
  const { page } = await open();
  const list = sidebar(page);
  await list.goTo('History');
  await page.getByRole('button', { name: 'New request', exact: true }).click();
  await page.getByRole('textbox', { name: 'URL' }).fill(`${origin}/one?x=1`);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByTestId('response-status')).toHaveText('203 Non-Authoritative Information');
  await expect(page.getByTestId('response-body')).toHaveText('got /one?x=1');

  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog', { name: 'Save request' });
  await dialog.getByRole('textbox', { name: 'Request name' }).fill('One');
  await dialog.getByRole('textbox', { name: 'Collection name' }).fill('Sent things');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(list.row(/^GET One/)).toBeVisible();
  await expect(page.getByRole('tab', { name: 'One', exact: true })).toBeVisible();
  // Its answer goes along, and its key sends it wherever the focus is.
  await expect(page.getByTestId('response-body')).toHaveText('got /one?x=1');
  asked = 0;
  await list.row(/^GET One/).focus();
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => asked).toBe(1);
  const [collection] = documentsOf(dataFolder, 'collections');
  expect(collection.info.name).toBe('Sent things');
  expect(collection.item[0]).toMatchObject({ name: 'One', request: { method: 'GET', url: `${origin}/one?x=1` } });

  // From the history: the request as it was sent, and its answer, in a preview tab that the next click takes.
  await list.goTo('History');
  await list
    .row(/^GET .*\/one/)
    .last()
    .click();
  await expect(page.getByRole('textbox', { name: 'URL' })).toHaveValue(`${origin}/one?x=1`);
  await expect(page.getByTestId('response-body')).toHaveText('got /one?x=1');
  await page.getByRole('button', { name: 'Save Response' }).click();
  await page.getByRole('menuitem', { name: 'Save as example' }).click();
  const again = page.getByRole('dialog', { name: 'Save request' });
  await again.getByRole('textbox', { name: 'Request name' }).fill('One, again');
  await again.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(list.row(/^203 Non-Authoritative/)).toBeVisible();
  const [saved] = documentsOf(dataFolder, 'collections');
  expect(saved.item[1]).toMatchObject({
    name: 'One, again',
    response: [{ code: 203, body: 'got /one?x=1' }],
  });
});

test('Test Response asks the mock server for one scenario', async ({ open }) => {
  const { page } = await open();
  const list = sidebar(page);
  await list.goTo('Mock Servers');
  await page.getByRole('button', { name: 'New mock server', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Create a new mock server' });
  await dialog.getByRole('radio', { name: 'Use a template' }).check();
  await dialog.getByRole('button', { name: 'Create Mock Server' }).click();
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Escape');
  await stubs(page).open();
  const scenarios = stubs(page).row(/, [45]\d\d$/);
  const name = (await scenarios.first().getAttribute('aria-label')) ?? '';
  await scenarios.first().click();
  await page.getByRole('button', { name: 'Test Response' }).click();
  await expect(page.getByRole('textbox', { name: 'URL' })).toHaveValue(/^http:\/\/localhost:\d+\//);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByTestId('response-status')).toContainText(/\d{3}$/.exec(name)?.[0] ?? 'none');
});
