import { expect, it } from 'vitest';
import type { Json } from '../../../shared/json';
import { readJson } from './files';

const old = 'http://schema.getpostman.com/json/collection/v2.0.0/collection.json';
const auth = { type: 'basic', basic: { username: 'ada', tries: 3, showPassword: false, more: { a: 1 } }, kept: 'k' };
const newAuth = {
  type: 'basic',
  basic: [
    { key: 'username', value: 'ada', type: 'string' },
    { key: 'tries', value: 3, type: 'number' },
    { key: 'showPassword', value: false, type: 'boolean' },
    { key: 'more', value: { a: 1 }, type: 'any' },
  ],
  kept: 'k',
};

/** The same collection in both versions, unknown fields at every level. */
const collection = (schema: string, itsAuth: Json, variable: Json, variables: string) => ({
  unknown: 1,
  [variables]: [{ id: 'v', key: 'a', value: 'b' }],
  info: { _postman_id: 'p', name: 'Shop', schema, unknown: 2 },
  auth: itsAuth,
  item: [
    {
      name: 'Folder',
      auth: itsAuth,
      unknown: 3,
      item: [
        {
          name: 'One',
          request: {
            auth: itsAuth,
            url: { raw: 'https://a/:id', path: [':id'], variable, unknown: 4 },
            method: 'GET',
            body: { mode: 'raw', raw: '{}', auth: { type: 'basic', basic: { not: 'ours' } } },
          },
          response: [{ name: 'OK', originalRequest: { auth: itsAuth, url: 'https://a' }, body: '{}', unknown: 5 }],
        },
        { name: 'Two', request: 'https://a' },
        { name: 'Three', request: { auth: { type: 'noauth', noauth: {} }, url: null }, auth: null },
      ],
    },
  ],
});

it('a collection v2.0 becomes v2.1: auth and path variables are rewritten, all else stays where it is', () => {
  const upgraded = collection(
    'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    newAuth,
    [{ id: 'id', value: '1', key: 'id' }],
    'variable',
  );
  const result = readJson(collection(old, auth, [{ id: 'id', value: '1' }], 'variables'));
  expect(result).toMatchObject({ ok: true, value: { format: 'Postman collection v2.0', name: 'Shop' } });
  expect(JSON.stringify(result.ok && result.value.document)).toBe(JSON.stringify(upgraded));
});

it('path variables written as an object become a list', () => {
  const result = readJson(collection(old, null, { id: '1', __proto: 2 }, 'variable'));
  expect(JSON.stringify(result)).toContain('"variable":[{"key":"id","value":"1"},{"key":"__proto","value":2}]');
});

it('parameters named like parts of every object are parameters', () => {
  const text = `{"info":{"schema":"${old}"},"auth":{"type":"x","x":{"__proto__":{"a":1}},"__proto__":{"b":2}},"item":[]}`;
  const result = readJson(JSON.parse(text));
  expect(JSON.stringify(result)).toContain(
    '"auth":{"type":"x","x":[{"key":"__proto__","value":{"a":1},"type":"any"}],"__proto__":[{"key":"b",',
  );
});

it.each([
  [{ auth: 7 }],
  [{ item: [{ request: { auth: [], url: { variable: [null, 3] } }, response: 5 }] }],
  [{ item: [null] }],
  [{ item: { auth: {} } }],
])('%j: damage goes through the upgrade and is then said or tolerated', (more) => {
  expect(() => readJson({ info: { schema: old }, item: [], ...more })).not.toThrow();
});
