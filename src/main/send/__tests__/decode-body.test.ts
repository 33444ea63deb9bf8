import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { decodeBody } from '../decode-body';

const text = 'what was said, '.repeat(1_000);
const plain = Buffer.from(text);
const limit = 1_000_000;
/** A frame of one block as it is (RFC 8878): Node 20 cannot write any. */
const zstd = Buffer.from('KLUv/SALWQAAaGVsbG8genN0ZAo=', 'base64');

it.each([
  ['', plain],
  ['identity', plain],
  ['gzip', gzipSync(plain)],
  ['X-GZIP', gzipSync(plain)],
  ['deflate', deflateSync(plain)],
  ['deflate', deflateRawSync(plain)],
  ['br', brotliCompressSync(plain)],
  ['gzip, br', brotliCompressSync(gzipSync(plain))],
])('%j is undone', async (encodings, bytes) => {
  expect(await decodeBody(bytes, encodings, limit)).toEqual({ bytes: plain, cut: false });
});

it('zstd is undone', async () => {
  const { bytes } = await decodeBody(zstd, 'zstd', limit);
  expect(bytes.toString()).toBe('hello zstd\n');
});

it.each(['gzip', 'deflate', 'br', 'zstd'])('what is no %s stays as it came', async (encoding) => {
  expect(await decodeBody(plain, encoding, limit)).toEqual({ bytes: plain, cut: false });
});

it('what grows past the limit is cut there, however large it would become', async () => {
  const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
  const { bytes, cut } = await decodeBody(bomb, 'gzip', limit);
  expect(bytes.length).toBe(limit);
  expect(cut).toBe(true);
});

it('a part of a body is decoded as far as it goes', async () => {
  const noise = Buffer.from(Array.from({ length: 200_000 }, (_, i) => (i * 7919) % 251));
  const part = gzipSync(noise).subarray(0, 600);
  const { bytes } = await decodeBody(part, 'gzip', limit, true);
  expect(bytes.length).toBeGreaterThan(0);
  expect(bytes.equals(noise.subarray(0, bytes.length))).toBe(true);
});
