import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app';
import { look } from '../pages/look';
import { mockUrl, openCreateDialog, pressCreate } from '../pages/mock-server';
import { sidebar } from '../pages/sidebar';

const sampleApi = async (page: Page): Promise<string> => {
  const dialog = await openCreateDialog(page);
  await dialog.getByRole('radio', { name: 'Use a template' }).check();
  const url = await pressCreate(page);
  await sidebar(page).renameField.press('Escape');
  await page.getByRole('tab', { name: 'Config', exact: true }).click();
  return url;
};

test('each setting of Config is served at once', async ({ open }) => {
  const { page } = await open();
  const url = await sampleApi(page);
  const statusOf = (init?: RequestInit) => fetch(`${url}/shop`, init).then(({ status }) => status);

  await page.getByRole('checkbox', { name: 'Make mock server private' }).check();
  const key = page.getByTestId('api-key');
  await expect(key).toHaveText(/^[\w-]{20,}$/);
  const first = (await key.textContent()) ?? '';
  await expect.poll(() => statusOf()).toBe(401);
  expect(await statusOf({ headers: { 'x-api-key': first } })).toBe(200);
  await page.getByRole('button', { name: 'Regenerate API key' }).click();
  await expect(key).not.toHaveText(first);
  await expect.poll(() => statusOf({ headers: { 'x-api-key': first } })).toBe(401);
  expect(await statusOf({ headers: { 'x-api-key': (await key.textContent()) ?? '' } })).toBe(200);
  await page.getByRole('checkbox', { name: 'Make mock server private' }).uncheck();
  await expect.poll(() => statusOf()).toBe(200);

  await page.getByRole('checkbox', { name: 'Simulate a fixed network delay' }).check();
  const took = async () => {
    const from = performance.now();
    await statusOf();
    return performance.now() - from;
  };
  await expect.poll(took).toBeGreaterThan(290);
  await page.getByRole('combobox', { name: 'Network' }).selectOption({ label: 'Custom' });
  await page.getByRole('spinbutton', { name: 'milliseconds' }).fill('600');
  await page.keyboard.press('Enter');
  await expect.poll(took).toBeGreaterThan(590);
  await page.getByRole('checkbox', { name: 'Simulate a fixed network delay' }).uncheck();
  await expect.poll(took).toBeLessThan(290);

  await page.getByRole('checkbox', { name: 'Match on request body' }).check();
  const order = (body: string) =>
    fetch(`${url}/orders`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
  await expect.poll(async () => (await order('{"cart":"other"}')).status).toBe(404);
  expect((await order('{"payment":"card","cart":"9f2c1a","customer":"c-311"}')).status).toBe(201);
  await page.getByRole('checkbox', { name: 'Match on request body' }).uncheck();

  const byQuery = async () => (await fetch(`${url}/shop?__mock_response_code=404`)).status;
  expect(await byQuery()).toBe(200);
  await page.getByRole('checkbox', { name: 'Read control headers from the query' }).check();
  await expect.poll(byQuery).toBe(404);
  await page.getByRole('checkbox', { name: 'Read control headers from the query' }).uncheck();
  await expect.poll(byQuery).toBe(200);

  await page.getByRole('combobox', { name: 'Environment', exact: true }).click();
  await page.getByRole('option', { name: 'No Environment' }).click();
  await expect.poll(async () => (await fetch(`${url}/shop`)).text()).toContain('"name": "{{shopName}}"');

  await page.getByRole('textbox', { name: 'Mock server name' }).fill('Corner shop');
  await page.keyboard.press('Enter');
  await expect(sidebar(page).row(/^Corner shop, running/)).toBeVisible();
});

test('another port: only the listener moves; a port that is taken is refused with the next free one', async ({
  open,
}) => {
  const { page } = await open();
  const url = await sampleApi(page);
  const port = page.getByRole('spinbutton', { name: 'Port', exact: true });
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const address = other.address();
  const taken = typeof address === 'object' && address ? address.port : 0;
  await port.fill(String(taken));
  await port.press('Enter');
  await expect(page.getByText(`Port ${taken} is taken by another program.`)).toBeVisible();
  expect((await fetch(`${url}/shop`)).status).toBe(200);
  await page.getByRole('button', { name: /^Use port \d+$/ }).click();
  await expect(page.getByTestId('mock-url')).not.toHaveText(url);
  const moved = await mockUrl(page);
  await expect
    .poll(() =>
      fetch(`${moved}/shop`).then(
        ({ status }) => status,
        () => 0,
      ),
    )
    .toBe(200);
  await expect(fetch(`${url}/shop`)).rejects.toThrow();
  // The environment made with it says the new URL.
  expect(await (await fetch(`${moved}/shop`)).json()).toMatchObject({ api: moved });
  other.close();
});

test('what is wrong is said beside its field, and nothing of it is kept', async ({ open }) => {
  const { page } = await open();
  const url = await sampleApi(page);
  const port = page.getByRole('spinbutton', { name: 'Port', exact: true });
  for (const wrong of ['', '70000']) {
    await port.fill(wrong);
    await port.press('Enter');
    await expect(page.getByText('A port is a whole number from 1 to 65535.')).toBeVisible();
    await port.press('Escape');
    await expect(page.getByText('A port is a whole number from 1 to 65535.')).toBeHidden();
  }
  await port.fill('70000');
  await port.press('Enter');
  const name = page.getByRole('textbox', { name: 'Mock server name' });
  await name.fill('  ');
  await name.press('Enter');
  await expect(page.getByText('A name cannot be empty.')).toBeVisible();
  const headers = page.getByRole('textbox', { name: 'Match on headers' });
  await headers.fill('not a header');
  await headers.press('Enter');
  await expect(page.getByText('Names of headers have no spaces; a comma goes between them.')).toBeVisible();
  await look(page, 'light', 'config-wrong');
  await expect(page.getByTestId('mock-url')).toHaveText(url);
  await expect(sidebar(page).row(/^Sample API, running/)).toBeVisible();
  expect((await fetch(`${url}/shop`)).status).toBe(200);
  await headers.fill('Authorization, Accept');
  await headers.press('Enter');
  await expect(page.getByText('Names of headers have no spaces; a comma goes between them.')).toBeHidden();
});

test('what is typed in Config: Ctrl+S serves it, Escape gives it up, leaving and quitting keep it', async ({
  open,
}) => {
  const { page, close } = await open();
  const bar = sidebar(page);
  const url = await sampleApi(page);
  const name = page.getByRole('textbox', { name: 'Mock server name' });
  const port = page.getByRole('spinbutton', { name: 'Port', exact: true });
  const headers = page.getByRole('textbox', { name: 'Match on headers' });
  const config = page.getByRole('tab', { name: 'Config', exact: true });

  await name.fill('Saved shop');
  await page.keyboard.press('Control+s');
  await expect(bar.row(/^Saved shop, running/)).toBeVisible();
  await expect(name).toBeFocused();

  await name.fill('Given up');
  await page.keyboard.press('Escape');
  await expect(name).toHaveValue('Saved shop');
  await port.fill('70000');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('A port is a whole number from 1 to 65535.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(port).toHaveValue(new URL(url).port);
  await expect(page.getByText('A port is a whole number from 1 to 65535.')).toBeHidden();
  await headers.fill('X-Given-Up');
  await page.keyboard.press('Escape');
  await expect(headers).toHaveValue('');

  await page.getByRole('checkbox', { name: 'Simulate a fixed network delay' }).check();
  await page.getByRole('combobox', { name: 'Network' }).selectOption({ label: 'Custom' });
  const delay = page.getByRole('spinbutton', { name: 'milliseconds' });
  await expect(delay).toHaveValue('300');
  await delay.fill('5');
  await page.keyboard.press('Escape');
  await expect(delay).toHaveValue('300');
  await delay.fill('7');
  await page.keyboard.press('Control+s');
  await page.getByRole('tab', { name: 'Stubs', exact: true }).click();
  await config.click();
  await expect(delay).toHaveValue('7');

  // What is wrong stays behind; the rest is kept.
  await port.fill('70000');
  await name.fill('Closed shop');
  await page.keyboard.press('Control+w');
  await expect(page.getByTestId('mock-url')).toBeHidden();
  await bar.row(/^Closed shop, running/).click();
  await expect(page.getByTestId('mock-url')).toHaveText(url);
  await config.click();
  await expect(port).toHaveValue(new URL(url).port);

  await name.fill('Shop at the end');
  await close();
  const again = await open();
  await sidebar(again.page).goTo('Mock Servers');
  await expect(sidebar(again.page).row(/^Shop at the end/)).toBeVisible();
});

test('shared on the local network it says so, and for as long as it lasts only', async ({ open }) => {
  const { page } = await open();
  const url = await sampleApi(page);
  const reach = (address: string) =>
    fetch(`${address}/shop`).then(
      ({ status }) => status,
      () => 0,
    );
  const outside = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${new URL(url).port}`);
  const reached = () => Promise.all(outside.map(reach));
  expect(await reached()).toEqual(outside.map(() => 0));
  await page.getByRole('checkbox', { name: 'Share on the local network' }).check();
  const notice = page.getByText(/^Shared on the local network: whoever reaches this computer can call it/);
  await expect(notice).toContainText(outside[0] ?? '');
  expect(await reached()).toEqual(outside.map(() => 200));
  expect(await reach(url)).toBe(200);
  await page.getByRole('checkbox', { name: 'Share on the local network' }).uncheck();
  await expect(notice).toBeHidden();
  await expect.poll(() => reach(url)).toBe(200);
  expect(await reached()).toEqual(outside.map(() => 0));
});

for (const theme of ['light', 'dark'] as const) {
  test(`the dialog in each of its states and Config, ${theme}: pictured, without a serious fault`, async ({ open }) => {
    const { page } = await open({ colorScheme: theme });
    const dialog = await openCreateDialog(page);
    await look(page, theme, 'create-scratch');
    await dialog.getByRole('radio', { name: 'Use a collection' }).check();
    await look(page, theme, 'create-none');
    await dialog.getByRole('radio', { name: 'Use a template' }).check();
    await look(page, theme, 'create-template');
    await pressCreate(page);
    await sidebar(page).renameField.press('Escape');
    await openCreateDialog(page);
    await dialog.getByRole('radio', { name: 'Use a collection' }).check();
    await look(page, theme, 'create-collection');
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Config', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Make mock server private' }).check();
    await page.getByRole('checkbox', { name: 'Simulate a fixed network delay' }).check();
    await page.getByRole('checkbox', { name: 'Share on the local network' }).check();
    await expect(page.getByText(/^Shared on the local network:/)).toBeVisible();
    await look(page, theme, 'config');
  });
}
