import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app';
import { readable } from '../pages/look';
import { createMockServer } from '../pages/mock-server';
import { sidebar } from '../pages/sidebar';

let server: Server;
let origin: string;

/** A real server: it says what it was asked, in several ways. */
test.beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path.startsWith('/never')) return;
    if (path.startsWith('/circle')) {
      response.writeHead(302, { location: '/circle' }).end();
      return;
    }
    if (path.startsWith('/moved')) {
      response.writeHead(302, { location: '/json' }).end();
      return;
    }
    if (path.startsWith('/gzip')) {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('from gzip'));
      return;
    }
    if (path.startsWith('/br')) {
      response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('from brotli'));
      return;
    }
    if (path.startsWith('/hang-up')) {
      request.socket.destroy();
      return;
    }
    response.writeHead(path.startsWith('/gone') ? 410 : 200, {
      'content-type': 'application/json',
      'x-method': request.method,
    });
    response.end(JSON.stringify({ method: request.method, path }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const newRequest = async (page: Page): Promise<void> => {
  const list = sidebar(page);
  await list.goTo('Collections');
  await page.getByRole('button', { name: 'New collection' }).click();
  await list.typeName('Sent');
  await list.choose('Sent', 'Add request');
  await list.typeName('One');
};

const send = async (page: Page, url: string, method = 'GET'): Promise<void> => {
  await page.getByRole('combobox', { name: 'Method' }).selectOption(method);
  await page.getByRole('textbox', { name: 'URL' }).fill(url);
  await page.getByRole('textbox', { name: 'URL' }).press('Control+Enter');
};

test('ten requests are sent and answered, and stand in the history under Today', async ({ open }) => {
  const { page } = await open();
  await newRequest(page);
  const status = page.getByTestId('response-status');
  const body = page.getByTestId('response-body');
  for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
    await send(page, `${origin}/a/${method}?q=1`, method);
    await expect(body).toContainText(`"path": "/a/${method}?q=1"`);
    await expect(body).toContainText(`"method": "${method}"`);
    await expect(status).toHaveText('200 OK');
  }
  await send(page, `${origin}/gone`);
  await expect(status).toHaveText('410 Gone');
  await send(page, `${origin}/gzip`);
  await expect(body).toHaveText('from gzip');
  await send(page, `${origin}/br`);
  await expect(body).toHaveText('from brotli');
  await send(page, `${origin}/moved`);
  await expect(body).toContainText('"path": "/json"');
  await expect(page.getByText(/Redirected: 302/)).toBeVisible();

  await sidebar(page).goTo('History');
  await expect(page.getByRole('treeitem', { name: /^Today/ })).toBeVisible();
  await expect(
    page.getByRole('treeitem', { name: new RegExp(`^(GET|POST|PUT|PATCH|DELETE|OPTIONS) ${origin}`) }),
  ).toHaveCount(10);
});

test('what goes wrong is said in a clear word, and the app goes on', async ({ open }) => {
  const { page } = await open();
  await newRequest(page);
  const response = page.getByRole('region', { name: 'Response' });
  for (const [url, words] of [
    ['', 'There is no URL'],
    ['ftp://127.0.0.1/x', 'is not a URL that can be sent to'],
    ['http://127.0.0.1:1/x', 'Nothing listens at 127.0.0.1:1'],
    ['http://no-such-host.invalid/', 'There is no host called no-such-host.invalid'],
    [`${origin}/circle`, 'more than 10 redirects'],
    [`${origin}/hang-up`, 'closed the connection'],
  ] as const) {
    await send(page, url);
    await expect(response).toContainText(words);
  }
  await send(page, `${origin}/never`);
  await response.getByRole('button', { name: 'Cancel' }).click();
  await expect(response).toContainText('Cancelled');
  await send(page, `${origin}/json`);
  await expect(page.getByTestId('response-status')).toHaveText('200 OK');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await readable(page, 'send', 'grave');
  }
});

test('variables of the active environment are filled in; one without a value is shown first', async ({ open }) => {
  const { page } = await open();
  await newRequest(page);
  await page.getByRole('tab', { name: /^Examples/ }).click();
  await page.getByRole('button', { name: 'Add example' }).click();
  await sidebar(page).typeName('Fine');
  const url = await createMockServer(page, 'Sent');
  await sidebar(page).goTo('Collections');
  await sidebar(page)
    .row(/^GET One/)
    .click();
  await send(page, '{{url}}/');
  const response = page.getByRole('region', { name: 'Response' });
  await expect(response).toContainText('Not sent: {{url}} has no value');
  await sidebar(page).goTo('Environments');
  await sidebar(page).choose('Sent', 'Set active');
  await expect(page.getByRole('button', { name: 'Active environment: Sent' })).toBeVisible();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByTestId('response-status')).toHaveText('200 OK');
  expect(url).toContain('localhost');
});

test('a response is saved as an example, and a mock server answers with it', async ({ open }) => {
  const { page } = await open();
  await newRequest(page);
  await send(page, `${origin}/a/thing`, 'PUT');
  await expect(page.getByTestId('response-status')).toHaveText('200 OK');
  await page.getByRole('button', { name: 'Save Response' }).click();
  await page.getByRole('menuitem', { name: 'Save as example' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved as example' })).toBeVisible();
  const url = await createMockServer(page, 'Sent');
  const answer = await fetch(`${url}/a/thing`, { method: 'PUT' });
  expect(await answer.json()).toEqual({ method: 'PUT', path: '/a/thing' });
  expect(answer.headers.get('x-method')).toBe('PUT');
});
