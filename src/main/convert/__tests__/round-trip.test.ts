import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../shared/json';
import { exportCollection } from '../export';
import { readFile } from '../read-file';
import { readJson, readText, schemaOf } from './files';

/** Any data, with the names that trip code up now and then. */
const anyKey = fc.oneof(
  fc.string(),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'toJSON', 'item', '0', 'ü'),
);
const anything = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;

/** Fields we know nothing of, in front of and behind those we know, at every level. */
const taken = new Set([
  'info',
  'item',
  'request',
  'response',
  'name',
  'url',
  'header',
  'body',
  'code',
  'method',
  'schema',
  'variable',
  'originalRequest',
  'understudy',
  'raw',
  'query',
]);
const unknown = fc
  .array(
    fc.tuple(
      anyKey.filter((key) => !taken.has(key)),
      anything,
    ),
    { maxLength: 4 },
  )
  .map((fields) => Object.fromEntries(fields));
const withUnknown = <T extends object>(known: fc.Arbitrary<T>): fc.Arbitrary<object> =>
  fc.tuple(unknown, known, unknown).map(([before, it, after]) =>
    // Not by spread alone: a key `__proto__` has to stay one.
    Object.fromEntries([...Object.entries(before), ...Object.entries(it), ...Object.entries(after)]),
  );

const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some);
const header = withUnknown(fc.record({ key: fc.string(), value: anything }));
const request = fc.oneof(
  fc.webUrl(),
  withUnknown(
    fc.record(
      {
        method: orNull(fc.constantFrom('GET', 'POST')),
        url: orNull(fc.oneof(fc.string(), withUnknown(fc.record({ raw: fc.string(), query: fc.array(header) })))),
        header: orNull(fc.oneof(fc.string(), fc.array(header))),
        body: orNull(withUnknown(fc.record({ mode: fc.string() }))),
      },
      { requiredKeys: [] },
    ),
  ),
);
const response = withUnknown(
  fc.record({ name: fc.string(), code: fc.integer(), body: orNull(fc.string()), originalRequest: orNull(request) }),
);
const { item } = fc.letrec((tie) => ({
  item: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    withUnknown(fc.record({ name: fc.string(), request, response: orNull(fc.array(response, { maxLength: 3 })) })),
    withUnknown(fc.record({ name: fc.string(), item: fc.array(tie('item'), { maxLength: 3 }) })),
  ),
}));
const collection = withUnknown(
  fc.record({
    info: withUnknown(
      fc.record({ name: fc.string().map((name) => `A${name}`), schema: fc.constant(schemaOf('2.1.0')) }),
    ),
    item: fc.array(item, { maxLength: 4 }),
  }),
);

describe('import then export', () => {
  it('gives back every collection v2.1 to the last unknown field, in its order', () => {
    fc.assert(
      fc.property(collection, (it) => {
        const text = JSON.stringify(it);
        const result = readText(text);
        expect(result).toMatchObject({ ok: true });
        if (result.ok) expect(JSON.stringify(JSON.parse(exportCollection(result.value.document)))).toBe(text);
      }),
      { numRuns: 300 },
    );
    expect(Object.getOwnPropertyNames({})).toEqual([]);
  });

  it('gives back the values of auth of a collection v2.0', () => {
    const parameters = fc.dictionary(
      anyKey.filter((key) => key !== '__proto__'),
      anything,
    );
    fc.assert(
      fc.property(parameters, (basic) => {
        const auth = { type: 'basic', basic };
        const result = readJson({ info: { name: 'A', schema: schemaOf('2.0.0') }, auth, item: [] });
        const list = Object.entries(JSON.parse(JSON.stringify(basic))).map(([key, value]) => ({ key, value }));
        expect(result).toMatchObject({ ok: true, value: { document: { auth: { basic: list } } } });
      }),
    );
  });
});

describe('no file makes readFile throw', () => {
  const check = (bytes: Uint8Array) => {
    const result = readFile('file.json', bytes);
    expect(typeof result.ok).toBe('boolean');
  };

  it('bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), check), { numRuns: 1_000 });
  });

  const close = (known: { [key: string]: Json[] }) =>
    fc.record(
      Object.fromEntries(
        Object.entries(known).map(([key, likely]) => [key, fc.oneof(anything, fc.constantFrom(...likely))]),
      ),
      { requiredKeys: [] },
    );
  it.each([
    ['JSON', anything],
    [
      'nearly a collection',
      close({
        info: [{ name: 'A', schema: schemaOf('2.0.0') }],
        item: [[{ item: [null] }], [{ request: {}, response: [{}] }]],
        auth: [{ type: 'a', a: { b: 1 } }],
      }),
    ],
    [
      'nearly a collection v1',
      close({
        name: ['A'],
        requests: [[{}], [{ id: 'a', responses: [{}] }]],
        order: [['a']],
        folders: [[{ id: 'f', order: ['a'] }]],
        folders_order: [['f']],
        variables: [[{}]],
        events: [[{}]],
        auth: [{ type: 'basic', basic: [{}] }],
      }),
    ],
    [
      'nearly a request of v1',
      close({
        id: ['a'],
        url: ['a?b=c'],
        queryParams: [[{ key: 'a' }]],
        headerData: [[{ key: 'b' }]],
        headers: ['a: b'],
        pathVariableData: [[{}]],
        pathVariables: [{}],
        data: [[{}], [null], 'x'],
        dataMode: ['raw', 'params', 'graphql', 'binary'],
        rawModeData: ['x', ['x']],
        graphqlModeData: [{ a: 1 }],
        dataOptions: [{ raw: { a: 1 } }],
        responses: [[{ request: 'a' }], [{ responseCode: { code: 'x' }, cookies: [{}] }]],
        events: [[{ script: { exec: 'a' } }], [null]],
        auth: [null, { type: 'noauth' }],
        currentHelper: ['oAuth1', 'normal'],
        helperAttributes: ['{}', {}],
        variables: [[null], [{ key: 'a' }]],
      }).map((request) => ({ order: ['a'], requests: [request] })),
    ],
    [
      'nearly an environment',
      close({ name: ['A'], values: [[{ key: 'a', value: 'b' }]], _postman_variable_scope: ['globals'] }),
    ],
  ])('%s', (_, documents) => {
    fc.assert(
      fc.property(documents as fc.Arbitrary<unknown>, (it) => check(new TextEncoder().encode(JSON.stringify(it)))),
      { numRuns: 1_000 },
    );
  });
});
