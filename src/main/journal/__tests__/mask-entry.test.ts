import { expect, it } from 'vitest';
import type { NewHistoryEntry } from '../../../shared/model/history-entry';
import { emptyRequest } from '../../../shared/model/request';
import { mask } from '../mask';
import { maskEntry } from '../mask-entry';

const row = (key: string, value: string) => ({ key, value, description: '', disabled: false });
const parts = {
  ...emptyRequest,
  headers: [row('Authorization', 'Bearer abc'), row('Cookie', '{{session}}'), row('Accept', '*/*')],
  auth: { type: 'basic', username: 'ada', password: 'secret' },
} as const;
const entry: NewHistoryEntry = {
  at: 1,
  request: { ...parts, headers: [...parts.headers] },
  sent: { ...parts, headers: [...parts.headers] },
  response: {
    status: 200,
    statusText: 'OK',
    headers: [
      ['Set-Cookie', 'a=1'],
      ['X-Other', 'abc'],
    ],
    body: new Uint8Array([1, 2]),
    duration: 1,
  },
  reason: null,
};

it('hides the values of secret headers and authorization, and keeps names, variables and bodies', () => {
  const masked = maskEntry(entry);
  expect(masked.sent.headers.map(({ value }) => value)).toEqual([mask, '{{session}}', '*/*']);
  expect(masked.request.auth).toEqual({ type: 'basic', username: 'ada', password: mask });
  expect(masked.response?.headers).toEqual([
    ['Set-Cookie', mask],
    ['X-Other', 'abc'],
  ]);
  expect(masked.response?.body).toEqual(new Uint8Array([1, 2]));
  expect(JSON.stringify(masked)).not.toContain('secret');
});

it('hides an API key that goes in the query, in the URL too, and leaves the rest of the URL letter for letter', () => {
  const auth = { type: 'apikey', key: 'api key', value: 'k 1&2', in: 'query' } as const;
  const url = 'https://a.test/x?q=a%20b&api+key=k+1%262&api%20key=k%201%262&API=k#k+1%262';
  const masked = maskEntry({ ...entry, sent: { ...emptyRequest, url, auth } });
  expect(masked.sent.url).toBe(`https://a.test/x?q=a%20b&api+key=${mask}&api%20key=${mask}&API=k#k+1%262`);
  const variable = { ...auth, value: '{{key}}' };
  expect(maskEntry({ ...entry, sent: { ...emptyRequest, url, auth: variable } }).sent.url).toBe(url);
});

it.each([
  ['http://bob:s3cret@a.test/x?y=1@2', `http://bob:${mask}@a.test/x?y=1@2`],
  ['bob:s3c@ret@a.test', `bob:${mask}@a.test`],
  ['  https:///bob:s3cret@a.test', `https:///bob:${mask}@a.test`],
  ['http://t0ken@a.test', `http://${mask}@a.test`],
  ['http://bob:{{password}}@a.test', 'http://bob:{{password}}@a.test'],
  ['http://bob:@a.test', 'http://bob:@a.test'],
  ['http://a.test/@me?mail=a:b@c.test', 'http://a.test/@me?mail=a:b@c.test'],
  ['{{url}}/a:b@c', '{{url}}/a:b@c'],
])('hides the password in a URL: %s', (url, expected) => {
  const masked = maskEntry({ ...entry, request: { ...emptyRequest, url }, sent: { ...emptyRequest, url } });
  expect([masked.request.url, masked.sent.url]).toEqual([expected.trimStart(), expected.trimStart()]);
});
