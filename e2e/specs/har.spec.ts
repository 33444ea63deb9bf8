import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../fixtures/app';
import { importFiles } from '../pages/import-dialog';
import { look, readable } from '../pages/look';
import { mockUrl } from '../pages/mock-server';
import { sidebar } from '../pages/sidebar';

const pixel = Buffer.from('89504e470d0a1a0aff00fe80', 'hex');
const answers: Record<string, { status: number; type: string; body: Buffer }> = {
  '/': {
    status: 200,
    type: 'text/html; charset=utf-8',
    body: Buffer.from('<h1>{{ title }}</h1><img src="/logo.png">'),
  },
  '/logo.png': { status: 200, type: 'image/png', body: pixel },
  '/app.js': { status: 200, type: 'application/javascript', body: Buffer.from('const é = "✓";') },
  '/api/items?page=1': { status: 200, type: 'application/json', body: Buffer.from('{"page":1}') },
  '/api/items?page=2': { status: 200, type: 'application/json', body: Buffer.from('{"page":2}') },
  '/api/items/812': { status: 200, type: 'application/json', body: Buffer.from('{"id":812}') },
  '/api/items/999': { status: 404, type: 'application/json', body: Buffer.from('{"error":"gone"}') },
  '/api/none': { status: 204, type: 'application/json', body: Buffer.alloc(0) },
  '/broken': { status: 500, type: 'text/plain', body: Buffer.from('no\n') },
  '/latin1': { status: 200, type: 'text/plain; charset=iso-8859-1', body: Buffer.from([0x63, 0x61, 0x66, 0xe9]) },
};

