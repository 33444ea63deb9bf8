import { expect, test } from 'vitest';
import { defaultMockSettings } from '../../../shared/model/mock-settings';
import { compile } from '../compile';
import { explain } from '../explain';
import { collectionOf } from './collections';

const mask = '••••••';
const row = (name: string, at: string, key: string, value: string, savedBody = '') => ({
  ...{ id: name, name, at, savedBody },
  requestHeaders: [{ key, value }],
});
const table = compile({
  collection: collectionOf([
    row('ada', 'GET {{url}}/me', 'Authorization', 'Bearer {{token}}'),
    row('wrong', 'GET {{url}}/me', 'Authorization', '{{any}}'),
    row('keyed', 'GET {{url}}/k?key=long-secret-key&page=1', 'Authorization', 'x'),
    row('other', 'GET {{url}}/k?key=another&page=1', 'Authorization', 'x'),
  ]),
  environment: { values: [{ key: 'token', value: 'demo-token' }] },
  settings: { ...defaultMockSettings, matchHeaders: ['authorization'] },
});
const call = { method: 'GET', body: Buffer.from('') };
const masked = { ...call, path: '/me', query: '', headers: { authorization: mask } };

test('a hidden header is what the example that answered was saved with, its variables filled in', () => {
  const why = explain(table, masked, { mask, answeredBy: 'ada' });
  expect(why.winner).toBe('ada');
  expect(why).toEqual(explain(table, { ...masked, headers: { authorization: 'Bearer demo-token' } }));
});

test('an example that takes any value explains itself', () => {
  expect(explain(table, masked, { mask, answeredBy: 'wrong' }).winner).toBe('wrong');
});

test('so does a hidden value of the query', () => {
  const asked = { ...call, path: '/k', query: `key=${mask}&page=1`, headers: { authorization: 'x' } };
  expect(explain(table, asked, { mask, answeredBy: 'keyed' }).candidates[0]).toMatchObject({ id: 'keyed', score: 110 });
  expect(explain(table, asked, { mask, answeredBy: 'other' }).winner).toBe('other');
});

test('without what answered, a hidden value is another one', () => {
  expect(explain(table, masked, { mask, answeredBy: 'gone' })).toEqual(explain(table, masked));
});
