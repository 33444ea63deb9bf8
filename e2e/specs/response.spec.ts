import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, type Opened, test } from '../fixtures/app';
import { type RealServer, startRealServer } from '../fixtures/real-server';
import { look } from '../pages/look';
import { sendNew } from '../pages/request';

const megabyte = 1024 * 1024;
const block = randomBytes(megabyte);
const order = { id: 7731, status: 'confirmed', total: 59.8, paid: true, note: null, items: [{ sku: '812' }] };
const page1 = '<!doctype html><h1 id="t">Hello</h1><script>document.getElementById("t").textContent = "ran"</script>';

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const table = Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
  });
  let crc = 0xffffffff;
  for (const byte of body) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  const out = Buffer.alloc(8 + body.length);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE((crc ^ 0xffffffff) >>> 0, 4 + body.length);
  return out;
};

/** A picture of 24 by 16 points, half of it see-through. */
const png = (): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(24, 0);
  head.writeUInt32BE(16, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const line = Buffer.concat([
    Buffer.from([0]),
    ...Array.from({ length: 24 }, (_, x) => Buffer.from([255, 108, 55, x < 12 ? 255 : 0])),
  ]);
  const data = deflateSync(Buffer.concat(Array.from({ length: 16 }, () => line)));
  const start = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([start, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
};
const picture = png();

let server: RealServer;

test.beforeAll(async () => {
  server = await startRealServer((request, response) => {
    const path = request.url ?? '';
    const give = (type: string, body: string | Buffer, more = {}) => {
      response.writeHead(200, { 'content-type': type, ...more }).end(body);
    };
    if (path === '/order') return give('application/json; charset=utf-8', JSON.stringify(order), { 'x-one': '1' });
    if (path === '/page') return give('text/html', page1);
    if (path === '/feed') return give('application/xml', '<?xml version="1.0"?><feed a="1"><entry>x</entry></feed>');
    if (path === '/logo.png') return give('image/png', picture);
    if (path === '/broken.png') return give('image/png', Buffer.from('no picture'));
    if (path === '/drawing')
      return give(
        'image/svg+xml',
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>',
      );
    if (path === '/zipped') return give('text/plain', gzipSync('a '.repeat(50_000)), { 'content-encoding': 'gzip' });
    if (path === '/lines') return give('text/plain', `${'many words in one line '.repeat(40)}\n`.repeat(300));
    if (path === '/slow') {
      response.writeHead(200, { 'content-type': 'text/plain', 'content-length': 10 * megabyte });
      response.write(block.subarray(0, 500_000));
      const timer = setInterval(() => response.write(Buffer.alloc(40_000, 'a')), 100);
      return void request.socket.once('close', () => clearInterval(timer));
    }
    let left = 55;
    response.writeHead(200, { 'content-type': 'application/octet-stream' });
    const more = (): void => {
      while (left > 0) {
        left -= 1;
        if (!response.write(block)) return void response.once('drain', more);
      }
      response.end('the end');
    };
    more();
  });
});
test.afterAll(() => server.stop());

const body = (page: Page) => page.getByTestId('response-body');
const view = (page: Page, name: string | RegExp) => page.getByRole('tab', { name, exact: typeof name === 'string' });
const response = (page: Page) => page.getByRole('region', { name: 'Response' });
const tokens = (page: Page, kind: string) => body(page).locator(`.code-${kind}`).allTextContents();

/** What the file dialog answers with. */
const saveTo = ({ app }: Opened, filePath: string): Promise<void> =>
  app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async (...given: unknown[]) => {
      const options = given.at(-1) as { defaultPath: string };
      return { canceled: false, filePath: `${path}/${options.defaultPath}` };
    };
  }, filePath);

