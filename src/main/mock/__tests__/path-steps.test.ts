import { describe, expect, test } from 'vitest';
import { defaultMockSettings as settings } from '../../../shared/model/mock-settings';
import { choose } from '../choose';
import { compile } from '../compile';
import { plainControl, readControl } from '../control';
import { Called } from '../match';
import type { Table } from '../table';
import { collectionOf } from './collections';

const find = (table: Table, line: string) => {
  const [method = '', target = ''] = line.split(' ');
  const [path = '', query = ''] = target.split('?');
  const call = { method, path, query, headers: {}, body: Buffer.alloc(0) };
  const [control, pairs] = readControl(call, settings, plainControl(settings));
  return choose(table, call, new Called(path, pairs), control);
};

/** The worked scores of facts 3.11, and the rules of SPEC section 5 they come from. `undefined` is: out. */
const rows: readonly [example: string, call: string, step: string | undefined, score: number | undefined][] = [
  ['GET {{url}}/users', 'GET /users', 'exact', 110],
  ['GET {{url}}/users', 'GET /users/', 'trailing slash', 105],
  ['GET {{url}}/users', 'GET /Users', 'letter case', 100],
  ['GET {{url}}/users', 'GET /USERS/', 'slash and case', 95],
  ['GET {{url}}/users/{{id}}', 'GET /users/5', 'wildcard', 90],
  ['GET {{url}}/users/{{id}}', 'GET /Users/carol/', 'wildcard', 90],
  ['GET {{url}}/users/:id', 'GET /users/carol', 'wildcard', 90],
  ['GET {{url}}/users/{{id}}', 'GET /users/5/orders', undefined, undefined],
  ['GET {{url}}/users/{{id}}', 'GET /users/', undefined, undefined],
  ['GET {{url}}/users/1', 'GET /users/345', 'ids removed', 89],
  ['GET {{url}}/users/1', 'GET /users/345/', 'slash and ids removed', 85],
  ['GET {{url}}/users/1', 'GET /users', undefined, undefined],
  ['GET {{url}}/u/0d7ae1b6-1c5c-4b2a-9a3a-8d2f6a3b9c11', 'GET /u/77', 'ids removed', 89],
  ['GET {{url}}/users', 'GET /user', 'distance', 80],
  ['GET {{url}}/users?id=1', 'GET /users?id=1', 'exact', 110],
  ['GET {{url}}/p?status=pass', 'GET /p?Status=Pass', 'exact', 105],
  ['GET {{url}}/users?id=5', 'GET /users?id=1', 'exact', 90],
  ['GET {{url}}/a?x=1&x=2&y=3', 'GET /a?y=3&x=2&x=1', 'exact', 110],
  ['GET {{url}}/a?x=1&x=1', 'GET /a?x=1', 'exact', 90],
  ['GET {{url}}/a?q={{any}}', 'GET /a?q=what%20ever', 'exact', 110],
  ['GET {{url}}/a?q={{any}}', 'GET /a?p=1', 'exact', 90],
  ['POST {{url}}/users', 'GET /users', undefined, undefined],
  ['GET https://google.com/help', 'GET /help', 'exact', 110],
  ['GET https://google.com/help', 'GET /test', undefined, undefined],
  ['GET {{baseUrl}}pets', 'GET /pets', 'exact', 110],
  ['GET localhost:3000/pets', 'GET /pets', 'exact', 110],
  ['GET {{host}}:{{port}}/pets', 'GET /pets', 'exact', 110],
  ['GET {{url}}', 'GET /', 'exact', 110],
  ['GET {{url}}/', 'GET /', 'exact', 110],
  ['GET {{a/b}}/c', 'GET /c', 'exact', 110],
  ['GET {{url}}/{{a/b}}/c', 'GET /x/c', 'wildcard', 90],
  ['GET https://h.{{a/b}}/{{a?b&c#d}}', 'GET /x', 'wildcard', 90],
  ['GET {{url}}/a?q={{x&y}}', 'GET /a?q=5', 'exact', 110],
  ['GET {{url}}/a?flag', 'GET /a?flag=', 'exact', 110],
  ['GET {{url}}/caf%C3%A9', 'GET /caf%c3%a9', 'exact', 110],
  ['GET {{url}}/a%2Fb', 'GET /a%2fb', 'exact', 110],
  ['GET {{url}}/a/b', 'GET /a%2Fb', undefined, undefined],
];

describe('a path fits by the first step that matches', () => {
  test.each(rows)('%s ← %s: %s, %s', (example, line, step, score) => {
    const table = compile({ collection: collectionOf([{ at: example }]), environment: null, settings });
    const choice = find(table, line);
    expect([choice?.step, choice?.score]).toEqual([step, score]);
  });
});

test.each([null, ''])('a parameter whose value is %j fits a key alone', (value) => {
  const url = { raw: 'http://h/a?flag', host: ['h'], path: ['a'], query: [{ key: 'flag', value }] };
  const table = compile({
    collection: collectionOf([{ at: 'GET http://h/a?flag', url }]),
    environment: null,
    settings,
  });
  expect(find(table, 'GET /a?flag')?.score).toBe(110);
});

describe('a base path in the leading variable', () => {
  const collection = collectionOf([{ at: 'GET {{baseUrl}}/users' }], { baseUrl: 'https://api.example.com/v2/' });
  const table = compile({ collection, environment: null, settings });
  const score = (path: string) => find(table, `GET ${path}`)?.score;

  test('is answered in full', () => expect(score('/v2/users')).toBe(110));
  test('can be left out, at one point', () => expect(score('/users')).toBe(109));
  test('counts for the other steps too', () => expect(score('/V2/Users/')).toBe(95));
});

describe('a :name with a value in the example', () => {
  const collection = collectionOf([{ at: 'GET {{url}}/users/:id/orders', values: { id: '7' } }]);
  const table = compile({ collection, environment: null, settings });
  const choice = (path: string) => find(table, `GET ${path}`);

  test('fits that value exactly', () => expect(choice('/users/7/orders')?.step).toBe('exact'));
  test('fits any other segment as a wildcard', () => expect(choice('/users/carol/orders')?.step).toBe('wildcard'));
});
