import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { emptyRequest } from '../../../shared/model/request';
import { download } from '../download';
import { exchange } from '../exchange';
import { outgoing } from '../outgoing';
import type { Progress } from '../progress';
import { serve } from './server';

const options = () => ({ limit: 5_000, cancel: new AbortController().signal });

const asked = async (url: string) => {
  const made = await outgoing({ ...emptyRequest, url }, () => undefined);
  if (!made.ok) throw new Error('not made');
  return made.value;
};
const megabyte = 1024 * 1024;

it('the parts of its time are the whole of it', async () => {
  const seen = new EventEmitter();
  const origin = await serve((request, response) => {
    if (request.url === '/') return void response.writeHead(302, { location: '/there' }).end();
    setTimeout(() => response.write('a'), 90);
    // From when the first part is there, however long it was on its way.
    seen.once('a', () => setTimeout(() => response.end('b'), 60));
  });
  const from = performance.now();
  const answer = await exchange(await asked(`${origin.replace('127.0.0.1', 'localhost')}/`), {
    ...options(),
    onProgress: () => seen.emit('a'),
  });
  const whole = performance.now() - from;
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  const { timing } = answer.value;
  const sum = Object.values(timing).reduce((a, b) => a + b, 0);
  expect(Math.min(...Object.values(timing))).toBeGreaterThanOrEqual(0);
  expect(timing.wait).toBeGreaterThan(80);
  expect(timing.download).toBeGreaterThan(50);
  expect(timing.redirects).toBeGreaterThan(0);
  expect(sum).toBeLessThanOrEqual(whole);
  expect(sum).toBeGreaterThan(140);
});

it('a name is looked up and a connection is made, once', async () => {
  const origin = await serve((_request, response) => response.end('x'));
  const answer = await exchange(await asked(origin.replace('127.0.0.1', 'localhost')), options());
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  const { dns, connect, tls, redirects } = answer.value.timing;
  expect(dns).toBeGreaterThan(0);
  expect(connect).toBeGreaterThan(0);
  expect(tls).toBe(0);
  expect(redirects).toBe(0);
});

it('tells how much is there, and how much was on the wire', async () => {
  const bytes = randomBytes(megabyte);
  const zipped = gzipSync(bytes);
  const origin = await serve((_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': zipped.length }).end(zipped);
  });
  const told: Progress[] = [];
  const answer = await exchange(await asked(origin), { ...options(), onProgress: (one) => told.push(one) });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  expect(answer.value.body.equals(bytes)).toBe(true);
  expect(answer.value.wireSize).toBe(zipped.length);
  expect(told.at(-1)).toEqual({ received: zipped.length, total: zipped.length });
});

it('an answer longer than 50 MB is cut, and its download is whole', async () => {
  const block = randomBytes(megabyte);
  const origin = await serve((_request, response) => {
    let left = 60;
    const more = (): void => {
      while (left > 0) {
        left -= 1;
        if (!response.write(block)) return void response.once('drain', more);
      }
      response.end('end');
    };
    more();
  });
  const answer = await exchange(await asked(origin), { ...options(), limit: 30_000 });
  expect(answer).toMatchObject({ ok: true, value: { cut: true, body: { length: 50 * megabyte } } });
  const path = join(mkdtempSync(join(tmpdir(), 'download-')), 'whole.bin');
  expect(await download(await asked(origin), { ...options(), limit: 30_000 }, path)).toMatchObject({ ok: true });
  const whole = readFileSync(path);
  expect(whole.length).toBe(60 * megabyte + 3);
  expect(whole.subarray(-3).toString()).toBe('end');
  expect(existsSync(`${path}.part`)).toBe(false);
});

it('a download that is cancelled, or breaks, leaves the file that was there', async () => {
  const origin = await serve((request, response) => {
    response.write('much');
    if (request.url === '/breaks') setTimeout(() => request.socket.destroy(), 50);
  });
  const path = join(mkdtempSync(join(tmpdir(), 'download-')), 'kept.bin');
  writeFileSync(path, 'before');
  const cancel = new AbortController();
  const going = download(await asked(origin), { ...options(), limit: 1_000, cancel: cancel.signal }, path);
  // Its head is there within the limit; the body may take longer.
  setTimeout(() => cancel.abort(), 1_300);
  expect(await going).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(await download(await asked(`${origin}/breaks`), options(), path)).toMatchObject({
    error: { code: 'send-failed', why: 'broken' },
  });
  expect(readFileSync(path, 'utf8')).toBe('before');
  expect(existsSync(`${path}.part`)).toBe(false);
});

it('a file that cannot be written is said to be', async () => {
  const origin = await serve((_request, response) => response.end('x'));
  const path = join(tmpdir(), 'no such folder', 'a.bin');
  expect(await download(await asked(origin), options(), path)).toMatchObject({ error: { code: 'disk' } });
});
