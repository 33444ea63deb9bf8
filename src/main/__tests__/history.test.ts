import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { emptyRequest } from '../../shared/model/request';
import { openApp } from './open-app';

const recording = (count: number) => {
  const entries = Array.from({ length: count }, (_, at) => ({
    startedDateTime: new Date(1_700_000_000_000 + at).toISOString(),
    time: 1,
    request: { method: 'GET', url: `https://api.shop.test/${at}`, headers: [] },
    response: { status: 200, statusText: 'OK', headers: [], content: { text: 'a', mimeType: 'text/plain' } },
  }));
  return { name: 'week.har', bytes: new Uint8Array(Buffer.from(JSON.stringify({ log: { entries } }))) };
};

test('a recording comes in part by part, and it is told how far it is', async () => {
  const { call, told } = await openApp();
  const { recorded } = await call('import.files', { files: [recording(2_500)], job: 'week' });
  expect(recorded[0]?.ids).toHaveLength(2_500);
  const stages = told.flatMap((event) => (event.name === 'api.job.stage' ? event.data : []));
  expect(stages).toEqual(
    ['1,000', '2,000', '2,500'].map((count) => ({ job: 'week', stage: `${count} of 2,500 requests` })),
  );
});

test('one that is given up on the way leaves nothing', async () => {
  const { call, told } = await openApp();
  const importing = call('import.files', { files: [recording(30_000)], job: 'week' });
  await expect
    .poll(() => told.some((event) => event.name === 'api.job.stage'), { interval: 1, timeout: 20_000 })
    .toBe(true);
  await call('api.job.cancel', { job: 'week' });
  expect((await importing).refused).toMatchObject([{ error: { code: 'cancelled' } }]);
  expect((await call('history.list', { behind: null })).rows).toEqual([]);
});

test('a deletion of the history is taken back like any other: by its number, or the last one first', async () => {
  const { call, tryCall } = await openApp();
  await call('import.files', { files: [recording(5)] });
  const ids = async () => (await call('history.list', { behind: null })).rows.map(({ id }) => id);
  const all = await ids();
  const one = await call('history.delete', { ids: all.slice(0, 1) });
  const two = await call('history.delete', { ids: all.slice(1, 3) });
  expect([one.count, two.count]).toEqual([1, 2]);
  await call('history.clear', {});
  expect(await ids()).toEqual([]);
  expect(await call('undo', {})).toMatchObject({ did: 'delete-history', count: 2, targets: [] });
  expect(await call('undo', { undo: one.undo })).toMatchObject({ did: 'delete-history', count: 1 });
  expect(await call('undo', {})).toMatchObject({ count: 2 });
  expect(await ids()).toEqual(all);
  expect(await tryCall('undo', {})).toMatchObject({ error: { code: 'nothing-to-undo' } });
});

test('an entry of this run has its secrets, in memory only; of an earlier run they are masked, and sending says so', async () => {
  const server = createServer((_, answer) => {
    answer.setHeader('set-cookie', ['sid=cookie-of-the-answer; Path=/', 'theme=dark']);
    answer.end('ok');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/me`;
  const first = await openApp();
  const parts = { ...emptyRequest, url, auth: { type: 'bearer', token: 'very-secret-token' } as const };
  const named = { ...emptyRequest, url: url.replace('://', '://bob:very-secret-word@') };
  await first.call('request.send', { job: 'a', item: null, parts });
  const [row] = (await first.call('history.list', { behind: null })).rows;
  const id = row?.id ?? 0;
  await first.call('request.send', { job: 'u', item: null, parts: named });
  const [withUser] = (await first.call('history.list', { behind: null })).rows;
  const user = withUser?.id ?? 0;
  expect(withUser?.url).toBe(url.replace('://', '://bob:••••••@'));
  expect((await first.call('history.open', { id: user, job: 'v' })).parts.url).toBe(named.url);
  const basic = `Authorization: Basic ${Buffer.from('bob:very-secret-word').toString('base64')}`;
  expect((await first.call('history.curl', { id: user })).line).toContain(basic);
  expect((await first.call('history.curl', { id })).line).toContain('Authorization: Bearer very-secret-token');
  const again = await first.call('history.open', { id, job: 'b' });
  expect(again.parts.auth).toEqual(parts.auth);
  const made = await first.call('mock-server.create', {
    ...{ from: { kind: 'history', ids: [id], wildcards: [] }, saveUrl: false },
    configuration: { name: 'Me' },
  });
  const port = (await first.snapshot()).mockServers.find((mock) => mock.id === made.id)?.port;
  const cookies = (await fetch(`http://127.0.0.1:${port}/me`)).headers.getSetCookie();
  expect(cookies).toEqual(['sid=cookie-of-the-answer; Path=/', 'theme=dark']);
  const files = readdirSync(first.dataFolder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  for (const file of files) {
    expect(readFileSync(join(file.parentPath, file.name)).includes('very-secret'), file.name).toBe(false);
  }
  await first.close();

  const second = await openApp(first.dataFolder);
  for (const each of [id, user]) {
    expect(await second.call('history.curl', { id: each })).toMatchObject({ masked: ['Authorization'] });
  }
  const kept = await second.call('history.open', { id, job: 'c' });
  expect(await second.tryCall('request.send', { job: 'd', item: null, parts: kept.parts })).toMatchObject({
    error: { code: 'send-failed', why: 'masked', detail: 'Authorization' },
  });
});

test('an answer that is saved more than once has a number behind its name; one that was cut says so', async () => {
  const server = createServer((request, answer) => {
    answer.end(request.url === '/long' ? Buffer.alloc(51 * 1024 * 1024, 'a') : 'ok');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const app = await openApp();
  const { id: collection } = await app.call('collection.create', {});
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const asked = { collection, parent: null, name: 'R', parts: emptyRequest };
  const { id } = (await app.call('request.save-new', asked)) as { id: string };
  for (const [job, path] of [
    ['a', '/'],
    ['b', '/'],
    ['c', '/long'],
  ] as const) {
    await app.call('request.send', { job, item: null, parts: { ...emptyRequest, url: origin + path } });
    await app.call('request.save-response', { job, collection, id });
  }
  const [request] = (await app.call('collection.outline', { id: collection })).children;
  const names = request && 'children' in request ? request.children.map(({ name }) => name) : [];
  expect(names).toEqual(['200 OK', '200 OK 2', '200 OK (cut at 50 MB)']);
  const [long] = (await app.call('history.list', { behind: null })).rows;
  expect(await app.call('history.plan', { ids: [long?.id ?? 0] })).toMatchObject({ cut: 1 });
});
