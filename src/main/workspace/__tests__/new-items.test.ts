import { expect, test } from 'vitest';
import { isObject, type JsonObject } from '../../../shared/json';
import { findItem } from '../items';
import { createItem } from '../new-items';

const requestOf = (collection: JsonObject, id: string | undefined): JsonObject => {
  const request = findItem(collection, id ?? '')?.node.request;
  if (!isObject(request)) throw new Error('no request was made');
  return request;
};

test('a new request, and a stub with its URL, says nothing of authorization: it takes that of what it lies in', () => {
  const collection: JsonObject = { info: { name: 'Shop' }, auth: { type: 'bearer' }, item: [] };
  const folder = createItem(collection, null, 'folder') ?? null;
  for (const made of [
    createItem(collection, null, 'request'),
    createItem(collection, folder, 'request'),
    createItem(collection, null, 'request', { parts: { url: '{{url}}/' } }),
  ]) {
    expect(requestOf(collection, made)).not.toHaveProperty('auth');
  }
});

test('a request that was set to go without authorization stays so', () => {
  const collection: JsonObject = { info: { name: 'Shop' }, item: [] };
  const made = createItem(collection, null, 'request', { parts: { auth: { type: 'none' } } });
  expect(requestOf(collection, made).auth).toEqual({ type: 'noauth' });
});
