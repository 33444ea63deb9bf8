import { describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject, listOr } from '../../../shared/json';
import { documentOf, readJson, refusalOf } from './files';
import { shopV1 } from './shop-v1';

/** Folders and requests as a nested list of names. */
const outline = (item: Json | undefined): Json[] =>
  listOr(item).map((each) =>
    isObject(each) && each.item ? [each.name ?? '', outline(each.item)] : isObject(each) ? (each.name ?? '') : each,
  );

/** What stands at a path of names: folder, …, request. */
const find = (document: JsonObject, ...names: string[]): JsonObject =>
  names.reduce(
    (node, name) =>
      listOr(node.item)
        .filter(isObject)
        .find((each) => each.name === name) ?? {},
    document,
  );

const change = (by: (document: JsonObject) => void): JsonObject => {
  const document = shopV1();
  by(document);
  return document;
};
const folder = (id: string, more: JsonObject = {}): JsonObject => ({ id, name: id, order: [], ...more });

describe('a collection v1 becomes v2.1', () => {
  const document = documentOf(shopV1());

  it('with name, description and variables', () => {
    expect(readJson(shopV1())).toMatchObject({ ok: true, value: { format: 'Postman collection v1', name: 'Shop' } });
    expect(document).toMatchObject({
      info: {
        _postman_id: '0a51f3ee-3f2a-4c2c-8c1b-1f0f6a3d7f10',
        name: 'Shop',
        description: 'A small shop',
        schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
      },
      variable: [{ id: 'v-1', key: 'baseUrl', value: 'https://shop.example.com/v1', type: 'string' }],
    });
  });

  it('with folders and requests in their order', () => {
    expect(outline(document.item)).toEqual([
      [
        'Shop',
        [
          ['Items', ['One item']],
          ['Orders', ['Create an order', 'List orders']],
        ],
      ],
      'Health',
    ]);
  });

  it('with URL, query, headers, auth and scripts', () => {
    expect(find(document, 'Shop', 'Orders', 'List orders')).toMatchObject({
      id: 'r-list',
      event: [{ listen: 'test', script: { exec: ['tests["ok"] = true;', '// done'] } }],
      request: {
        method: 'GET',
        auth: { type: 'basic', basic: expect.arrayContaining([{ key: 'username', value: 'ada', type: 'string' }]) },
        header: [
          { key: 'Accept', value: 'application/json' },
          { key: 'X-Off', value: '1', disabled: true },
        ],
        url: { raw: '{{baseUrl}}/orders?limit=10&page=2', query: [{ key: 'limit', value: '10' }, { key: 'page' }] },
      },
    });
    expect(find(document, 'Shop', 'Items', 'One item')).toMatchObject({
      request: { url: { variable: [{ key: 'id', value: '42' }] } },
    });
  });

  it('with its examples: order, status, headers, body and the request each answered', () => {
    const examples = find(document, 'Shop', 'Orders', 'Create an order').response;
    const sent = { method: 'POST', url: { raw: '{{baseUrl}}/orders' }, body: { mode: 'raw' } };
    expect(examples).toMatchObject([
      {
        id: 'x-created',
        name: 'Created',
        code: 201,
        status: 'Created',
        body: '{"id":"7"}',
        _postman_previewlanguage: 'json',
        header: [{ key: 'Content-Type' }, { key: 'Set-Cookie', value: 'a=1' }, { key: 'Set-Cookie', value: 'b=2' }],
        originalRequest: { ...sent, body: { raw: '{"item":"1"}' }, header: [{ key: 'Content-Type' }] },
      },
      { id: 'x-bad', code: 400, originalRequest: { ...sent, header: [{ key: 'A', value: 'b' }], body: { raw: '{}' } } },
      { id: 'x-late', code: 500, body: '', originalRequest: { ...sent, body: { raw: '{"item":"1"}' } } },
    ]);
  });

  it('with examples that had no id', () => {
    expect(find(document, 'Shop', 'Items', 'One item').response).toMatchObject([
      { name: 'Found', code: 200, body: 'ü' },
      { name: 'Missing', code: 404, body: '' },
    ]);
  });
});

