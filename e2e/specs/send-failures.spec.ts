import { once } from 'node:events';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app';
import { startRealServer } from '../fixtures/real-server';
import { selfSigned } from '../fixtures/self-signed';
import { sendNew } from '../pages/request';
import { sidebar } from '../pages/sidebar';

const response = (page: Page) => page.getByRole('region', { name: 'Response' });

test('whatever a server does, it ends with a clear word, and the app goes on', async ({ open }) => {
  const real = await startRealServer((request, answer) => {
    const path = request.url ?? '';
    if (path === '/never') return;
    if (path === '/circle') return void answer.writeHead(302, { location: '/circle' }).end();
    if (path === '/away') return void answer.writeHead(302, { location: 'file:///etc/passwd' }).end();
    if (path === '/hang-up') return void request.socket.destroy();
    if (path === '/half') {
      answer.writeHead(200, { 'content-length': 1_000 });
      return void answer.write('half', () => request.socket.destroy());
    }
    if (path === '/endless') {
      const timer = setInterval(() => answer.write('more and more '), 20);
      return void request.socket.once('close', () => clearInterval(timer));
    }
    answer.end('fine');
  });
  const secure = createSecureServer(selfSigned, (_request, answer) => answer.end('secret'));
  secure.listen(0, '127.0.0.1');
  await once(secure, 'listening');
  const rude = createSocketServer((socket) => void socket.end('this is not HTTP\r\n\r\n'));
  rude.listen(0, '127.0.0.1');
  await once(rude, 'listening');
  const port = (server: { address: () => unknown }) => (server.address() as AddressInfo).port;
  // Freed again at once: nothing listens there.
  const free = await startRealServer(() => undefined);
  await free.stop();

  const { page } = await open();
  // Short, so that the test need not wait for half a minute.
  await page.evaluate(() =>
    (
      globalThis as unknown as { understudy: { calls: Record<string, (input: object) => Promise<unknown>> } }
    ).understudy.calls['settings.set']?.({ requestTimeout: 1_500 }),
  );
  for (const [url, words] of [
    [`${free.origin}/`, /Nothing listens at 127\.0\.0\.1:\d+: the connection was refused/],
    ['http://no-such-host.invalid/', 'There is no host called no-such-host.invalid'],
    [
      `https://127.0.0.1:${port(secure)}/`,
      'not safe: its certificate is self-signed, by nobody that this computer trusts',
    ],
    [`http://127.0.0.1:${port(secure)}/`, 'closed the connection'],
    [`http://127.0.0.1:${port(rude)}/`, 'does not speak HTTP'],
    [real.origin.replace('http:', 'https:'), 'http:// instead of https://'],
    [`${real.origin}/circle`, 'more than 10 redirects'],
    [`${real.origin}/away`, 'is not a URL that can be sent to'],
    [`${real.origin}/hang-up`, 'closed the connection'],
    [`${real.origin}/half`, 'broke off while it answered'],
    [`${real.origin}/never`, '1.5 seconds'],
    [`${real.origin}/endless`, '1.5 seconds'],
  ] as const) {
    await sendNew(page, url);
    await expect(response(page).getByRole('alert'), url).toContainText(words);
  }
  await sendNew(page, `${real.origin}/endless`);
  await expect(response(page)).toContainText(/Sending….*\d+ bytes/);
  await response(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(response(page).getByRole('status')).toHaveText('Cancelled.');

  await sendNew(page, `${real.origin}/fine`);
  await expect(page.getByTestId('response-body')).toHaveText('fine');
  // What failed stands in the history as well, and opens with its reason.
  await sidebar(page).goTo('History');
  await sidebar(page)
    .row(/^GET .*\/circle$/)
    .click();
  await expect(response(page).getByRole('alert')).toContainText('more than 10 redirects');
  for (const server of [secure, rude]) server.close();
  await real.stop();
});
