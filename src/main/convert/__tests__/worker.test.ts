import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Converter, createConverter } from '../client';
import { exportCollection } from '../export';
import { bytesOf, collectionOf, fixture, request } from './files';
import { shopV1 } from './shop-v1';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Inside the repository, so that the built script finds the packages it needs. */
const outDir = at(`../../../../node_modules/.cache/convert-worker`);
let converter: Converter;

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: at('../worker.ts'),
      outDir,
      emptyOutDir: true,
      target: 'node20.18',
      // No package.json says there what a .js file is.
      rollupOptions: { output: { entryFileNames: 'worker.mjs' } },
    },
  });
  converter = createConverter(`${outDir}/worker.mjs`);
});
afterAll(() => converter.close());

it('the built worker reads good and bad files side by side', async () => {
  const texts = [fixture('adyen-tfm-v1'), '', JSON.stringify(shopV1()), '{"info":', fixture('adyen-legal-entity-v3')];
  const results = await converter.read(texts.map((text, index) => ({ name: `${index}.json`, bytes: bytesOf(text) })));
  expect(results).toMatchObject([
    { ok: true, value: { format: 'Postman collection v2.1', document: JSON.parse(texts[0] ?? '') } },
    { ok: false, error: { code: 'file-empty' } },
    { ok: true, value: { format: 'Postman collection v1', name: 'Shop' } },
    { ok: false, error: { code: 'file-not-json', line: 1, column: 9 } },
    { ok: true, value: { document: JSON.parse(texts[4] ?? '') } },
  ]);
});

it('keys that other code would trip over come through the thread', async () => {
  const text = '{"__proto__":{"a":1},"info":{"name":"A"},"item":[{"__proto__":7,"request":"x"}],"constructor":null}';
  const [result] = await converter.read([{ name: 'a.json', bytes: bytesOf(text) }]);
  expect(
    result?.ok && 'document' in result.value && JSON.stringify(JSON.parse(exportCollection(result.value.document))),
  ).toBe(text);
});

it('a collection of 30 MB is read', async () => {
  const body = JSON.stringify({ text: 'ü'.repeat(700), list: Array.from({ length: 60 }, (_, index) => ({ index })) });
  const response = {
    name: 'OK',
    code: 200,
    header: [{ key: 'A', value: 'b' }],
    body,
    originalRequest: request().request ?? null,
  };
  const folder = {
    name: 'Folder',
    item: Array.from({ length: 20 }, () => request({ response: [response, response] })),
  };
  const bytes = bytesOf(JSON.stringify(collectionOf(Array.from({ length: 250 }, () => folder))));
  expect(bytes.length).toBeGreaterThan(25_000_000);
  const [result] = await converter.read([{ name: 'large.json', bytes }]);
  expect(result).toMatchObject({ ok: true });
});

it('a recording of nearly 100 MB comes through the thread with all its answers', async () => {
  const text = Buffer.alloc(180_000, 'understudy').toString('base64');
  const entries = Array.from({ length: 400 }, (_, at) => ({
    startedDateTime: '2026-11-20T12:00:00.000Z',
    time: 1,
    request: { method: 'GET', url: `https://api.shop.test/pictures/${at}`, headers: [] },
    response: {
      ...{ status: 200, statusText: 'OK', headers: [] },
      content: { text, encoding: 'base64', mimeType: 'image/png' },
    },
  }));
  const bytes = bytesOf(JSON.stringify({ log: { version: '1.2', entries } }));
  expect(bytes.length).toBeGreaterThan(95_000_000);
  const [result] = await converter.read([{ name: 'week.har', bytes }]);
  if (!result?.ok || result.value.kind !== 'history') throw new Error(JSON.stringify(result));
  expect(result.value.entries).toHaveLength(400);
  expect(result.value.entries.every(({ response }) => response?.body.length === 180_000)).toBe(true);
});
