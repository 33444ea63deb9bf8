import { describe, expect, it } from 'vitest';
import { isObject, type JsonObject, listOr } from '../../../../shared/json';
import type { KeptResponse } from '../../../../shared/model/history-entry';
import { defaultMockSettings } from '../../../../shared/model/mock-settings';
import { emptyRequest } from '../../../../shared/model/request';
import { mask } from '../../../journal/mask';
import { answer } from '../../../mock/answer';
import { compile } from '../../../mock/compile';
import { historyCollection, historyPlan } from '../history-collection';
import { wildcardPath } from '../wildcards';

const sent = (url: string, response: Partial<KeptResponse> | null, method = 'GET') => ({
  sent: { ...emptyRequest, method, url },
  response: response && {
    ...{ status: 200, statusText: 'OK', headers: [], body: new Uint8Array(), duration: 1 },
    ...response,
  },
});
const names = (node: JsonObject): unknown[] =>
  listOr(node.item)
    .filter(isObject)
    .map((item) => (item.item ? [item.name, names(item)] : item.name));
const ask = (collection: JsonObject, line: string) => {
  const [method = '', target = ''] = line.split(' ');
  const [path = '', query = ''] = target.split('?');
  const table = compile({ collection, environment: null, settings: defaultMockSettings });
  return answer(table, { method, path, query, headers: {}, body: Buffer.alloc(0) });
};
const bytes = (...list: number[]) => new Uint8Array(list);

describe('a collection of what was sent', () => {
  it('names stubs by their paths and puts them in folders where there are several hosts', () => {
    const one = [sent('http://a.test/x?y=1', {}), sent('http://a.test', {})];
    expect(names(historyCollection('M', one, new Set()))).toEqual(['/x', '/']);
    expect(names(historyCollection('M', [...one, sent('http://b.test:8/x', {})], new Set()))).toEqual([
      ['a.test', ['/x', '/']],
      ['b.test:8', ['/x']],
    ]);
  });

  it('takes any key where the one that was sent is masked', () => {
    const entries = [sent(`http://a/x?key=${mask}&page=1`, {}), sent(`http://a/x?key=${mask}&page=2`, { status: 404 })];
    const collection = historyCollection('M', entries, new Set());
    expect(ask(collection, 'GET /x?key=any&page=1').status).toBe(200);
    expect(ask(collection, 'GET /x?key=any&page=2').status).toBe(404);
    expect(JSON.stringify(collection)).not.toContain(mask);
  });

  it('makes one stub of the same requests, a scenario for each answer', () => {
    const collection = historyCollection('M', [sent('http://a/x', {}), sent('http://a/x', { status: 404 })], new Set());
    const [stub] = listOr(collection.item) as JsonObject[];
    expect(listOr(stub?.response).map((it) => isObject(it) && it.name)).toEqual(['200 OK', '404 OK']);
  });

  it('answers with the bytes that came, whatever they are', () => {
    const bodies = [bytes(0, 255, 128), new TextEncoder().encode('<p>{{ name }}</p>'), bytes(0xef, 0xbb, 0xbf, 65)];
    const collection = historyCollection(
      'M',
      bodies.map((body, i) => sent(`http://a/${i}x`, { body })),
      new Set(),
    );
    const served = bodies.map((_, i) => Buffer.from(ask(collection, `GET /${i}x`).body as Buffer));
    expect(served.map((it) => [...it])).toEqual(bodies.map((it) => [...it]));
  });

  it('answers 200 with nothing, and says so, where no response was kept', () => {
    const collection = historyCollection('M', [sent('http://a/x', null)], new Set());
    expect(ask(collection, 'GET /x')).toMatchObject({ status: 200 });
    expect(JSON.stringify(collection)).toContain('no response was kept');
  });

  it('says in the name of a scenario that its body was cut', () => {
    const cut = { body: new Uint8Array(50 * 1024 * 1024), cut: true };
    const entries = [sent('http://a/x', cut), sent('http://a/x', cut), sent('http://a/x', {})];
    expect(historyPlan(entries)).toMatchObject({ requests: 3, cut: 2 });
    const [stub] = listOr(historyCollection('M', entries, new Set()).item) as JsonObject[];
    const named = listOr(stub?.response).map((it) => isObject(it) && it.name);
    expect(named).toEqual(['200 OK (cut at 50 MB)', '200 OK (cut at 50 MB) 2', '200 OK']);
  });

  it('answers any id where that is wanted, and those recorded as they were', () => {
    const entries = [
      sent('http://a/products/1', { status: 200, body: bytes(1) }),
      sent('http://a/products/2', { status: 404, body: bytes(2) }),
    ];
    const collection = historyCollection('M', entries, new Set(['/products/{{productId}}']));
    expect(names(collection)).toEqual(['/products/{{productId}}']);
    expect(['1', '2', '77'].map((id) => ask(collection, `GET /products/${id}`).status)).toEqual([200, 404, 200]);
  });

  it('leaves masked headers out', () => {
    const entry = sent('http://a/x', {
      headers: [
        ['Set-Cookie', '••••••'],
        ['X-A', '1'],
      ],
    });
    const answered = ask(historyCollection('M', [entry], new Set()), 'GET /x');
    expect(answered.status).toBe(200);
    expect(answered.headers.includes('Set-Cookie')).toBe(false);
  });
});

it('sees ids and tokens in paths', () => {
  expect(wildcardPath('/products/812/parts/7')).toBe('/products/{{productId}}/parts/{{partId}}');
  expect(wildcardPath('/u/6f1c0b1e-58a3-4c0f-9d2f-3f2c8e6a1b00')).toBe('/u/{{uId}}');
  expect(wildcardPath('/1/2')).toBe('/{{id}}/{{id2}}');
  expect(wildcardPath('/v1/products')).toBeUndefined();
  expect(historyPlan([sent('http://a/p/1', null), sent('http://a/p/2', {})])).toEqual({
    requests: 2,
    withoutResponse: 1,
    cut: 0,
    wildcards: [{ path: '/p/{{pId}}', example: '/p/1', count: 2 }],
  });
});
