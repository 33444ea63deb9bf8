import type { IncomingHttpHeaders } from 'node:http';
import { expect, it } from 'vitest';
import { type Auth, emptyRequest } from '../../../shared/model/request';
import { exchange } from '../exchange';
import { outgoing } from '../outgoing';
import { serve } from './server';

const never = new AbortController().signal;

/** Sends to a server that sends it on, to another host or to itself; gives the headers that came to the end. */
const headersAfter = async (auth: Auth, away: boolean, rows: readonly [string, string][] = []) => {
  let heard: IncomingHttpHeaders = {};
  const end = await serve((request, response) => {
    heard = request.headers;
    response.end('there');
  });
  const first = await serve((request, response) => {
    if (request.url === '/end') {
      heard = request.headers;
      response.end('there');
    } else response.writeHead(307, { location: away ? `${end}/end` : '/end' }).end();
  });
  const headers = rows.map(([key, value]) => ({ key, value, description: '', disabled: false }));
  const made = await outgoing({ ...emptyRequest, url: `${first}/`, auth, headers }, () => undefined);
  if (!made.ok) throw new Error('not made');
  expect(await exchange(made.value, { limit: 5_000, cancel: never })).toMatchObject({
    ok: true,
    value: { status: 200 },
  });
  return heard;
};

const apiKey = { type: 'apikey', key: 'X-Shop-Token', value: 's3cret', in: 'header' } as const;

it.each([
  ['authorization', { type: 'bearer', token: 's3cret' }],
  ['authorization', { type: 'basic', username: 'a', password: 'b' }],
  ['x-shop-token', apiKey],
] as const)('%s goes along to the same host only', async (name, auth) => {
  expect(await headersAfter(auth, false)).toHaveProperty(name);
  expect(await headersAfter(auth, true)).not.toHaveProperty(name);
});

it('a key typed as a header stays behind where the authorization says that it is one', async () => {
  const typed = [['x-shop-token', 'typed']] as [string, string][];
  expect(await headersAfter(apiKey, false, typed)).toHaveProperty('x-shop-token', 'typed');
  expect(await headersAfter(apiKey, true, typed)).not.toHaveProperty('x-shop-token');
});

it('usual secrets typed as headers stay behind, others go along', async () => {
  const rows = ['Cookie', 'X-API-Key', 'Proxy-Authorization', 'X-Other'].map((name): [string, string] => [name, 'v']);
  const heard = await headersAfter({ type: 'none' }, true, rows);
  expect(heard).toMatchObject({ 'x-other': 'v' });
  for (const name of ['cookie', 'x-api-key', 'proxy-authorization']) expect(heard).not.toHaveProperty(name);
});

it('who is named in the URL stays at home, and in what is told of redirects there is no password', async () => {
  const auth = (request: { headers: IncomingHttpHeaders }) => request.headers.authorization;
  const heard: (string | undefined)[] = [];
  const end = await serve((request, response) => {
    heard.push(auth(request));
    response.end('there');
  });
  const first = await serve((request, response) => {
    heard.push(auth(request));
    const to = new Map([
      ['/', 'next'],
      ['/next', `${end}/`.replace('://', '://eve:word@')],
    ]).get(request.url ?? '');
    response.writeHead(302, { location: to ?? '/' }).end();
  });
  const made = await outgoing({ ...emptyRequest, url: `${first}/`.replace('://', '://bob:pw@') }, () => undefined);
  if (!made.ok) throw new Error('not made');
  const answer = await exchange(made.value, { limit: 5_000, cancel: never });
  const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
  expect(heard).toEqual([basic('bob:pw'), basic('bob:pw'), basic('eve:word')]);
  expect(answer.ok && answer.value.redirects.map(({ to }) => to)).toEqual([`${first}/next`, `${end}/`]);
});