test('a body is set out and in colours, and is one text all the same', async ({ open }) => {
  const { page } = await open();
  await sendNew(page, `${server.origin}/order`);
  await expect(body(page)).toHaveText(JSON.stringify(order, null, 2), { useInnerText: false });
  await expect.poll(() => tokens(page, 'key')).toContain('"status"');
  expect(await body(page).evaluate((element) => element.textContent)).toBe(JSON.stringify(order, null, 2));
  expect(await tokens(page, 'number')).toEqual(['7731', '59.8']);
  expect(await tokens(page, 'word')).toEqual(['true', 'null']);
  await view(page, 'Raw').click();
  expect(await body(page).evaluate((element) => element.textContent)).toBe(JSON.stringify(order));
  expect(await tokens(page, 'key')).toEqual([]);
  await view(page, /^Headers \(\d+\)$/).click();
  await expect(
    page.getByRole('table', { name: 'Response headers' }).getByRole('row', { name: 'x-one 1' }),
  ).toBeVisible();

  await sendNew(page, `${server.origin}/feed`);
  await expect(body(page)).toContainText('<entry>x</entry>');
  await expect.poll(() => tokens(page, 'key')).toContain('entry');
});

test('Ctrl+F finds in the response, from match to match, and Escape ends it', async ({ open }) => {
  const { page } = await open();
  await sendNew(page, `${server.origin}/lines`);
  await body(page).click();
  await page.keyboard.press('Control+f');
  const field = page.getByRole('textbox', { name: 'Find in response' });
  const count = response(page).getByRole('status', { name: 'Matches' });
  await expect(field).toBeFocused();
  await field.fill('WORDS in');
  await expect(count).toHaveText('1 of 10,000+');
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('response-match-now') ?? [])].map((range) => String(range)));
  await expect.poll(marked).toEqual(['words in']);
  await field.fill('one line \nmany');
  await field.fill('no such');
  await expect(count).toHaveText('None');
  await field.fill('line many');
  await expect(count).toHaveText(/^1 of/);
  await field.press('Enter');
  await expect(count).toHaveText(/^2 of/);
  await page.getByRole('button', { name: 'Previous match' }).click();
  await field.press('Shift+Enter');
  await expect(count).toHaveText(/^10,000 of/);
  // The last match stands far below: it is scrolled to.
  const panel = response(page).getByRole('tabpanel', { name: 'Response' });
  await expect.poll(() => panel.evaluate((element) => element.scrollTop)).toBeGreaterThan(1_000);
  await field.press('Escape');
  await expect(field).toBeHidden();
  await expect(body(page)).toBeFocused();
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('matches are found across colours, and lines are wrapped or not', async ({ open }) => {
  const opened = await open();
  const { page, app } = opened;
  await sendNew(page, `${server.origin}/order`);
  await expect.poll(() => tokens(page, 'key')).toContain('"id"');
  await page.getByRole('button', { name: 'Find in response' }).click();
  await page.getByRole('textbox', { name: 'Find in response' }).fill('"id": 7731,');
  await expect(response(page).getByRole('status', { name: 'Matches' })).toHaveText('1 of 1');
  await expect
    .poll(() => page.evaluate(() => [...(CSS.highlights.get('response-match') ?? [])].map((range) => String(range))))
    .toEqual(['"id": 7731,']);
  await page.getByRole('button', { name: 'Copy response' }).click();
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe(JSON.stringify(order, null, 2));
  await sendNew(page, `${server.origin}/lines`);
  const wide = () => body(page).evaluate((element) => element.scrollWidth > element.clientWidth + 10);
  await expect.poll(wide).toBe(false);
  await response(page).getByRole('button', { name: 'Wrap lines' }).click();
  await expect.poll(wide).toBe(true);
  await response(page).getByRole('button', { name: 'Wrap lines' }).click();
  await expect.poll(wide).toBe(false);
});

test('pages are shown without their scripts, pictures as pictures', async ({ open }) => {
  const { page } = await open();
  await sendNew(page, `${server.origin}/page`);
  await view(page, 'Preview').click();
  await expect(page.frameLocator('iframe[title="Preview"]').getByRole('heading', { name: 'Hello' })).toBeVisible();
  const image = response(page).getByRole('img', { name: 'The response' });
  for (const path of ['/logo.png', '/drawing']) {
    await sendNew(page, server.origin + path);
    await expect
      .poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth).catch(() => 0))
      .toBeGreaterThan(20);
  }
  await sendNew(page, `${server.origin}/logo.png`);
  await view(page, 'Raw').click();
  await expect(body(page)).toHaveText(`Binary, ${picture.length} bytes`);
  await sendNew(page, `${server.origin}/broken.png`);
  await expect(response(page)).toContainText('This is no picture that can be shown');
});

