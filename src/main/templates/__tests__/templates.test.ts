import { describe, expect, test } from 'vitest';
import { isObject, type JsonObject, listOr } from '../../../shared/json';
import type { defaultMockSettings } from '../../../shared/model/mock-settings';
import { idOf } from '../../../shared/own';
import { templates } from '../../../shared/templates';
import { counted } from '../../../shared/words';
import { ask } from '../../mock/__tests__/ask';
import { loadFaker } from '../../mock/dynamic/variables';
import { requestsOf } from '../../mock/source';
import { newEnvironment } from '../../workspace/environments';
import { assignIds } from '../../workspace/item-ids';
import { readTemplate } from '../read-template';

await loadFaker();

interface SentRequest {
  readonly method: string;
  readonly header: readonly { readonly key: string; readonly value: string }[];
  readonly url: { readonly raw: string; readonly variable?: readonly { key: string; value: string }[] };
  readonly body?: { readonly raw?: string; readonly urlencoded?: readonly { key: string; value: string }[] };
}

const open = async (name: (typeof templates)[number]['name']) => {
  const { collection, variables, settings } = await readTemplate(name);
  assignIds(collection);
  const environment = newEnvironment(name, [['url', 'http://localhost:4010'], ...variables]);
  const resolve = (text: string): string =>
    [['url', ''] as const, ...variables].reduce((now, [key, value]) => now.replaceAll(`{{${key}}}`, value), text);
  /** A request as it is sent: its variables resolved, as the request tab would. */
  const send = (request: JsonObject, change: Partial<typeof defaultMockSettings> = {}) => {
    const { method, header, url, body } = request as unknown as SentRequest;
    const path = (url.variable ?? []).reduce((now, { key, value }) => now.replace(`:${key}`, value || 'x17'), url.raw);
    const sent = body?.urlencoded
      ? new URLSearchParams(body.urlencoded.map(({ key, value }) => [key, value]))
      : body?.raw;
    return ask(collection, `${method} ${resolve(path)}`, {
      headers: {
        ...Object.fromEntries(header.map(({ key, value }) => [key.toLowerCase(), resolve(value)])),
        ...(body?.urlencoded ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      },
      body: String(sent ?? ''),
      environment,
      settings: { ...settings, ...change },
    });
  };
  return { collection, settings, environment, send, requests: requestsOf(collection) };
};

describe.each(templates)('$name', ({ name, makes }) => {
  test('each request, sent as it stands, gets one of its own examples', async () => {
    const { requests, send } = await open(name);
    for (const { name: request, request: saved, responses } of requests) {
      const { example } = send(saved as JsonObject);
      expect([request, responses.map(idOf).includes(example?.id ?? 'none')]).toEqual([request, true]);
    }
  });

  test('each example answers the request it was saved with', async () => {
    const { requests, send } = await open(name);
    for (const { responses } of requests) {
      for (const response of responses) {
        const answer = send(response.originalRequest as JsonObject);
        expect([response.name, answer.example?.name]).toEqual([response.name, response.name]);
      }
    }
  });

  test('says what it makes, and what each stub is for', async () => {
    const { collection, requests, settings } = await open(name);
    const examples = requests.reduce((sum, { responses }) => sum + responses.length, 0);
    const stubs = settings.serverStubs?.length ?? 0;
    const parts = [counted(requests.length, 'request'), counted(examples, 'example')];
    expect(makes).toBe([...parts, ...(stubs > 0 ? [counted(stubs, 'server stub')] : [])].join(', '));
    expect(isObject(collection.info) && collection.info.name).toBe(name);
    for (const { request } of requests) expect(isObject(request) && request.description).toMatch(/\w{3}/);
  });

  test('answers that say they are JSON are', async () => {
    const { requests, send } = await open(name);
    for (const { responses } of requests) {
      for (const response of responses.filter((each) => each._postman_previewlanguage === 'json')) {
        const { body, status } = send(response.originalRequest as JsonObject);
        if (body.length > 0) expect(() => JSON.parse(String(body)), `${status} ${String(response.name)}`).not.toThrow();
      }
    }
  });
});

test('with a server stub active every call gets it; switched off again, normal matching is back', async () => {
  const { requests, settings, send } = await open('Server responses');
  const codes = listOr(settings.serverStubs as never).map((stub) => isObject(stub) && stub.code);
  expect(codes).toEqual([500, 501, 502, 503, 504]);
  for (const stub of settings.serverStubs ?? []) {
    for (const { request } of requests) {
      const failed = send(request as JsonObject, { activeServerStub: stub.id });
      expect([failed.status, String(failed.body)]).toEqual([stub.code, stub.body]);
      expect(send(request as JsonObject, { activeServerStub: null }).example).toBeDefined();
    }
  }
});

const json = (data: object) => ({ headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) });
const basic = (pair: string) => ({ authorization: `Basic ${Buffer.from(pair).toString('base64')}` });
const form = (fields: Record<string, string>) => ({
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(fields).toString(),
});
const grant = form({ grant_type: 'client_credentials' });
const client = { grant_type: 'client_credentials', client_id: 'shop-front' };

