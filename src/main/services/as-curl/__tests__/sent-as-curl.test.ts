import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { WholeCall } from '../../../../shared/model/call';
import { emptyRequest, type FormRow, type RequestParts, type Row } from '../../../../shared/model/request';
import { mask } from '../../../journal/mask';
import { serve } from '../../../send/__tests__/server';
import { exchange } from '../../../send/exchange';
import { outgoing } from '../../../send/outgoing';
import { callAsCurl } from '../call-as-curl';
import { sentAsCurl } from '../sent-as-curl';

const row = (key: string, value: string): Row => ({ key, value, description: '', disabled: false });
const form = (key: string, value: string, type: FormRow['type'] = 'text'): FormRow => ({ ...row(key, value), type });
const raw = (text: string, language: 'json' | 'xml' | 'text' = 'json') => ({ mode: 'raw', text, language }) as const;
const sent = (parts: Partial<RequestParts>): RequestParts => ({ ...emptyRequest, url: 'http://a.test/', ...parts });

describe('what was sent is a line that sends the same', () => {
  it('with the content type that nobody typed, an empty header, and no pattern of URLs', () => {
    const parts = { method: 'POST', url: 'http://a.test/x?y=[1]{2}', headers: [row('x-empty', '')], body: raw('{}') };
    expect(sentAsCurl(sent(parts))).toEqual({
      ...{ masked: [], bodyOut: null, files: [] },
      line: [
        "curl --globoff -X 'POST' 'http://a.test/x?y=[1]{2}'",
        "-H 'x-empty;'",
        "-H 'Content-Type: application/json'",
        "--data-raw '{}'",
      ].join(' \\\n  '),
    });
  });

  it('without what is masked, which is named', () => {
    const headers = [row('Cookie', mask), row('X-A', '1')];
    const auth = { type: 'basic', username: 'a', password: mask } as const;
    const copied = sentAsCurl(sent({ url: `http://bob:${mask}@a.test/`, headers, auth }));
    expect(copied).toMatchObject({
      line: "curl -X 'GET' 'http://a.test/' \\\n  -H 'X-A: 1'",
      masked: ['Cookie', 'Authorization'],
    });
  });

  it('without a header that is none: what a file recorded may not read another', () => {
    const headers = [row('@/etc/passwd', ''), row('X-A', 'a\nX-B: b'), row('Transfer-Encoding', 'chunked')];
    expect(sentAsCurl(sent({ headers })).line).toBe("curl -X 'GET' 'http://a.test/'");
  });

  it('names the files that have to lie beside it', () => {
    const scan = { ...form('scan', 'my "scan".bin#0a1b', 'file'), contentType: 'image/x-scan' };
    const body: RequestParts['body'] = { mode: 'formdata', rows: [scan, form('off', '@x')] };
    expect(sentAsCurl(sent({ method: 'POST', body }))).toMatchObject({
      line: expect.stringContaining(
        `--form 'scan=@"my \\"scan\\".bin";type=image/x-scan' \\\n  --form-string 'off=@x'`,
      ),
      files: ['my "scan".bin'],
    });
  });
});

const hasCurl = spawnSync('curl', ['--version']).status === 0;
const run = promisify(execFile);

interface Heard {
  readonly line: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A server that keeps what it hears, of which curl and the app say the same. */
const listening = async () => {
  const heard: Heard[] = [];
  const origin = await serve((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const { 'user-agent': _, accept: __, 'accept-encoding': ___, connection: ____, ...headers } = request.headers;
      const boundary = /boundary=(.*)/.exec(headers['content-type'] ?? '')?.[1];
      const body = Buffer.concat(chunks).toString();
      heard.push({
        line: `${request.method} ${request.url}`,
        headers: boundary === undefined ? headers : { ...headers, 'content-type': '', 'content-length': '' },
        body: boundary === undefined ? body : body.replaceAll(boundary, '').replaceAll('-', ''),
      });
      response.end('heard');
    });
  });
  return { origin, heard };
};

