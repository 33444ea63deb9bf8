import { describe, expect, test } from 'vitest';
import { switchedTo, withOthers } from '../../../shared/body-types';
import type { Json, JsonObject } from '../../../shared/json';
import type { RequestParts, Row } from '../../../shared/model/request';
import { fixture } from '../../__tests__/fixtures';
import { changeParts, newRequest, partsOf } from '../requests';

const row = (key: string, value = '', more: object = {}) => ({ key, value, description: '', disabled: false, ...more });
const copy = (json: Json): JsonObject => structuredClone(json) as JsonObject;

const rich = {
  method: 'POST',
  description: { content: 'What it is for', type: 'text/markdown' },
  header: [
    { key: 'Accept', value: 'application/json', type: 'text', uuid: 'h1' },
    { key: 'X-Off', value: '1', disabled: true, description: { content: 'why', type: 'text/plain' } },
  ],
  url: {
    raw: '{{url}}/users/:id?x=1',
    host: ['{{url}}'],
    path: ['users', ':id'],
    query: [
      { key: 'x', value: '1', description: 'the x', extra: true },
      { key: 'flag', value: null, disabled: true },
    ],
    variable: [{ id: 'v1', key: 'id', value: '7', type: 'string' }],
    note: 'ours not',
  },
  auth: { type: 'basic', basic: [{ key: 'username', value: 'u', type: 'string', more: 1 }] },
  body: { mode: 'raw', raw: '{"a":1}', options: { raw: { language: 'json', headerFamily: 'json' } } },
  proxy: { host: 'kept' },
};

describe('reading', () => {
  test('a request with everything', () => {
    expect(partsOf(rich)).toEqual({
      method: 'POST',
      url: '{{url}}/users/:id?x=1',
      params: [row('x', '1', { description: 'the x' }), row('flag', '', { disabled: true })],
      pathVariables: [row('id', '7')],
      headers: [row('Accept', 'application/json'), row('X-Off', '1', { disabled: true, description: 'why' })],
      auth: { type: 'basic', username: 'u', password: '' },
      body: { mode: 'raw', text: '{"a":1}', language: 'json' },
    });
  });

  test('a bare URL, headers as one text, a URL without its text', () => {
    expect(partsOf('http://a/b?c=1')).toMatchObject({ method: 'GET', url: 'http://a/b?c=1', params: [row('c', '1')] });
    expect(partsOf({ header: 'A: 1\nB: x:y', url: '' }).headers).toEqual([row('A', '1'), row('B', 'x:y')]);
    const url = {
      protocol: 'https',
      host: ['a', 'test'],
      port: '81',
      path: ['b', { value: 'c' }],
      query: [{ key: 'd' }],
    };
    expect(partsOf({ url }).url).toBe('https://a.test:81/b/c?d');
  });

  test.each<[Json, RequestParts['body']]>([
    [null, { mode: 'none' }],
    [
      { mode: 'raw', raw: 'x', disabled: true },
      { mode: 'none', others: [{ mode: 'raw', text: 'x', language: 'text' }] },
    ],
    [
      { mode: 'urlencoded', urlencoded: [{ key: 'a', value: '1' }], raw: 'x', formdata: [], graphql: { query: '{a}' } },
      {
        mode: 'urlencoded',
        rows: [row('a', '1')],
        others: [
          { mode: 'raw', text: 'x', language: 'text' },
          { mode: 'other', name: 'graphql' },
        ],
      },
    ],
    [
      { mode: 'raw', raw: 'x' },
      { mode: 'raw', text: 'x', language: 'text' },
    ],
    [
      { mode: 'urlencoded', urlencoded: [{ key: 'a', value: 1 }] },
      { mode: 'urlencoded', rows: [row('a', '1')] },
    ],
    [
      { mode: 'formdata', formdata: [{ key: 'f', type: 'file', src: ['a.png'] }] },
      { mode: 'formdata', rows: [{ ...row('f', 'a.png'), type: 'file' }] },
    ],
    [
      { mode: 'graphql', graphql: { query: '{a}' } },
      { mode: 'other', name: 'graphql' },
    ],
  ])('body %j', (body, read) => {
    expect(partsOf({ body, url: '' }).body).toEqual(read);
  });

  test.each<[Json, RequestParts['auth']]>([
    [null, { type: 'inherit' }],
    [{ type: 'noauth' }, { type: 'none' }],
    [
      { type: 'bearer', bearer: [{ key: 'token', value: 't' }] },
      { type: 'bearer', token: 't' },
    ],
    [
      { type: 'bearer', bearer: { token: 't' } },
      { type: 'bearer', token: 't' },
    ],
    [
      {
        type: 'apikey',
        apikey: [
          { key: 'key', value: 'k' },
          { key: 'value', value: 'v' },
          { key: 'in', value: 'query' },
        ],
      },
      { type: 'apikey', key: 'k', value: 'v', in: 'query' },
    ],
    [
      { type: 'oauth2', oauth2: [] },
      { type: 'other', name: 'oauth2' },
    ],
  ])('auth %j', (auth, read) => {
    expect(partsOf({ auth, url: '' }).auth).toEqual(read);
  });
});

