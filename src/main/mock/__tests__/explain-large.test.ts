import { expect, test } from 'vitest';
import { defaultMockSettings } from '../../../shared/model/mock-settings';
import { compile } from '../compile';
import { explain } from '../explain';
import { collectionOf } from './collections';

/** What a person who clicked a call waits for at most, in milliseconds. */
const limit = 200;

const rows = Array.from({ length: 10_000 }, (_, i) => ({
  at: i % 2 === 0 ? `GET {{url}}/svc${i >> 1}/status?page=${i}` : `GET {{url}}/svc${i >> 1}/items/:id`,
}));
const table = compile({ collection: collectionOf(rows), environment: null, settings: defaultMockSettings });

test.each([
  ['answered by its exact path', 'GET', '/svc17/status'],
  ['answered by a variable segment', 'GET', '/svc4999/items/8'],
  ['answered by no path', 'GET', '/svc17/item/8/deep/down'],
  ['that is only near', 'GET', '/svc17/statos'],
  ['of another method', 'DELETE', '/svc17/status'],
  ['with a long path', 'GET', `/svc17/${'x'.repeat(8_000)}`],
])(`10,000 examples are explained within ${limit} ms for a call %s`, (_name, method, path) => {
  const call = { method, path, query: 'page=1', headers: {}, body: Buffer.from('') };
  const times = Array.from({ length: 5 }, () => {
    const from = performance.now();
    const { count } = explain(table, call);
    expect(count).toBe(10_000);
    return performance.now() - from;
  }).sort((a, b) => a - b);
  expect(times[2]).toBeLessThan(limit);
});
