import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app';
import { documentsOf } from '../fixtures/disk';
import { fileOf, smallCollection } from '../fixtures/files';
import { importFiles } from '../pages/import-dialog';
import { createMockServer, mockUrl } from '../pages/mock-server';
import { sidebar } from '../pages/sidebar';

/** One GET on a connection that stays open; tells whether it was the same as before. */
const keptAlive = (url: string) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const get = () =>
    new Promise<{ body: string; reused: boolean }>((resolve, reject) => {
      const asked = request(url, { agent }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part) => {
          body += String(part);
        });
        response.on('end', () => resolve({ body, reused: asked.reusedSocket }));
      });
      asked.on('error', reject).end();
    });
  return { get, end: () => agent.destroy() };
};

test('an edit of an example is served by the very next call, on a kept-alive connection', async ({ open }) => {
  const { page } = await open();
  await importFiles(page, fileOf('shop.json', smallCollection('Shop')));
  const url = await createMockServer(page, 'Shop');
  const connection = keptAlive(`${url}/items`);
  expect((await connection.get()).body).toBe('hello');

  const list = sidebar(page);
  await list.goTo('Collections');
  await list.row(/^Shop/).press('ArrowRight');
  await list.row(/^GET List items/).press('ArrowRight');
  await list.row(/^All of them/).click();
  const body = page.getByRole('textbox', { name: 'Response body' });
  await body.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('{"edited": true}');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
  const next = await connection.get();
  connection.end();
  expect(JSON.parse(next.body)).toEqual({ edited: true });
  expect(next.reused).toBe(true);
});

test('two mock servers at once: one is stopped while the other is called, and no call fails', async ({ open }) => {
  const { page } = await open();
  await importFiles(page, [fileOf('a.json', smallCollection('One')), fileOf('b.json', smallCollection('Two'))]);
  const one = await createMockServer(page, 'One');
  const two = await createMockServer(page, 'Two');
  expect(one).not.toBe(two);
  let calls = 0;
  let going = true;
  const calling = (async () => {
    while (going) {
      expect((await fetch(`${one}/items`)).status).toBe(200);
      calls += 1;
    }
  })();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  await expect(fetch(`${two}/items`)).rejects.toThrow();
  going = false;
  await calling;
  expect(calls).toBeGreaterThan(10);
});

test('a port that another process has: said, with the next free one to take instead', async ({ open }) => {
  const { page } = await open();
  await importFiles(page, fileOf('shop.json', smallCollection('Shop')));
  const url = await createMockServer(page, 'Shop');
  const port = Number(new URL(url).port);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeEnabled();

  const script = `require('node:http').createServer().listen(${port}, '127.0.0.1', () => console.log('ready'))`;
  const other = spawn(process.execPath, ['-e', script]);
  try {
    await once(other.stdout, 'data');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(page.getByText(`Port ${port} is taken by another program.`)).toBeVisible();
    const offer = page.getByRole('button', { name: /^Use port \d+$/ });
    const next = Number((await offer.textContent())?.replace(/\D/g, ''));
    expect(next).toBeGreaterThan(port);
    await offer.click();
    const moved = await mockUrl(page);
    expect(moved).toBe(`http://localhost:${next}`);
    expect(await (await fetch(`${moved}/items`)).text()).toBe('hello');
  } finally {
    other.kill();
  }
});

test('git shows one changed line in each file that carries the name, and no file moved', async ({
  open,
  dataFolder,
}) => {
  const { page } = await open();
  await importFiles(page, fileOf('shop.json', smallCollection('Shop')));
  await createMockServer(page, 'Shop');
  await sidebar(page).typeName('Shop mock');
  const folder = join(dataFolder, 'workspace');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.test', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  await expect(sidebar(page).row(/^Shop mock, running/)).toBeVisible();
  // The row has the new name a moment before the environment's file has.
  await expect.poll(() => documentsOf(dataFolder, 'environments')[0]?.name).toBe('Shop mock');
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'before');
  await sidebar(page).choose('Shop mock', 'Rename');
  await sidebar(page).typeName('Payments');
  await expect(sidebar(page).row(/^Payments, running/)).toBeVisible();
  await expect.poll(() => git('diff', '--numstat').trim().split('\n').length).toBe(2);
  const changes = git('diff', '--numstat').trim().split('\n').sort();
  expect(changes.map((line) => line.split('\t').slice(0, 2))).toEqual([
    ['1', '1'],
    ['1', '1'],
  ]);
  expect(changes.map((line) => line.split('\t')[2]?.split('/')[0])).toEqual(['environments', 'mocks']);
  expect(
    git('status', '--porcelain')
      .trim()
      .split('\n')
      .every((line) => line.trim().startsWith('M ')),
  ).toBe(true);
});