const cases: readonly [string, Partial<RequestParts>][] = [
  ['a plain one', { url: '/a/:b?c=%20d&e' }],
  ['raw JSON', { method: 'POST', body: raw(`{"it's": "$HOME \\" ü\n!"}`) }],
  ['XML with a type of its own', { method: 'PUT', body: raw('<a/>', 'xml'), headers: [row('content-type', 'text/x')] }],
  ['a body that begins like a file', { method: 'POST', body: raw('@/etc/passwd', 'text') }],
  ['a GET with a body', { body: raw('{}') }],
  ['headers, empty and not ASCII', { headers: [row('x-empty', ''), row('x-uni', '日本'), row('x-quote', `'"\\`)] }],
  ['brackets and braces', { url: '/x?f[a]={1,2}&g=[1-3]' }],
  ['steps in a path', { url: '/a/%2e%2e/b' }],
  ['a user in the URL', { url: 'bob:p%40w@/me' }],
  ['basic', { auth: { type: 'basic', username: 'ada', password: 'wör:d' } }],
  ['bearer', { auth: { type: 'bearer', token: 't' } }],
  ['a key', { auth: { type: 'apikey', key: 'X-Key', value: 'k', in: 'header' } }],
  ['HEAD', { method: 'HEAD' }],
  ['a form of texts', { method: 'POST', body: { mode: 'formdata', rows: [form('a', '@b;type=c'), form('d', '<e')] } }],
  [
    'a form that is encoded',
    { method: 'POST', body: { mode: 'urlencoded', rows: [row('a b&', 'c=d&e\n@'), row('f@g', '@h'), row('ü', 'ü')] } },
  ],
];

describe.skipIf(!hasCurl)('cURL sends what was sent', () => {
  it.each(cases)('%s', async (_, { url = '/', ...parts }) => {
    const { origin, heard } = await listening();
    const [user = '', path = ''] = url.includes('@/')
      ? [url.slice(0, url.indexOf('@') + 1), url.split('@')[1]]
      : ['', url];
    const made = await outgoing(sent({ ...parts, url: origin.replace('://', `://${user}`) + path }), () => undefined);
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    await exchange(made.value, { limit: 5_000, cancel: new AbortController().signal });
    const copied = sentAsCurl(sent({ ...parts, url: made.value.url.href }));
    await run('sh', ['-c', copied.line]);
    const [own, curls] = heard;
    const plain = (one: Heard | undefined) => one && { ...one, body: one.body.replaceAll('+', '%20') };
    if (parts.body?.mode !== 'urlencoded') return expect(curls).toEqual(own);
    expect(new URLSearchParams(plain(curls)?.body)).toEqual(new URLSearchParams(plain(own)?.body));
  });

  it('a file of a form, where it lies', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'understudy-curl-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'a;"b.txt'), 'held');
    const { origin, heard } = await listening();
    const body: RequestParts['body'] = { mode: 'formdata', rows: [form('f', 'a;"b.txt#0a', 'file')] };
    await run('sh', ['-c', sentAsCurl(sent({ method: 'POST', url: `${origin}/`, body })).line], { cwd: folder });
    expect(heard[0]?.body).toContain('held');
  });

  it('a call without a content type, with dots in its path', async () => {
    const { origin, heard } = await listening();
    const body = { text: 'a=b', binary: false, size: 3, kept: 3 };
    const call: Partial<WholeCall> = {
      ...{ method: 'POST', target: '/a/../b', contentKept: true },
      request: { headers: [], body },
    };
    await run('sh', ['-c', callAsCurl(call as WholeCall, [], origin).line]);
    expect(heard[0]).toMatchObject({ line: 'POST /a/../b', body: 'a=b' });
    expect(heard[0]?.headers['content-type']).toBeUndefined();
  });
});