test('the time and the size say what they are made of', async ({ open }) => {
  const { page } = await open();
  await sendNew(page, `${server.origin}/zipped`);
  await page.getByRole('button', { name: /^Time \d/ }).hover();
  const timing = page.getByRole('table', { name: 'Timing' });
  for (const part of [
    'Preparation',
    'DNS lookup',
    'TCP connection',
    'TLS handshake',
    'Wait for first byte',
    'Download',
    'Total',
  ]) {
    await expect(timing.getByRole('row', { name: new RegExp(`^${part}.* (ms|s)$`) })).toBeVisible();
  }
  await page.getByRole('button', { name: /^Size / }).focus();
  const size = page.getByRole('table', { name: 'Size' });
  await expect(size.getByRole('row', { name: 'Body 98 KB' })).toBeVisible();
  await expect(size.getByRole('row', { name: /^Body, as it came \d+ bytes$/ })).toBeVisible();
  await expect(size.getByRole('row', { name: /^Headers \d+ bytes$/ })).toBeVisible();
});

test('while an answer comes its progress is shown, and Cancel ends it', async ({ open }) => {
  const { page } = await open();
  await sendNew(page, `${server.origin}/slow`);
  await expect(response(page)).toContainText(/\d KB of 10 MB/);
  await expect(response(page).getByRole('progressbar', { name: 'Received' })).toBeVisible();
  await expect(response(page)).toContainText(/\d ms|\d s/);
  await response(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(response(page)).toContainText('Cancelled.');
});

test('an answer is saved to a file as it came; one too long is cut, and saved whole on demand', async ({
  open,
  dataFolder,
}) => {
  const opened = await open();
  const { page } = opened;
  await saveTo(opened, dataFolder);
  await sendNew(page, `${server.origin}/logo.png`);
  await page.getByRole('button', { name: 'Save Response' }).click();
  await page.getByRole('menuitem', { name: 'Save to file' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved to file' })).toBeVisible();
  expect(readFileSync(join(dataFolder, 'logo.png')).equals(picture)).toBe(true);

  await sendNew(page, `${server.origin}/large`);
  await expect(response(page)).toContainText('The answer is longer than 50 MB', { timeout: 20_000 });
  await page.getByRole('button', { name: 'Save Response' }).click();
  await page.getByRole('menuitem', { name: 'Save whole answer to file' }).click();
  await expect
    .poll(() => statSync(join(dataFolder, 'large.bin'), { throwIfNoEntry: false })?.size, { timeout: 20_000 })
    .toBe(55 * megabyte + 7);
  expect(readFileSync(join(dataFolder, 'large.bin')).subarray(-7).toString()).toBe('the end');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`its views can be read by all, ${colorScheme}`, async ({ open }) => {
    const { page } = await open({ colorScheme });
    const shoot = (name: string, how: 'grave' | 'every' = 'every') => look(page, colorScheme, `response-${name}`, how);
    await sendNew(page, `${server.origin}/order`);
    await expect.poll(() => tokens(page, 'key')).toContain('"id"');
    await shoot('pretty');
    await page.getByRole('button', { name: 'Find in response' }).click();
    await page.getByRole('textbox', { name: 'Find in response' }).fill('o');
    await expect(response(page).getByRole('status', { name: 'Matches' })).toHaveText(/^1 of/);
    await shoot('find');
    await view(page, /^Headers \(\d+\)$/).click();
    await shoot('headers');
    await page.getByRole('button', { name: /^Time \d/ }).hover();
    await expect(page.getByRole('table', { name: 'Timing' })).toBeVisible();
    await shoot('timing');
    await page.getByRole('button', { name: 'Save Response' }).click();
    await expect(page.getByRole('menuitem', { name: 'Save as example' })).toBeVisible();
    // A menu belongs to no landmark.
    await shoot('save', 'grave');
    await page.keyboard.press('Escape');
    await sendNew(page, `${server.origin}/logo.png`);
    await expect(response(page).getByRole('img', { name: 'The response' })).toBeVisible();
    await shoot('picture');
    await sendNew(page, `${server.origin}/slow`);
    await expect(response(page)).toContainText(/of 10 MB/);
    await shoot('progress');
    await response(page).getByRole('button', { name: 'Cancel' }).click();
    await expect(response(page)).toContainText('Cancelled.');
    await shoot('cancelled');
  });
}