const serve = async (): Promise<{ server: Server; url: string }> => {
  const server = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    response.writeHead(answer?.status ?? 400, { 'content-type': answer?.type ?? 'text/plain' });
    response.end(answer?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

interface Call {
  readonly status: number;
  readonly body: Buffer;
}
const ask = async (url: string): Promise<Call> => {
  const response = await fetch(url);
  return { status: response.status, body: Buffer.from(await response.arrayBuffer()) };
};

/** What a browser's network panel would save of these calls. */
const harOf = async (base: string, startedDateTime = new Date().toISOString()): Promise<object> => {
  const entries = await Promise.all(
    Object.keys(answers).map(async (path) => {
      const response = await fetch(base + path);
      const body = Buffer.from(await response.arrayBuffer());
      return {
        pageref: path.startsWith('/api') ? 'page_2' : 'page_1',
        startedDateTime,
        time: 3,
        request: { method: 'GET', url: base + path, httpVersion: 'HTTP/1.1', headers: [], queryString: [] },
        response: {
          status: response.status,
          statusText: response.statusText,
          headers: [...response.headers].map(([name, value]) => ({ name, value })),
          content: { size: body.length, mimeType: '', text: body.toString('base64'), encoding: 'base64' },
        },
      };
    }),
  );
  return { log: { version: '1.2', pages: [{ id: 'page_1' }, { id: 'page_2' }], entries } };
};

const harFile = (har: object) => ({
  name: 'shop.har',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(har)),
});

test('a HAR file becomes history, and the history a mock server that gives the same answers', async ({ open }) => {
  const real = await serve();
  const har = (await harOf(real.url)) as { log: { entries: object[] } };
  har.log.entries.push({ request: 'broken' });
  const { page } = await open();
  await importFiles(page, harFile(har));
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await expect(dialog.getByText('10 requests added to the history')).toBeVisible();
  await expect(dialog.getByText('log.entries[10] was left out')).toBeVisible();
  await dialog.getByRole('button', { name: 'Done' }).click();

  const bar = sidebar(page);
  await expect(bar.tree('History').getByRole('treeitem', { name: 'Today' })).toBeVisible();
  await expect(bar.tree('History').getByRole('treeitem', { name: /^GET http/ })).toHaveCount(10);
  await page.screenshot({ path: test.info().outputPath('history-light.png') });

  const expected = await Promise.all(Object.keys(answers).map((path) => ask(real.url + path)));
  await new Promise((resolve) => real.server.close(resolve));
  real.server.closeAllConnections();
  await expect(ask(real.url)).rejects.toThrow();

  await bar.choose('Today', 'Mock Requests');
  const create = page.getByRole('dialog', { name: 'Create a new mock server' });
  const port = create.getByRole('spinbutton', { name: 'Port' });
  const wrongPort = create.getByText('A port is a whole number from 1 to 65535.');
  await port.fill('70000');
  await create.getByRole('button', { name: 'Create Mock Server' }).click();
  await expect(create.getByText('A name cannot be empty.')).toBeVisible();
  await expect(wrongPort).toBeVisible();
  await port.fill('');
  await expect(wrongPort).toBeHidden();
  await port.pressSequentially('1e');
  await expect(wrongPort).toBeVisible();
  await port.press('Backspace');
  await port.press('Backspace');
  await expect(wrongPort).toBeHidden();
  await create.getByRole('textbox', { name: 'Mock server name' }).fill('Shop');
  await page.screenshot({ path: test.info().outputPath('mock-requests-light.png') });
  await create.getByRole('checkbox', { name: '/api/items/{{itemId}}' }).check();
  await create.getByRole('button', { name: 'Create Mock Server' }).click();
  await expect(create).toBeHidden();
  const mock = await mockUrl(page);
  // Its name was typed already.
  await expect(page.getByRole('heading', { name: 'Shop', exact: true })).toBeVisible();
  await expect(bar.renameField).toBeHidden();
  const served = await Promise.all(Object.keys(answers).map((path) => ask(mock + path)));
  expect(served).toEqual(expected);
  expect((await ask(`${mock}/api/items/5`)).status).toBe(200);
  await bar.goTo('Collections');
  await expect(bar.row(/^Shop/).first()).toBeVisible();
});

test('mock requests from a file, in one step', async ({ open }) => {
  const real = await serve();
  const har = await harOf(real.url);
  real.server.close();
  const { page } = await open();
  await importFiles(page, harFile(har));
  await page.getByRole('button', { name: 'Mock requests from this file' }).click();
  await expect(page.getByRole('textbox', { name: 'Mock server name' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Mock server name' }).fill('From a file');
  await page.getByRole('button', { name: 'Create Mock Server' }).click();
  const mock = await mockUrl(page);
  expect(await ask(`${mock}/logo.png`)).toEqual({ status: 200, body: pixel });
});

test('entries, days and selections are deleted, and each comes back', async ({ open }) => {
  const real = await serve();
  const today = await harOf(real.url);
  const earlier = await harOf(real.url, '2025-11-20T12:00:00.000Z');
  real.server.close();
  const { page } = await open();
  const bar = sidebar(page);
  for (const har of [today, earlier]) {
    await importFiles(page, harFile(har));
    await page.getByRole('button', { name: 'Done' }).click();
  }
  const entries = bar.tree('History').getByRole('treeitem', { name: /^GET http/ });
  const day = bar.tree('History').getByRole('treeitem', { name: 'November 20, 2025' });
  const confirm = async () =>
    page
      .getByRole('alertdialog')
      .getByRole('button', { name: /^(?:Delete|Clear all)$/ })
      .click();
  const undo = () => page.getByRole('status').getByRole('button', { name: 'Undo' }).click();

  await day.click();
  await expect(day).toHaveAttribute('aria-expanded', 'false');
  await expect(entries).toHaveCount(10);

  await entries.filter({ hasText: '/logo.png' }).hover();
  await page.getByRole('button', { name: `More actions for ${real.url}/logo.png`, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await confirm();
  await expect(entries).toHaveCount(9);
  await undo();
  await expect(entries).toHaveCount(10);

  await entries.nth(1).click();
  await entries.nth(3).click({ modifiers: ['Shift'] });
  await entries.nth(6).click({ modifiers: ['ControlOrMeta'] });
  await expect(bar.tree('History').getByRole('treeitem', { selected: true })).toHaveCount(4);
  await entries.nth(6).click({ button: 'right' });
  await expect(page.getByRole('menuitem', { name: 'Mock Requests' })).toBeVisible();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await confirm();
  await expect(entries).toHaveCount(6);
  await undo();
  await expect(entries).toHaveCount(10);

  await bar.choose('Today', 'Delete');
  await confirm();
  await expect(entries).toHaveCount(0);
  await undo();
  await expect(entries).toHaveCount(10);

  await bar.filter.fill('items');
  await expect(entries).toHaveCount(4);
  // What is not in view is not selected either.
  await entries.nth(0).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(page.getByRole('alertdialog')).toContainText('4 requests');
  await confirm();
  await expect(entries).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status').filter({ hasText: '4 requests are back' })).toBeVisible();
  await expect(entries).toHaveCount(4);
  await bar.filter.fill('');
  await expect(entries).toHaveCount(10);

  await page.getByRole('button', { name: 'History options' }).click();
  const saving = page.getByRole('menuitemcheckbox', { name: 'Save Responses' });
  await expect(saving).toHaveAttribute('aria-checked', 'true');
  await page.getByRole('menuitem', { name: 'Clear all' }).click();
  await confirm();
  await expect(bar.tree('History')).toBeHidden();
  await undo();
  await expect(entries).toHaveCount(10);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the section and its dialog can be read by all, ${colorScheme}`, async ({ open }) => {
    const real = await serve();
    const har = await harOf(real.url);
    real.server.close();
    const { page } = await open({ colorScheme });
    await importFiles(page, harFile(har));
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await sidebar(page)
      .row(/^GET http/)
      .nth(2)
      .click();
    await look(page, colorScheme, 'history');
    await readable(page, 'history');
    await sidebar(page).openMenu('Today');
    await readable(page, 'menu', 'grave');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'History options' }).click();
    await expect(page.getByRole('menuitem', { name: 'Clear all' })).toBeVisible();
    await readable(page, 'menu', 'grave');
    await page.getByRole('menuitem', { name: 'Clear all' }).click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await readable(page, 'history');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
    await sidebar(page).choose('Today', 'Mock Requests');
    await expect(page.getByRole('textbox', { name: 'Mock server name' })).toBeVisible();
    await look(page, colorScheme, 'mock-requests');
    await readable(page, 'history');
  });
}