describe('nothing of a v1 collection is lost or doubled where its lists of ids are wrong', () => {
  it.each([
    [
      'no order at all',
      change((it) => {
        delete it.order;
        delete it.folders_order;
        for (const each of listOr(it.folders)) if (isObject(each)) delete each.order;
      }),
      [['Shop', ['Items', 'Orders'].map((name) => [name, []])], 'List orders', 'Create an order', 'One item', 'Health'],
    ],
    [
      'a request that names its folder',
      change((it) => {
        it.order = [];
        Object.assign(listOr(it.requests)[3] ?? {}, { folder: 'f-items' });
      }),
      [
        [
          'Shop',
          [
            ['Items', ['One item', 'Health']],
            ['Orders', ['Create an order', 'List orders']],
          ],
        ],
      ],
    ],
    [
      'a request in two places',
      change((it) => {
        it.order = ['r-health', 'r-item', 'r-health', 'gone'];
      }),
      [
        [
          'Shop',
          [
            ['Items', ['One item']],
            ['Orders', ['Create an order', 'List orders']],
          ],
        ],
        'Health',
      ],
    ],
  ])('%s', (_, document, expected) => {
    expect(outline(documentOf(document).item)).toEqual(expected);
  });

  it.each([
    [
      'folders that hold each other',
      [folder('a', { folders_order: ['b'] }), folder('b', { folders_order: ['a'] })],
      [['a', [['b', []]]]],
    ],
    ['a folder that holds itself', [folder('a', { folders_order: ['a', 'a'] })], [['a', []]]],
    [
      'a circle reached from outside',
      [
        folder('c', { folders_order: ['a'] }),
        folder('a', { folders_order: ['b'] }),
        folder('b', { folders_order: ['a'] }),
      ],
      [['c', [['a', [['b', []]]]]]],
    ],
    [
      'a folder in two folders',
      [folder('a', { folders_order: ['c'] }), folder('b', { folders_order: ['c'] }), folder('c')],
      [
        ['a', [['c', []]]],
        ['b', []],
      ],
    ],
    ['a folder that names the one it is in', [folder('a', { folder: 'b' }), folder('b')], [['b', [['a', []]]]]],
    [
      'two folders of one id',
      [folder('a'), folder('a')],
      [
        ['a', []],
        ['a', []],
      ],
    ],
    [
      'ids that all objects know',
      [
        folder('__proto__', { folders_order: ['constructor'] }),
        folder('constructor'),
        folder('b', { folders_order: ['__proto__', 'toString'] }),
      ],
      [
        ['__proto__', []],
        ['constructor', []],
        ['b', []],
      ],
    ],
  ])('%s', (_, folders, expected) => {
    const document = documentOf({ name: 'A', order: [], folders, requests: [] });
    expect(outline(document.item)).toEqual(expected);
    expect(Object.getOwnPropertySymbols(Object.prototype)).toEqual([]);
    expect(Object.getOwnPropertySymbols(Object)).toEqual([]);
  });

  it('no two examples share a part', () => {
    const requests = [{ id: 'a', url: 'b', headers: [{ key: 'c' }], responses: [{ request: 'a' }, { request: 'a' }] }];
    const item = documentOf({ name: 'A', order: ['a'], requests }).item;
    expect(item).toMatchObject([{ response: [{ originalRequest: { header: [{ key: 'c' }] } }, {}] }]);
    const headers = new Set<unknown>();
    JSON.stringify(item, (key, value) => {
      if (key === 'header') headers.add(value);
      return value;
    });
    expect(headers.size).toBe(3);
  });
});

describe('a damaged or hostile v1 collection is refused with the place', () => {
  it.each([
    [{ name: 'A', order: [], requests: {} }, 'requests', 'a list', 'an empty object'],
    [{ name: 1, order: [], requests: [] }, 'name', 'text or nothing', 'a number'],
    [{ name: 'A', order: {}, requests: [] }, 'order', 'a list or nothing', 'an empty object'],
    [{ name: 'A', order: [], requests: [{}, null] }, 'requests[1]', 'an object', 'null'],
    [{ requests: [{ url: {} }] }, 'requests[0].url', 'text or nothing', 'an empty object'],
    [{ requests: [{ headerData: [null] }] }, 'requests[0].headerData[0]', 'an object', 'null'],
    [{ requests: [{ responses: [{ text: [] }] }] }, 'requests[0].responses[0].text', 'text or nothing', 'a list'],
    [
      { requests: [{ responses: [{ request: '{"url":5}' }] }] },
      'requests[0].responses[0].request.url',
      'text or nothing',
      'a number',
    ],
    [{ requests: [], folders: [7] }, 'folders[0]', 'an object', 'a number'],
  ])('%j', (document, at, expected, found) => {
    expect(refusalOf(readJson(document))).toEqual({ code: 'file-malformed', at, expected, found });
  });

  it.each([
    ['url', (text: string) => ({ url: text })],
    ['queryParams[0].value', (text: string) => ({ queryParams: [{ key: 'a', value: text, equals: true }] })],
  ])('%s with a variable that never ends, which takes the transformer for ever', (at, made) => {
    const requests = [{ id: 'a', ...made(`{{${'./'.repeat(500_000)}&`) }];
    expect(refusalOf(readJson({ requests, order: ['a'] }))).toMatchObject({ at: `requests[0].${at}` });
  });

  it('headers made to be slow to read', () => {
    const lines = ['//'.repeat(200_000), `//${' '.repeat(200_000)}`, '//\n'.repeat(200_000), 'a:'.repeat(200_000)];
    const requests = lines.map((headers, index) => ({ id: `${index}`, url: 'a', headers: `${headers}\n${headers}` }));
    expect(readJson({ requests, order: [] })).toMatchObject({ ok: true });
  });

  it('folders nested beyond the limit', () => {
    const folders = Array.from({ length: 100_000 }, (_, index) =>
      folder(`f${index}`, { folders_order: [`f${index + 1}`] }),
    );
    expect(refusalOf(readJson({ requests: [], folders }))).toMatchObject({ code: 'file-too-deep' });
  });

  it.each([
    { requests: [{ helperAttributes: '['.repeat(100_000), currentHelper: 'basicAuth' }] },
    { requests: [{ responses: [{ request: '['.repeat(100_000) }] }] },
    { requests: [{ auth: { type: '__proto__', __proto__: 1 }, events: 7, dataMode: 'params', data: [null, 4] }] },
    { requests: [{ data: { a: 1 }, dataMode: 'urlencoded', rawModeData: 5, dataOptions: 'x', events: [null] }] },
    { requests: [{ headers: [{ toString: 1 }], variables: 5, currentHelper: 'constructor', helperAttributes: {} }] },
    { requests: [{ cookies: 1, responses: [{ cookies: [{}], responseCode: { code: {} } }] }] },
  ])('%# goes through or is refused, and never throws', (document) => {
    expect(() => readJson({ order: [], ...document })).not.toThrow();
    expect(({} as JsonObject).undefined).toBeUndefined();
  });
});
