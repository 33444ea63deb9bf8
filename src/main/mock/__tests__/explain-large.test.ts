import { expect, test } from 'vitest';
import { defaultMockSettings } from '../../../shared/model/mock-settings';
import { compile } from '../compile';
import { explain } from '../explain';
import { collectionOf } from './collections';

const rows = Array.from({ length: 10_000 }, (_, i) => ({
  at: i % 2 === 0 ? `GET {{url}}/svc${i >> 1}/status?page=${i}` : `GET {{url}}/svc${i >> 1}/items/:id`,
}));
const table = compile({ collection: collectionOf(rows), environment: null, settings: defaultMockSettings });

test.each([
  ['answered by its exact path', 'GET', '/svc17/status', 'svc17/status'],
  ['answered by a variable segment', 'GET', '/svc4999/items/8', 'svc4999/items'],
  ['answered by no path', 'GET', '/svc17/item/8/deep/down', 'svc17/items'],
  // Many are as near, by facts 3.2: the first of them answers.
  ['that is only near', 'GET', '/svc17/statos', 'svc1/status'],
  ['of another method', 'DELETE', '/svc17/status', 'svc17/status'],
  ['with a long path', 'GET', `/svc17/${'x'.repeat(8_000)}`, 'svc17/status'],
])('all 10,000 examples are explained, the nearest first, for a call %s', (_name, method, path, nearest) => {
  const told = explain(table, { method, path, query: 'page=1', headers: {}, body: Buffer.from('') });
  expect(told.count).toBe(10_000);
  expect(told.candidates[0]?.url).toContain(nearest);
});
