import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesNeeded } from '../../../shared/changes-needed';
import type { JsonObject } from '../../../shared/json';
import { defaultMockSettings, type MockSettings } from '../../../shared/model/mock-settings';
import { readTemplate } from '../../templates/read-template';
import { answer } from '../answer';
import { compile } from '../compile';
import { explain } from '../explain';
import type { Table } from '../table';
import { collectionOf } from './collections';

const { collection: sample } = await readTemplate('Sample API');
const tableOf = (...rows: string[]): Table =>
  compile({ collection: collectionOf(rows.map((at) => ({ at }))), environment: null, settings: defaultMockSettings });

const callOf = (line: string, headers: Record<string, string> = {}) => {
  const [method = '', path = ''] = line.split(' ');
  return { method, path, query: '', headers, body: Buffer.from('') };
};

/** The candidates as `POST /carts: 2`, the number being the changes each would have needed. */
const told = (table: Table, line: string, headers?: Record<string, string>): string[] =>
  explain(table, callOf(line, headers)).candidates.map(
    ({ method, url, outs }) => `${method} ${url.replace('{{url}}', '')}: ${changesNeeded(outs)}`,
  );

describe('what comes nearest to a call that nothing of the sample answers', () => {
  const table = compile({ collection: sample, environment: null, settings: defaultMockSettings });

  test('is of its method where the path is another', () => {
    expect(told(table, 'POST /new/thing').slice(0, 5)).toEqual(
      expect.arrayContaining(['POST /carts: 2', 'POST /orders: 2', 'POST /carts/:cart/items: 2']),
    );
    expect(told(table, 'POST /new/thing').slice(0, 5).join()).not.toMatch(/GET|HEAD/);
  });
  test('is the path with a slip in it', () => {
    expect(told(table, 'POST /cartz-nope').slice(0, 2)).toEqual(['POST /carts: 1', 'POST /orders: 1']);
  });
  test('is the path that begins as the call does', () => {
    expect(told(table, 'GET /customers/x/y/z').slice(0, 3)).toEqual([
      'GET /customers/:customer: 2',
      'PATCH /customers/:customer: 3',
      'GET /customers/c-311: 3',
    ]);
  });
  test('is the same path of another method', () => {
    expect(told(table, 'PUT /customers/c-4')[0]).toMatch(/customers\/:customer: 1$/);
    expect(told(table, 'DELETE /shop')[0]).toBe('GET /shop: 1');
  });
});

describe('a candidate', () => {
  const kinds = (table: Table, line: string, headers?: Record<string, string>) =>
    explain(table, callOf(line, headers)).candidates.map(({ outs }) => outs.map(({ kind }) => kind));

  test('names all that puts it out', () => {
    const table = tableOf('GET {{url}}/carts', 'POST {{url}}/orders');
    expect(kinds(table, 'POST /carts')).toEqual([['method'], ['path']]);
    expect(kinds(table, 'PUT /cartoons', { 'x-mock-response-code': '404', 'x-mock-response-name': 'None' })).toEqual([
      ['method', 'path', 'code', 'name'],
      ['method', 'path', 'code', 'name'],
    ]);
  });
  test('has no reason where it fits', () => {
    expect(kinds(tableOf('GET {{url}}/carts', 'GET {{url}}/orders'), 'GET /carts')).toEqual([[], ['path']]);
  });
  test('of equals, the first in the sidebar comes first', () => {
    const table = tableOf('GET {{url}}/zoo', 'PUT {{url}}/zoo', 'GET {{url}}/zoo?a=1');
    expect(told(table, 'POST /zoo')).toEqual(['GET /zoo: 1', 'PUT /zoo: 1', 'GET /zoo?a=1: 1']);
  });
});

