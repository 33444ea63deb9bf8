import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../shared/json';
import { defaultMockSettings, type MockSettings } from '../../../shared/model/mock-settings';
import { answer } from '../answer';
import { compile, putRequest } from '../compile';
import { requestsOf } from '../source';

const collection = (body: string): JsonObject => ({
  item: [
    {
      name: 'One user',
      id: 'r1',
      request: { method: 'GET', url: '/users/:id' },
      response: [
        { name: 'Ada', id: 'e1', originalRequest: { method: 'GET', url: '/users/:id' }, code: 200, body },
        {
          name: 'By header',
          id: 'e2',
          originalRequest: { method: 'GET', url: '/users/:id', header: [{ key: 'x-who', value: 'bob' }] },
          code: 200,
          body: 'Bob',
        },
      ],
    },
  ],
});

const table = (settings: Partial<MockSettings> = {}) =>
  compile({ collection: collection('Ada'), environment: null, settings: { ...defaultMockSettings, ...settings } });
const ask = (from: ReturnType<typeof table>, path: string, headers: Record<string, string> = {}, query = '') => {
  const { body, status } = answer(from, { method: 'GET', path, query, headers, body: Buffer.alloc(0) });
  return status === 200 ? String(body) : status;
};

describe('a plain call that was answered before', () => {
  it('is answered the same, and by what an edit made of it', () => {
    const now = table();
    expect([ask(now, '/users/7'), ask(now, '/users/7')]).toEqual(['Ada', 'Ada']);
    const [edited] = requestsOf(collection('Ada Lovelace'));
    if (edited) putRequest(now, edited);
    expect(ask(now, '/users/7')).toBe('Ada Lovelace');
  });

  it('is not mistaken for one that asks for more', () => {
    const now = table();
    expect(ask(now, '/users/7')).toBe('Ada');
    expect(ask(now, '/users/7', { 'x-mock-response-name': 'By header' })).toBe('Bob');
    expect(ask(now, '/users/7', { 'x-mock-response-code': '404' })).toBe(404);
    expect(ask(now, '/users/7')).toBe('Ada');
  });

  it('does not answer for other headers where they are looked at', () => {
    const now = table({ matchHeaders: ['x-who'] });
    expect(ask(now, '/users/7', { 'x-who': 'bob' })).toBe('Bob');
    expect(ask(now, '/users/7')).toBe('Ada');
    expect(ask(now, '/users/7', { 'x-who': 'bob' })).toBe('Bob');
  });

  it('stays within its bound, however many paths are called', () => {
    const now = table();
    for (let i = 0; i < 45_000; i += 1) ask(now, `/users/${i}`);
    ask(now, `/users/${'x'.repeat(10_000)}`);
    const paths = [...(now.remembered.get('GET')?.keys() ?? [])];
    expect(paths.length).toBeLessThanOrEqual(20_000);
    expect(paths.every((path) => path.length <= 200)).toBe(true);
    expect(ask(now, '/users/44999')).toBe('Ada');
  });
});
