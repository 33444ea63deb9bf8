import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { emptyRequest, type RequestParts } from '../../../shared/model/request';
import { exchange } from '../exchange';
import { outgoing } from '../outgoing';
import { serve } from './server';

interface Heard {
  readonly line: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

const row = (key: string, value: string, disabled = false) => ({ key, value, description: '', disabled });

/** Sends a request to a real server; gives what came there. */
const heard = async (
  parts: Partial<RequestParts>,
  pathOf = (_: string): string | undefined => undefined,
  user = '',
) => {
  const all: Heard[] = [];
  const origin = await serve((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url, headers } = request;
      all.push({ line: `${method} ${url}`, headers, body: Buffer.concat(chunks) });
      response.end('heard');
    });
  });
  const made = await outgoing(
    { ...emptyRequest, ...parts, url: origin.replace('://', `://${user}`) + (parts.url ?? '/') },
    pathOf,
  );
  if (!made.ok) return made;
  await exchange(made.value, { limit: 5_000, cancel: new AbortController().signal });
  const [one] = all;
  if (!one) throw new Error('nothing came');
  return one;
};

it('a form goes out with the bytes of the file that was picked, and without what is off', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-form-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'scan.bin');
  const bytes = Buffer.from([0, 1, 2, 255, 254, 13, 10, 13]);
  writeFileSync(file, bytes);
  const form: RequestParts['body'] = {
    mode: 'formdata',
    rows: [
      { ...row('name', 'Ada'), type: 'text' },
      { ...row('off', 'no', true), type: 'text' },
      { ...row('scan', 'scan.bin#0a1b'), type: 'file', contentType: 'image/x-scan' },
    ],
  };
  const sent = await heard({ method: 'POST', body: form }, (value) => (value === 'scan.bin#0a1b' ? file : undefined));
  if (!('body' in sent)) throw new Error('refused');
  expect(sent.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
  expect(sent.body.includes(bytes)).toBe(true);
  expect(sent.body.toString('latin1')).toContain('name="scan"; filename="scan.bin"\r\nContent-Type: image/x-scan\r\n');
  expect(sent.body.toString('latin1')).toContain('name="name"\r\n\r\nAda\r\n');
  expect(sent.body.toString('latin1')).not.toContain('name="off"');
  expect(await heard({ method: 'POST', body: form })).toMatchObject({ error: { why: 'file', detail: 'scan' } });
});

it.each<[string, RequestParts['auth'], Partial<Heard>]>([
  [
    'basic',
    { type: 'basic', username: 'Ada', password: 'wörd' },
    { headers: { authorization: `Basic ${Buffer.from('Ada:wörd').toString('base64')}` } },
  ],
  ['bearer', { type: 'bearer', token: 't0ken' }, { headers: { authorization: 'Bearer t0ken' } }],
  ['a key in a header', { type: 'apikey', key: 'X-Key', value: 'k', in: 'header' }, { headers: { 'x-key': 'k' } }],
  ['a key in the query', { type: 'apikey', key: 'key', value: 'a b', in: 'query' }, { line: 'GET /a?b=1&key=a+b' }],
])('authorization: %s', async (_, auth, expected) => {
  expect(await heard({ url: '/a?b=1', auth })).toMatchObject(expected);
});

it('values take the place of path variables, headers go out as they are typed, and the first one counts', async () => {
  const sent = await heard({
    method: 'PURGE',
    url: '/users/:id/x',
    pathVariables: [row('id', 'a/b')],
    headers: [row('accept', 'text/x'), row('X-Off', '1', true)],
    body: { mode: 'raw', text: '<a/>', language: 'xml' },
  });
  expect(sent).toMatchObject({
    line: 'PURGE /users/a%2Fb/x',
    headers: { accept: 'text/x', 'content-type': 'application/xml' },
  });
  expect('headers' in sent && sent.headers['x-off']).toBeFalsy();
});

it('the headers of the connection do not go out, and are named where that changes what was typed', async () => {
  const headers = ([name, value]: [string, string]) =>
    outgoing({ ...emptyRequest, url: 'a', headers: [row(name, value)] }, () => undefined);
  for (const header of [
    ['Transfer-Encoding', 'chunked'],
    ['Expect', '100-continue'],
    ['Upgrade', 'websocket'],
    ['Connection', 'Upgrade'],
    ['Keep-Alive', 'timeout=5'],
    ['content-length', '7'],
  ] as [string, string][]) {
    expect(await headers(header), header[0]).toMatchObject({ ok: true, value: { leftOut: [header[0]] } });
  }
  for (const header of [
    ['Connection', 'close'],
    ['Content-Length', '0'],
  ] as [string, string][]) {
    expect(await headers(header), header[0]).toMatchObject({ ok: true, value: { leftOut: [] } });
  }
  const typed = [row('Transfer-Encoding', 'chunked'), row('Content-Length', '1'), row('X-A', '1')];
  const body = { mode: 'raw', text: 'abc', language: 'text' } as const;
  const sent = await heard({ method: 'POST', headers: typed, body });
  expect(sent).toMatchObject({ headers: { 'x-a': '1', 'content-length': '3' } });
  expect('body' in sent && sent.body.toString()).toBe('abc');
});

it('a value goes out in UTF-8; a header that no request can have is named', async () => {
  const sent = await heard({ headers: [row('X-Uni', '日本 ü'), row(' X-Spaces ', ' a b\n')] });
  expect(sent).toMatchObject({ headers: { 'x-spaces': 'a b' } });
  const value = 'headers' in sent ? String(sent.headers['x-uni']) : '';
  expect(Buffer.from(value, 'latin1').toString()).toBe('日本 ü');
  expect(await heard({ headers: [row('bad name', 'x')] })).toMatchObject({
    error: { why: 'header-name', detail: 'bad name' },
  });
  expect(await heard({ headers: [row('X-A', 'a\nX-B: c')] })).toMatchObject({
    error: { why: 'header-value', detail: 'X-A' },
  });
  expect(await heard({ auth: { type: 'bearer', token: 'a\nb' } })).toMatchObject({
    error: { why: 'header-value', detail: 'Authorization' },
  });
});

const basic = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString('base64')}` });

it.each<[string, string, Partial<RequestParts>, Partial<Heard>]>([
  ['both', 'bob:p%40w%C3%BC@', {}, { line: 'GET /me', headers: basic('bob:p@wü') }],
  ['a user', 'bob@', {}, { headers: basic('bob:') }],
  ['what is no escape', 'bob:50%@', {}, { headers: basic('bob:50%') }],
  ['a header goes first', 'bob:pw@', { headers: [row('authorization', 'own')] }, { headers: { authorization: 'own' } }],
  [
    'an authorization too',
    'bob:pw@',
    { auth: { type: 'bearer', token: 't' } },
    { headers: { authorization: 'Bearer t' } },
  ],
])('user and password in a URL are its authorization: %s', async (_, user, parts, expected) => {
  expect(await heard({ ...parts, url: '/me' }, undefined, user)).toMatchObject(expected);
});
