import { expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../../shared/json';
import { readImport } from '../../read-file';

const entry = (change: JsonObject = {}): JsonObject => ({
  pageref: 'page_1',
  startedDateTime: '2026-03-01T10:00:00.000Z',
  time: 12.5,
  request: {
    method: 'get',
    url: 'https://shop.test/a?x=1&y',
    headers: [
      { name: ':path', value: '/a' },
      { name: 'Accept', value: '*/*' },
    ],
  },
  response: {
    status: 200,
    statusText: 'OK',
    headers: [{ name: 'Content-Type', value: 'text/plain' }],
    content: { size: 2, mimeType: 'text/plain', text: 'é' },
  },
  ...change,
});
const response = (change: JsonObject): JsonObject => ({ response: { ...(entry().response as JsonObject), ...change } });
const read = (...entries: Json[]) => {
  const bytes = new TextEncoder().encode(
    JSON.stringify({ log: { version: '1.2', pages: [{ id: 'page_1' }, { id: 'page_2' }], entries } }),
  );
  const result = readImport('shop.har', bytes);
  if (!result.ok || result.value.kind !== 'history') throw new Error(JSON.stringify(result));
  return result.value;
};

it('reads what was sent and what came back, of every page', () => {
  const { entries, name } = read(entry(), entry({ pageref: 'page_2' }));
  expect(name).toBe('shop');
  expect(entries).toHaveLength(2);
  expect(entries[0]).toMatchObject({
    at: Date.UTC(2026, 2, 1, 10),
    sent: {
      method: 'GET',
      url: 'https://shop.test/a?x=1&y',
      params: [
        { key: 'x', value: '1' },
        { key: 'y', value: '' },
      ],
    },
    response: { status: 200, statusText: 'OK', duration: 12.5 },
    reason: null,
  });
  expect(entries[0]?.sent.headers.map(({ key }) => key)).toEqual(['Accept']);
  expect(new TextDecoder().decode(entries[0]?.response?.body)).toBe('é');
});

it('reads base64 bodies as bytes', () => {
  const { entries } = read(
    entry(response({ content: { size: 3, mimeType: 'image/png', text: 'AP8K', encoding: 'base64' } })),
  );
  expect([...(entries[0]?.response?.body ?? [])]).toEqual([0, 255, 10]);
});

it('reads forms and raw bodies', () => {
  const post = (postData: JsonObject) =>
    read(entry({ request: { ...(entry().request as JsonObject), method: 'POST', postData } })).entries[0]?.sent.body;
  expect(post({ mimeType: 'application/json; charset=utf-8', text: '{}' })).toEqual({
    mode: 'raw',
    text: '{}',
    language: 'json',
  });
  expect(post({ mimeType: 'application/x-www-form-urlencoded', text: 'a=1&b=%20' })).toMatchObject({
    mode: 'urlencoded',
    rows: [
      { key: 'a', value: '1' },
      { key: 'b', value: ' ' },
    ],
  });
  const file = { name: 'f', fileName: 'x.png', contentType: 'image/png' };
  expect(post({ mimeType: 'multipart/form-data', params: [file] })).toMatchObject({
    mode: 'formdata',
    rows: [{ key: 'f', value: 'x.png', type: 'file', contentType: 'image/png' }],
  });
});

it('keeps an entry without its response where the file holds none, and says why', () => {
  const { entries } = read(
    entry({ response: { status: 0, _error: 'net::ERR_BLOCKED_BY_CLIENT' } }),
    entry(response({ content: { size: 900, mimeType: 'video/mp4' } })),
    entry(response({ status: 304, content: { size: 900 } })),
  );
  expect(entries.map(({ reason }) => reason)).toEqual([
    'net::ERR_BLOCKED_BY_CLIENT',
    'The file holds no body of the response',
    null,
  ]);
});

it('takes headers that were folded into one apart', () => {
  const { entries } = read(
    entry(
      response({
        headers: [
          { name: 'set-cookie', value: 'a=1\nb=2' },
          { name: 'x-a', value: '1\n2' },
        ],
        content: { text: '' },
      }),
    ),
  );
  expect(entries[0]?.response?.headers).toEqual([
    ['set-cookie', 'a=1'],
    ['set-cookie', 'b=2'],
    ['x-a', '1, 2'],
  ]);
});

it('names each entry it cannot use, and takes the rest', () => {
  const request = entry().request as JsonObject;
  const broken: Json[] = [
    null,
    { request: 1 },
    entry({ startedDateTime: 'soon' }),
    entry({ request: { ...request, url: 'data:,x' } }),
    entry({ request: { url: 'http://a/' } }),
  ];
  const { entries, skipped } = read(...broken, entry());
  expect(entries).toHaveLength(1);
  expect(skipped).toEqual([
    { at: 'log.entries[0]', problem: 'expected an object, found null' },
    { at: 'log.entries[1]', problem: 'its request is a number' },
    { at: 'log.entries[2]', problem: 'its startedDateTime is no date' },
    { at: 'log.entries[3]', problem: 'only http and https can be mocked, not data:,x…' },
    { at: 'log.entries[4]', problem: 'its method is nothing' },
  ]);
});

it('refuses a file whose entries are no list', () => {
  const result = readImport('a.har', new TextEncoder().encode('{"log":{"entries":{}}}'));
  expect(result).toMatchObject({ ok: false, error: { code: 'file-malformed', at: 'log.entries' } });
});