test.each([
  ['the right token', 'GET /me', { headers: { authorization: 'Bearer demo-token-6f1d' } }, 200],
  ['another token', 'GET /me', { headers: { authorization: 'Bearer stolen' } }, 401],
  ['no token', 'GET /me', {}, 401],
  ['the right token', 'GET /reports', { headers: { authorization: 'Bearer demo-token-6f1d' } }, 200],
  ['another token', 'GET /reports', { headers: { authorization: 'Bearer stolen' } }, 401],
  ['the right token', 'POST /logout', { headers: { authorization: 'Bearer demo-token-6f1d' } }, 204],
  ['another token', 'POST /logout', { headers: { authorization: 'Bearer stolen' } }, 401],
  ['no token', 'POST /logout', {}, 401],
  ['the right password', 'POST /login', json({ password: 'lovelace', user: 'ada' }), 200],
  ['the wrong password', 'POST /login', json({ user: 'ada', password: 'wrong' }), 401],
  ['the right password in the header', 'POST /login', { headers: basic('ada:lovelace') }, 200],
  ['any other in the header', 'POST /login', { headers: basic('eve:x') }, 401],
  ['nothing', 'POST /login', {}, 401],
  [
    'the right client',
    'POST /oauth/token',
    { ...grant, headers: { ...grant.headers, ...basic('shop-front:not-a-secret') } },
    200,
  ],
  ['another client', 'POST /oauth/token', { ...grant, headers: { ...grant.headers, ...basic('other:secret') } }, 401],
  ['no client', 'POST /oauth/token', grant, 401],
  ['the right client in the form', 'POST /oauth/token', form({ ...client, client_secret: 'not-a-secret' }), 200],
  ['the wrong secret in the form', 'POST /oauth/token', form({ ...client, client_secret: 'wrong' }), 401],
] as const)('Authentication: %s, %s', async (_name, at, call, status) => {
  const { collection, settings, environment } = await open('Authentication');
  expect(ask(collection, at, { ...call, settings, environment }).status).toBe(status);
});

// Postman has no scenario for any other body (conformance/body-matching.yaml).
test.each([
  ['POST /login', json({ user: 'eve', password: 'x' })],
  ['POST /oauth/token', form({ ...client, client_id: 'other' })],
])(
  'Authentication: any other body of %s is a 404, and a 401 where the call says that bodies do not count',
  async (at, call) => {
    const { collection, settings, environment } = await open('Authentication');
    const send = (headers = {}) =>
      ask(collection, at, { ...call, headers: { ...call.headers, ...headers }, settings, environment }).status;
    expect([send(), send({ 'x-mock-match-request-body': 'false' })]).toEqual([404, 401]);
  },
);
