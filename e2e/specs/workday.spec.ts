import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app';
import { startRealServer } from '../fixtures/real-server';
import { mockUrl, pressCreate } from '../pages/mock-server';
import { pasteOverUrl } from '../pages/request';
import { sidebar } from '../pages/sidebar';

interface Heard {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const bytes = Buffer.from(Array.from({ length: 2_000 }, (_, i) => (i * 37) % 256));
const json = (value: unknown) => ({ type: 'application/json', body: Buffer.from(JSON.stringify(value)) });

/** What the real server says, by method and path. */
const answers: Record<string, { status?: number; type?: string; body?: Buffer; gzip?: boolean }> = {
  'GET /products?page=1': json([{ id: 1 }, { id: 2 }]),
  'GET /products?page=2': json([]),
  'POST /orders': { status: 201, ...json({ id: 7731, total: 59.8 }) },
  'PUT /orders/7731': json({ id: 7731, paid: true }),
  'PATCH /orders/7731': { status: 409, ...json({ error: 'paid already' }) },
  'POST /login': { status: 401, type: 'text/plain; charset=utf-8', body: Buffer.from('Wrong wörd') },
  'POST /upload': { type: 'application/xml', body: Buffer.from('<done>{{ kept }}</done>') },
  'GET /logo.bin': { type: 'application/octet-stream', body: bytes },
  'GET /catalogue': { ...json({ all: 'x'.repeat(5_000) }), gzip: true },
  'DELETE /orders/7731': { status: 204 },
};

/** The same as they are sent: as commands of a terminal, pasted over the URL. */
const commands = (origin: string): string[] => [
  `curl '${origin}/products?page=1' -H 'X-Client: one'`,
  `curl ${origin}/products?page=2`,
  `curl ${origin}/orders -H 'Content-Type: application/json' -d '{"sku": "812", "count": 2}'`,
  `curl -X PUT ${origin}/orders/7731 -H 'Authorization: Bearer t0ken' -d '{"paid":true}'`,
  `curl -X PATCH ${origin}/orders/7731 -d 'paid=1'`,
  `curl ${origin}/login --data-urlencode 'name=Ann Lee' --data-urlencode 'word=a&b'`,
  `curl ${origin}/upload -F 'title=Report 1' -F 'kind=pdf'`,
  `curl ${origin}/logo.bin`,
  `curl --compressed ${origin}/catalogue`,
  `curl -X DELETE ${origin}/orders/7731`,
];

const ask = async (base: string, line: string) => {
  const [method = '', path = ''] = line.split(' ');
  const response = await fetch(base + path, { method });
  const body = Buffer.from(await response.arrayBuffer());
  const type = response.headers.get('content-type');
  return { line, status: response.status, type, body: createHash('sha256').update(body).digest('hex') };
};
const all = (base: string) => Promise.all(Object.keys(answers).map((line) => ask(base, line)));

const status = (page: Page) => page.getByTestId('response-status');

test('a day of requests becomes a mock server that says the same, byte for byte', async ({ open }) => {
  const heard: Heard[] = [];
  const real = await startRealServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      heard.push({ method, path, headers, body: Buffer.concat(chunks).toString() });
      const {
        status: code = 200,
        type,
        body = Buffer.alloc(0),
        gzip,
      } = answers[`${method} ${path}`] ?? { status: 500 };
      response.writeHead(code, { ...(type && { 'content-type': type }), ...(gzip && { 'content-encoding': 'gzip' }) });
      response.end(gzip ? gzipSync(body) : body);
    });
  });
  const opened = await open();
  const { page } = opened;
  await page.keyboard.press('Control+t');
  for (const [at, command] of commands(real.origin).entries()) {
    const line = Object.keys(answers)[at] ?? '';
    await pasteOverUrl(opened, command);
    await expect(page.getByRole('textbox', { name: 'URL' })).toHaveValue(real.origin + (line.split(' ')[1] ?? ''));
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => heard.length).toBe(at + 1);
    await expect(status(page)).toHaveText(new RegExp(`^${answers[line]?.status ?? 200} `));
  }
  expect(heard.map(({ method, path }) => `${method} ${path}`)).toEqual(Object.keys(answers));
  expect(heard[0]?.headers['x-client']).toBe('one');
  expect(heard[2]).toMatchObject({
    body: '{"sku": "812", "count": 2}',
    headers: { 'content-type': 'application/json' },
  });
  expect(heard[3]?.headers.authorization).toBe('Bearer t0ken');
  expect(heard[5]).toMatchObject({
    body: 'name=Ann+Lee&word=a%26b',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  expect(heard[6]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
  expect(heard[6]?.body).toContain('name="title"\r\n\r\nReport 1\r\n');

  const bar = sidebar(page);
  await bar.goTo('History');
  await expect(bar.row('Today')).toBeVisible();
  await expect(bar.tree('History').getByRole('treeitem', { level: 2 })).toHaveCount(10);

  const expected = await all(real.origin);
  await real.stop();
  await expect(ask(real.origin, 'GET /logo.bin')).rejects.toThrow();

  await bar.row(/^GET .*\/logo\.bin$/).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Mock Request' }).click();
  await page.getByRole('textbox', { name: 'Mock server name' }).fill('One request');
  const one = await pressCreate(page);
  expect(await ask(one, 'GET /logo.bin')).toEqual(expected[7]);

  await bar.goTo('History');
  await bar.choose('Today', 'Mock Requests');
  await page.getByRole('textbox', { name: 'Mock server name' }).fill('The day');
  await pressCreate(page);
  await expect(page.getByTestId('mock-url')).not.toHaveText(one);
  const day = await mockUrl(page);
  expect(day).not.toBe(one);
  expect(await all(day)).toEqual(expected);
});