describe('writing', () => {
  test('what was read, written back, changes nothing', () => {
    const request = copy(rich);
    expect(changeParts(request, partsOf(request))).toEqual(rich);
    expect(request).toEqual(rich);
  });

  test('every request of a real collection, written back, is the same', () => {
    const text = new TextDecoder().decode(fixture('collections/adyen-legal-entity-v3.postman_collection.json'));
    const requests: Json[] = [];
    JSON.parse(text, (key, value) => {
      if (key === 'request' || key === 'originalRequest') requests.push(value as Json);
      return value as unknown;
    });
    expect(requests.length).toBeGreaterThan(50);
    for (const request of requests) expect(changeParts(copy(request), partsOf(request))).toEqual(request);
  });

  test('rows keep what we do not know of them, wherever they go', () => {
    const request = changeParts(copy(rich), {
      headers: [row('X-New', 'n'), row('X-Off', '2', { description: 'because' }), row('Accept', 'text/plain')],
    });
    expect(request.header).toEqual([
      { key: 'X-New', value: 'n' },
      { key: 'X-Off', value: '2', description: { content: 'because', type: 'text/plain' } },
      { key: 'Accept', value: 'text/plain', type: 'text', uuid: 'h1' },
    ]);
    expect(request.proxy).toEqual(rich.proxy);
  });

  test('a URL that was edited: text, parts and lists agree, unknown fields stay', () => {
    const url = 'https://{{tenant}}.example.com:8443/v2/users/:id?x=2#top';
    const request = changeParts(copy(rich), {
      url,
      params: [row('x', '2', { description: 'the x' }), row('flag', '', { disabled: true })],
      pathVariables: [row('id', '8')],
    });
    expect(request.url).toEqual({
      raw: url,
      protocol: 'https',
      host: ['{{tenant}}', 'example', 'com'],
      port: '8443',
      path: ['v2', 'users', ':id'],
      hash: 'top',
      query: [
        { key: 'x', value: '2', description: 'the x', extra: true },
        { key: 'flag', value: null, disabled: true },
      ],
      variable: [{ id: 'v1', key: 'id', value: '8', type: 'string' }],
      note: 'ours not',
    });
  });

  test('a URL kept as text stays one until a row says more', () => {
    expect(changeParts({ url: '/a' }, { url: '/b?x=1', params: [row('x', '1')] }).url).toBe('/b?x=1');
    const said = changeParts({ url: '/a?x=1' }, { params: [row('x', '1', { description: 'd' })] }).url;
    expect(said).toMatchObject({ raw: '/a?x=1', path: ['a'], query: [{ key: 'x', value: '1', description: 'd' }] });
  });

  test('a parameter that is typed over takes nothing with it', () => {
    const saved = {
      raw: '/a?b=2&a=1',
      path: ['a'],
      query: [
        { key: 'b', value: '2', more: 1 },
        { key: 'a', value: '1' },
      ],
    };
    const typed = (url: string, params: Row[]) =>
      (changeParts({ url: copy(saved) }, { url, params }).url as JsonObject).query;
    expect(typed('/a?flag&b=2', [row('flag'), row('b', '2')])).toEqual([
      { key: 'flag', value: null },
      { key: 'b', value: '2', more: 1 },
    ]);
    expect(typed('/a?c=1', [row('c', '1')])).toEqual([{ key: 'c', value: '1' }]);
    expect(typed('/a?c=2&a=1', [row('c', '2'), row('a', '1')])).toEqual([
      { key: 'c', value: '2', more: 1 },
      { key: 'a', value: '1' },
    ]);
  });

  test('a key without = has no value, as Postman writes it; one with it has an empty one', () => {
    const params = [row('flag'), row('empty'), row('a=b'), row('off', '', { disabled: true })];
    const url = 'http://a/b?flag&empty=&a%3Db';
    const request = changeParts({ url: { raw: '' } }, { url, params });
    const query = [
      { key: 'flag', value: null },
      { key: 'empty', value: '' },
      { key: 'a=b', value: null },
      { key: 'off', value: null, disabled: true },
    ];
    expect(request.url).toMatchObject({ raw: url, query });
    expect(partsOf(request)).toMatchObject({ url, params });
    const other = 'http://a/b?flag=&empty&a%3Db=';
    expect(changeParts(request, { url: other }).url).toMatchObject({
      query: [{ value: '' }, { value: null }, { value: '' }, { value: null }],
    });
    expect(partsOf(request)).toMatchObject({ url: other, params });
    changeParts(request, { url: 'http://a/b?flag=1&empty&a%3Db=', params: params.with(0, row('flag', '1')) });
    changeParts(request, { url, params });
    expect(request.url).toMatchObject({ query });
  });

  test.each<[string, JsonObject]>([
    ['{{a/b}}/c', { host: ['{{a/b}}'], path: ['c'] }],
    ['{{q?x&y}}', { host: ['{{q?x&y}}'] }],
    [
      'https://{{a.b/c}}.test:{{p:1}}/{{d/e}}/{{f?g#h}}#{{i#j}}',
      {
        protocol: 'https',
        host: ['{{a.b/c}}', 'test'],
        port: '{{p:1}}',
        path: ['{{d/e}}', '{{f?g#h}}'],
        hash: '{{i#j}}',
      },
    ],
    ['{{scheme}}://a.test/b', { protocol: '{{scheme}}', host: ['a', 'test'], path: ['b'] }],
    ['  https://a.test/b  ', { protocol: 'https', host: ['a', 'test'], path: ['b'] }],
    [' {{url}} ', { host: ['{{url}}'] }],
    ['http://a..test/b//', { protocol: 'http', host: ['a', '', 'test'], path: ['b', '', ''] }],
  ])('the parts of %j', (url, parts) => {
    expect(changeParts({ url: { raw: '' } }, { url, params: [] }).url).toEqual({ raw: url, ...parts });
  });

  test('another authorization takes the place of the last, secrets and all', () => {
    const request = changeParts(copy(rich), { auth: { type: 'bearer', token: 't' } });
    expect(request.auth).toEqual({ type: 'bearer', bearer: [{ key: 'token', value: 't', type: 'string' }] });
    expect(changeParts(request, { auth: { type: 'none' } }).auth).toEqual({ type: 'noauth' });
    const oauth = { type: 'oauth2', oauth2: [{ key: 'tokenName', value: 'x' }] };
    const left = changeParts({ url: '', auth: copy(oauth) }, { auth: { type: 'bearer', token: 't' } });
    expect(changeParts(left, { auth: { type: 'other', name: 'oauth2' } }).auth).toEqual(oauth);
    expect(changeParts(request, { auth: { type: 'inherit' } })).not.toHaveProperty('auth');
  });

  test('a body of another mode, and a file in a form by its token', () => {
    const file = 'a.png#0123456789ab';
    const request = changeParts(copy(rich), {
      body: {
        mode: 'formdata',
        rows: [
          { ...row('f', file), type: 'file', contentType: 'image/png' },
          { ...row('t', 'x'), type: 'text' },
        ],
      },
    });
    expect(request.body).toMatchObject({
      mode: 'formdata',
      formdata: [
        { key: 'f', type: 'file', src: file, contentType: 'image/png' },
        { key: 't', value: 'x', type: 'text' },
      ],
    });
    expect(partsOf(request).body).toMatchObject({
      rows: [{ value: file, type: 'file', contentType: 'image/png' }, { value: 'x' }],
    });
  });

  test('what other types hold stays in the file while another one is chosen, and is there again', () => {
    const request = copy(rich);
    const before = partsOf(request).body;
    const off = changeParts(request, { body: switchedTo(before, 'none') });
    expect(off.body).toMatchObject({ disabled: true, raw: '{"a":1}' });
    const typed = withOthers({ mode: 'urlencoded', rows: [row('a', '1')] }, [before]);
    const form = changeParts(off, { body: typed });
    expect(form.body).toMatchObject({ mode: 'urlencoded', raw: '{"a":1}', urlencoded: [{ key: 'a', value: '1' }] });
    expect(form.body).not.toHaveProperty('disabled');
    const back = changeParts(form, { body: switchedTo(partsOf(form).body, 'raw') });
    expect(partsOf(back).body).toEqual({ ...before, others: [{ mode: 'urlencoded', rows: [row('a', '1')] }] });
    // What is emptied before it is left is gone.
    const emptied = changeParts(back, { body: before });
    expect(emptied.body).toEqual(rich.body);
  });

  test('a body of a kind that is only kept can be left and chosen again', () => {
    const request = { url: '', body: { mode: 'graphql', graphql: { query: '{a}' } } };
    const left = changeParts(request, { body: switchedTo(partsOf(request).body, 'raw') });
    expect(left.body).toMatchObject({ mode: 'raw', graphql: { query: '{a}' } });
    const back = changeParts(left, { body: switchedTo(partsOf(left).body, 'other') });
    expect(partsOf(back).body).toEqual({ mode: 'other', name: 'graphql' });
  });

  test('a new request, read, is what it was made of', () => {
    const parts = partsOf(rich);
    expect(partsOf(newRequest(parts))).toEqual(parts);
  });
});