describe('the changes a path would have needed', () => {
  // The call with the last of its differences mended is answered; with one difference more it is not.
  test.each([
    ['an id for another is none', 'GET {{url}}/users/345/likes', 'GET /users/7/stars', 1, 'GET /users/7/likes'],
    ['a near text is none', 'GET {{url}}/carts/items/all', 'GET /cart/items/zzz', 1, 'GET /cart/items/all'],
    ['a near text is one beside a variable', 'GET {{url}}/products/:id', 'GET /product/812', 1, 'GET /products/812'],
    ['an id is one beside a variable', 'GET {{url}}/:a/7/x', 'GET /q/8/y', 2, 'GET /q/7/x'],
    ['a variable left empty is one', 'GET {{url}}/users/:id/x', 'GET /users//x', 1, 'GET /users/1/x'],
    ['another case is none', 'GET {{url}}/Users/all', 'GET /users/none', 1, 'GET /users/all'],
  ])('%s', (_says, example, call, changes, mended) => {
    const table = tableOf(example);
    expect(answer(table, callOf(call)).status).toBe(404);
    expect(told(table, call)[0]).toMatch(new RegExp(`: ${changes}$`));
    expect(answer(table, callOf(mended)).status).toBe(200);
  });
});

describe('whatever the paths are', () => {
  const texts = ['carts', 'cart', 'Carts', 'items', 'item', '7', '8', 'all'];
  const segments = (...more: string[]) => fc.array(fc.constantFrom(...texts, ...more), { minLength: 1, maxLength: 4 });
  const fits = (table: Table, path: readonly string[]): boolean =>
    answer(table, callOf(`GET /${path.join('/')}`)).status === 200;
  /** A call with the example's text at some places, cut or filled to its length. */
  const mended = (example: readonly string[], call: readonly string[], places: number): string[] =>
    example.map((text, i) => {
      const given = call[i];
      const wanted = text.startsWith(':') ? 'anything' : text;
      return given === undefined || (places >> i) % 2 === 1 ? wanted : given;
    });
  const ones = (places: number): number => [...places.toString(2)].filter((bit) => bit === '1').length;

  test('as many changes are told as it takes for the call to be answered, and no more', () => {
    fc.assert(
      fc.property(segments(':id', ':name'), segments(), (example, call) => {
        const table = tableOf(`GET {{url}}/${example.join('/')}`);
        const [candidate] = explain(table, callOf(`GET /${call.join('/')}`)).candidates;
        const all = Array.from({ length: 1 << example.length }, (_, places) => places);
        const enough = all.filter((places) => fits(table, mended(example, call, places))).map(ones);
        const fewest = Math.min(...enough) + Math.abs(example.length - call.length);
        expect(changesNeeded(candidate?.outs ?? [])).toBe(fewest);
      }),
      { numRuns: 1_000 },
    );
  });
});

test('every header and the body that differ are a change each', () => {
  const settings: MockSettings = { ...defaultMockSettings, matchBody: true, matchHeaders: ['x-a', 'x-b', 'x-b'] };
  const collection = collectionOf([
    { at: 'POST {{url}}/pay', requestBody: 'x', requestHeaders: [{ key: 'x-a', value: '1' }] },
  ]);
  const table = compile({ collection, environment: null, settings });
  expect(told(table, 'POST /pay', { 'x-a': '2', 'x-b': '3' })).toEqual(['POST /pay: 3']);
});

test('a request that fits and has no example is named, where nothing answers', () => {
  const bare = (id: string, url: string) => ({
    id,
    name: `Name of ${id}`,
    request: { method: 'PUT', url },
    response: [],
  });
  const { item } = collectionOf([{ at: 'PUT {{url}}/b/7' }]);
  const collection = { item: [bare('r', '{{url}}/a/:id'), bare('s', '{{url}}/s'), ...(item as JsonObject[])] };
  const table = compile({ collection, environment: null, settings: defaultMockSettings });
  expect(explain(table, callOf('PUT /a/8')).bare).toEqual({ id: 'r', name: 'Name of r' });
  expect(explain(table, callOf('PUT /s')).bare?.id).toBe('s');
  expect(explain(table, callOf('PUT /b/7')).bare).toBeUndefined();
  expect(explain(table, callOf('GET /s')).bare).toBeUndefined();
});
