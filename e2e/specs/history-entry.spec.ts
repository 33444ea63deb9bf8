import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app';
import { type RealServer, startRealServer } from '../fixtures/real-server';
import { mockUrl, pressCreate } from '../pages/mock-server';
import { sendNew } from '../pages/request';
import { sidebar } from '../pages/sidebar';

let server: RealServer;
test.beforeAll(async () => {
  server = await startRealServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/moved') return void response.writeHead(302, { location: '/there' }).end();
    if (path === '/nothing') return void response.writeHead(204).end();
    if (path === '/latin') {
      response.writeHead(200, { 'content-type': 'text/plain; charset=iso-8859-1' });
      return void response.end(Buffer.from('Café', 'latin1'));
    }
    if (path === '/large') {
      response.writeHead(200, { 'content-type': 'text/plain' });
      return void response.end('a'.repeat(51 * 1024 * 1024));
    }
    response.end(`got ${path}`);
  });
});
test.afterAll(() => server.stop());

const response = (page: Page) => page.getByRole('region', { name: 'Response' });
const status = (page: Page) => page.getByTestId('response-status');
const body = (page: Page) => page.getByTestId('response-body');

test('an entry opens with all that its answer had, after a restart too', async ({ open }) => {
  const first = await open();
  await sendNew(first.page, `${server.origin}/moved`);
  await expect(body(first.page)).toHaveText('got /there');
  const time = await response(first.page)
    .getByRole('button', { name: /^Time / })
    .textContent();
  await sendNew(first.page, `${server.origin}/large`);
  await expect(response(first.page)).toContainText('The answer is longer than 50 MB', { timeout: 20_000 });
  await first.close();

  const { page } = await open();
  const bar = sidebar(page);
  await bar.goTo('History');
  await bar.row(/^GET .*\/moved$/).click();
  await expect(body(page)).toHaveText('got /there');
  await expect(response(page)).toContainText(`Redirected: 302 → ${server.origin}/there`);
  await expect(response(page).getByRole('button', { name: /^Time / })).toHaveText(time ?? '');
  await response(page)
    .getByRole('button', { name: /^Time / })
    .hover();
  const timing = page.getByRole('table', { name: 'Timing' });
  for (const part of ['Redirects', 'TCP connection', 'Wait for first byte', 'Download', 'Total']) {
    await expect(timing.getByRole('row', { name: new RegExp(`^${part}.* (ms|s)$`) })).toBeVisible();
  }
  await bar.row(/^GET .*\/large$/).click();
  await expect(response(page)).toContainText('The answer is longer than 50 MB', { timeout: 20_000 });
  await page.getByRole('button', { name: 'Save Response' }).click();
  await expect(page.getByRole('menuitem', { name: 'Save whole answer to file' })).toBeVisible();
});

test('a text is shown in the encoding it came in, and one without a body is said to be so', async ({ open }) => {
  const { page } = await open();
  await sendNew(page, `${server.origin}/latin`);
  await expect(body(page)).toHaveText('Café');
  await sendNew(page, `${server.origin}/nothing`);
  await expect(status(page)).toHaveText('204 No Content');
  await expect(response(page)).toContainText('The response has no body.');
});

test('without Save Responses a request is kept and its answer is not; its mock server answers 200 and nothing', async ({
  open,
}) => {
  const { page } = await open();
  const bar = sidebar(page);
  const saving = async (on: boolean) => {
    await bar.goTo('History');
    await page.getByRole('button', { name: 'History options' }).click();
    const box = page.getByRole('menuitemcheckbox', { name: 'Save Responses' });
    await expect(box).toHaveAttribute('aria-checked', String(!on));
    await box.click();
    await expect(box).toBeHidden();
  };
  await saving(false);
  await sendNew(page, `${server.origin}/off`);
  await expect(body(page)).toHaveText('got /off');
  await saving(true);
  await sendNew(page, `${server.origin}/on`);
  await expect(body(page)).toHaveText('got /on');

  await bar.row(/^GET .*\/off$/).click();
  await expect(response(page)).toContainText('No response of this request was kept.');
  await bar.row(/^GET .*\/on$/).click();
  await expect(body(page)).toHaveText('got /on');

  await bar.choose('Today', 'Mock Requests');
  const dialog = page.getByRole('dialog', { name: 'Create a new mock server' });
  await expect(dialog).toContainText(
    '1 request has no kept response, and will be answered with 200 and an empty body.',
  );
  await expect(dialog.getByRole('textbox', { name: 'Mock server name' })).toBeFocused();
  await dialog.getByRole('textbox', { name: 'Mock server name' }).fill('Half kept');
  await pressCreate(page);
  const mock = await mockUrl(page);
  const answered = async (path: string) => {
    const answer = await fetch(mock + path);
    return [answer.status, await answer.text()];
  };
  expect(await answered('/off')).toEqual([200, '']);
  expect(await answered('/on')).toEqual([200, 'got /on']);
});

test('a selection of several hosts becomes folders, the same request one stub with several scenarios', async ({
  open,
}) => {
  let visits = 0;
  const other = await startRealServer((_request, answer) => {
    visits += 1;
    answer.writeHead(visits === 1 ? 200 : 503).end(`visit ${visits}`);
  });
  const { page } = await open();
  const bar = sidebar(page);
  await sendNew(page, `${server.origin}/left-out`);
  await expect(body(page)).toHaveText('got /left-out');
  await sendNew(page, `${server.origin}/a`);
  await expect(body(page)).toHaveText('got /a');
  await sendNew(page, `${other.origin}/status`);
  await expect(body(page)).toHaveText('visit 1');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(body(page)).toHaveText('visit 2');
  await bar.goTo('History');
  const rows = bar.tree('History').getByRole('treeitem', { level: 2 });
  await rows.nth(0).click();
  await rows.nth(2).click({ modifiers: ['Shift'] });
  await rows.nth(1).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Mock Requests' }).click();
  await page.getByRole('textbox', { name: 'Mock server name' }).fill('Two hosts');
  const mock = await pressCreate(page);
  await other.stop();
  expect(await (await fetch(`${mock}/a`)).text()).toBe('got /a');
  const broken = await fetch(`${mock}/status`, { headers: { 'x-mock-response-code': '503' } });
  expect([broken.status, await broken.text()]).toEqual([503, 'visit 2']);
  expect((await fetch(`${mock}/left-out`)).status).toBe(404);

  await bar.goTo('Collections');
  const host = (origin: string) => origin.replace('http://', '');
  await bar.row(/^Two hosts/).press('ArrowRight');
  for (const origin of [server.origin, other.origin]) await expect(bar.row(host(origin))).toBeVisible();
  await bar.row(host(other.origin)).press('ArrowRight');
  await bar.row('GET /status').press('ArrowRight');
  await expect(bar.row(/^200 OK/)).toBeVisible();
  await expect(bar.row(/^503 Service Unavailable/)).toBeVisible();
});
