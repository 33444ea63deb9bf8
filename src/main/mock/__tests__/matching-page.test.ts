import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../../shared/json';
import { ask, headerOf } from './ask';

const page = readFileSync(join(process.cwd(), 'docs/matching.md'), 'utf8');
const worked = page.slice(page.indexOf('## An example, worked out'), page.indexOf('## The order of things'));
const rows = worked.split('\n').map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));

const item = ([, name = '', at = '']: readonly string[]): JsonObject => {
  const [method = '', url = ''] = at.split(' ');
  const request = { method, url };
  return { name, request, response: [{ name, originalRequest: request, code: 200, body: '{{id}}' }] };
};
const collection = {
  info: { name: 'Books' },
  item: rows.filter(([, , at]) => at?.startsWith('GET {{url}}')).map(item),
};
const calls = rows.filter(([, call]) => /^[A-Z]+ \//.test(call ?? ''));

test('the page has three examples and nine calls', () => {
  expect([collection.item.length, calls.length]).toEqual([3, 9]);
});

test.each(calls.map(([, call = '', name = '', score = '']) => [call, name, score] as const))(
  'docs/matching.md on %s: %s %s',
  (call, name, score) => {
    const given = ask(collection, call, { headers: { 'x-mock-explain': 'true' } });
    const told = [...headerOf(given, 'x-mock-matched-example'), ...headerOf(given, 'x-mock-matched-score')];
    if (score !== '') expect(told).toEqual([name, score]);
    else expect([name, given.status]).toEqual(['none: 404', 404]);
  },
);
