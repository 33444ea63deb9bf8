import { describe, expect, it } from 'vitest';
import type { Json } from '../../../shared/json';
import { collectionOf, documentOf, readJson, refusalOf, request } from './files';

const inRequest = (more: { [key: string]: Json }) => collectionOf([request({ request: { method: 'GET', ...more } })]);
const inResponse = (more: { [key: string]: Json }) => collectionOf([request({ response: [{ name: 'OK', ...more }] })]);

describe('a damaged collection is said with the place of the damage', () => {
  it.each([
    [{ info: { name: 'A' } }, 'item', 'a list', 'nothing'],
    [{ info: { name: 'A' }, item: {} }, 'item', 'a list', 'an empty object'],
    [{ info: { name: 'A' }, item: null }, 'item', 'a list', 'null'],
    [{ item: [] }, 'info', 'an object', 'nothing'],
    [{ info: [], item: [] }, 'info', 'an object', 'a list'],
    [{ info: { name: 5 }, item: [] }, 'info.name', 'text or nothing', 'a number'],
    [collectionOf(['x']), 'item[0]', 'a folder or a request', 'text'],
    [collectionOf([request(), null]), 'item[1]', 'a folder or a request', 'null'],
    [
      collectionOf([{ name: 'A' }]),
      'item[0]',
      'a folder (with “item”) or a request (with “request”)',
      'an object with the keys name',
    ],
    [
      collectionOf([{ item: [{ item: [request(), { request: 7 }] }] }]),
      'item[0].item[0].item[1].request',
      'text or an object',
      'a number',
    ],
    [collectionOf([{ name: 'A', item: 'x' }]), 'item[0].item', 'a list', 'text'],
    [collectionOf([request({ name: [] })]), 'item[0].name', 'text or nothing', 'a list'],
    [inRequest({ method: 1 }), 'item[0].request.method', 'text or nothing', 'a number'],
    [inRequest({ url: 1 }), 'item[0].request.url', 'text, an object or nothing', 'a number'],
    [inRequest({ url: { raw: {} } }), 'item[0].request.url.raw', 'text or nothing', 'an empty object'],
    [inRequest({ url: { path: 1 } }), 'item[0].request.url.path', 'text, a list or nothing', 'a number'],
    [inRequest({ url: { query: {} } }), 'item[0].request.url.query', 'a list or nothing', 'an empty object'],
    [inRequest({ url: { query: ['a'] } }), 'item[0].request.url.query[0]', 'an object or nothing', 'text'],
    [inRequest({ header: 1 }), 'item[0].request.header', 'text, a list or nothing', 'a number'],
    [inRequest({ header: [{}, 3] }), 'item[0].request.header[1]', 'text, an object or nothing', 'a number'],
    [inRequest({ body: 'x' }), 'item[0].request.body', 'an object or nothing', 'text'],
    [collectionOf([request({ response: {} })]), 'item[0].response', 'a list or nothing', 'an empty object'],
    [collectionOf([request({ response: [null] })]), 'item[0].response[0]', 'an object', 'null'],
    [inResponse({ body: {} }), 'item[0].response[0].body', 'text or nothing', 'an empty object'],
    [inResponse({ code: true }), 'item[0].response[0].code', 'a number or nothing', 'true'],
    [inResponse({ code: 'OK' }), 'item[0].response[0].code', 'a number or nothing', 'text'],
    [
      inResponse({ originalRequest: { url: { raw: 1 } } }),
      'item[0].response[0].originalRequest.url.raw',
      'text or nothing',
      'a number',
    ],
    [{ ...collectionOf([]), variable: {} }, 'variable', 'a list or nothing', 'an empty object'],
  ])('%j', (document, at, expected, found) => {
    expect(refusalOf(readJson(document))).toEqual({ code: 'file-malformed', at, expected, found });
  });

  it('a place far down is shortened', () => {
    let item: Json = { name: 'A' };
    for (let depth = 0; depth < 200; depth += 1) item = { item: [item] };
    const refusal = refusalOf(readJson(collectionOf([item])));
    expect(refusal).toMatchObject({ at: expect.stringMatching(/^item\[0\]\.item\[0\].{100,200}…/) });
  });
});

describe('what Postman tolerates is tolerated, and stays as it is', () => {
  it.each([
    ['a request that is only a URL', collectionOf([{ name: 'A', request: 'https://example.com' }])],
    ['an item without a name', collectionOf([{ request: {} }, { item: [] }])],
    [
      'null wherever something may be missing',
      {
        info: { name: 'A', description: null, schema: null },
        item: [
          { name: null, item: null, request: { method: null, url: null, header: null, body: null }, response: null },
          { name: 'B', item: [], description: null, auth: null },
          request({
            request: { url: { raw: null, host: null, path: null, query: null, variable: null }, header: [null] },
            response: [{ name: null, code: null, header: null, body: null, originalRequest: null, cookie: null }],
          }),
        ],
        variable: null,
        event: null,
        auth: null,
      },
    ],
    ['headers as text', inRequest({ header: 'Accept: text/html' })],
    ['a status as digits', inResponse({ code: '404' })],
    ['numbers as values of variables', { ...collectionOf([]), variable: [{ key: 'a', value: 1 }] }],
    ['no schema', { info: { name: 'A' }, item: [] }],
  ])('%s', (_, document) => {
    expect(documentOf(document)).toEqual(document);
  });
});
