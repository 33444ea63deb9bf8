import fc from 'fast-check';
import type { Json, JsonObject } from '../../../shared/json';
import type { MockCall } from '../call';
import type { PlainCall, PlainExample, PlainSegment } from './naive';

/** Generated collections and calls, in the words of the naive scorer and in Postman's. */

/** Few texts, near each other: so that generated paths meet. */
const texts = [
  ...['users', 'user', 'Users', 'USERS', 'user-s', 'orders', 'orderz', 'me', 'ma', 'list', 'last', 'v2', 'V2'],
  ...['1', '22', '345', 'café', 'a b', '100%', '0d7ae1b6-1c5c-4b2a-9a3a-8d2f6a3b9c11'],
  ...['x-99999999-AAAA-bbbb-cccc-0123456789AB', 'a'.repeat(256), 'b'.repeat(300)],
];
const text = fc.constantFrom(...texts);
const common = fc.constantFrom('users', 'orders', '1', 'me');

const wildcard: fc.Arbitrary<PlainSegment> = fc.record(
  { name: fc.constantFrom('id', 'any', 'x'), value: fc.constantFrom('1', '22', 'me', 'Users', 'list') },
  { requiredKeys: ['name'] },
);
const segment: fc.Arbitrary<PlainSegment> = fc.oneof(
  { weight: 4, arbitrary: common },
  { weight: 2, arbitrary: text },
  wildcard,
);

/** A path variable has one value: names come once in a path. */
const namedApart = (segments: PlainSegment[]): PlainSegment[] =>
  segments.map((one, i) => (typeof one === 'string' ? one : { ...one, name: `${one.name}${i}` }));

const wantedPair = fc.oneof(
  fc.tuple(fc.constantFrom('a', 'A', 'b'), fc.constantFrom('1', 'x', 'X', 'é +&')),
  fc.tuple(fc.constantFrom('any', 'ANY', 'a'), fc.constant(null)),
);

const anyExample: fc.Arbitrary<PlainExample> = fc.record({
  name: fc.constantFrom('one', 'two', 'OK', 'Zoë'),
  method: fc.constantFrom('GET', 'GET', 'GET', 'POST', 'HEAD'),
  base: fc.constantFrom('', '', '', '/v2', '/v2/users'),
  segments: fc.array(segment, { maxLength: 3 }).map(namedApart),
  slash: fc.constantFrom(false, false, true),
  query: fc.array(wantedPair, { maxLength: 3 }),
  code: fc.constantFrom(200, 201, 404, 500),
  isDefault: fc.constantFrom(false, false, false, false, true),
});

/** A slash at the end of nothing is the root, with or without; behind a base path it is one. */
const rooted = (example: PlainExample): PlainExample => ({
  ...example,
  slash: example.slash && (example.segments.length > 0 || example.base !== ''),
});

export const plainExample: fc.Arbitrary<PlainExample> = anyExample.map(rooted);

/** Many examples on one path, so that its bucket is looked up and not looked through. */
const crowd: fc.Arbitrary<PlainExample[]> = fc
  .tuple(plainExample, fc.array(plainExample, { minLength: 9, maxLength: 14 }))
  .map(([{ segments, base, method }, others]) => others.map((other) => rooted({ ...other, segments, base, method })));

export const plainExamples: fc.Arbitrary<PlainExample[]> = fc.oneof(
  fc.array(plainExample, { minLength: 1, maxLength: 12 }),
  fc.tuple(crowd, fc.array(plainExample, { maxLength: 3 })).map(([many, few]) => [...many, ...few]),
);

const change: fc.Arbitrary<(path: string) => string> = fc.oneof(
  fc.constant((path: string) => path),
  fc.constant((path: string) => path),
  fc.constant((path: string) => `${path}/`),
  fc.constant((path: string) => path.replace(/\/+$/, '')),
  fc.constant((path: string) => path.toUpperCase()),
  fc.nat(20).map((at) => (path: string) => path.slice(0, at + 1) + path.slice(at + 2)),
  fc.nat(20).map((at) => (path: string) => `${path.slice(0, at + 1)}z${path.slice(at + 1)}`),
  text.map((last) => (path: string) => path.replace(/[^/]*\/?$/, last)),
  text.map((first) => (path: string) => path.replace(/^\/[^/]*/, `/${first}`)),
  text.map((more) => (path: string) => `${path}/${more}`),
);

const changeQuery: fc.Arbitrary<(pairs: [string, string][]) => [string, string][]> = fc.oneof(
  fc.constant((pairs: [string, string][]) => pairs),
  fc.constant((pairs: [string, string][]) => pairs.toReversed()),
  fc.constant((pairs: [string, string][]) => pairs.slice(1)),
  fc.constant((pairs: [string, string][]) => [...pairs, ...pairs.slice(0, 1)]),
  fc.constant((pairs: [string, string][]) =>
    pairs.map(([k, v]): [string, string] => [k.toUpperCase(), v.toLowerCase()]),
  ),
  fc
    .tuple(fc.constantFrom('a', 'b', 'any'), fc.constantFrom('1', 'x'))
    .map((pair) => (pairs: [string, string][]) => [...pairs, pair]),
);

/** A call made of an example: its own URL, a little changed. */
const callOfExample = ({ method, base, segments, slash, query, code, name }: PlainExample): fc.Arbitrary<PlainCall> =>
  fc
    .record({
      method: fc.constantFrom(method, method, method, 'HEAD', 'GET'),
      withBase: fc.boolean(),
      fill: fc.array(text, { minLength: 3, maxLength: 3 }),
      ownValues: fc.boolean(),
      changes: fc.array(change, { maxLength: 2 }),
      changeQuery,
      anyValue: fc.constantFrom('', '1', 'Zed'),
      code: fc.constantFrom(undefined, undefined, undefined, code, 201),
      name: fc.constantFrom(undefined, undefined, undefined, name, 'OK'),
    })
    .map((with_) => {
      const own = segments.map((one, i) =>
        typeof one === 'string' ? one : ((with_.ownValues ? one.value : undefined) ?? with_.fill[i] ?? ''),
      );
      const path = `${with_.withBase ? base : ''}${own.map((one) => `/${one}`).join('')}${slash ? '/' : ''}`;
      const changed = with_.changes.reduce((now, step) => step(now), path === '' ? '/' : path);
      return {
        method: with_.method,
        path: changed.startsWith('/') ? changed : `/${changed}`,
        query: with_.changeQuery(query.map(([key, value]) => [key, value ?? with_.anyValue])),
        ...(with_.code === undefined ? {} : { code: with_.code }),
        ...(with_.name === undefined ? {} : { name: with_.name }),
      };
    });

/** Examples, and calls that are near them. */
export const examplesAndCalls: fc.Arbitrary<[PlainExample[], PlainCall[]]> = plainExamples.chain((examples) =>
  fc.tuple(
    fc.constant(examples),
    fc.array(
      fc.nat(examples.length - 1).chain((i) => callOfExample(examples[i] as PlainExample)),
      { minLength: 1, maxLength: 4 },
    ),
  ),
);

/** A path as Postman may keep it: its braces or colons, and what is not of ASCII, encoded or not. */
const writtenSegment = (one: PlainSegment): string =>
  typeof one !== 'string'
    ? `:${one.name}`
    : one === '100%'
      ? one
      : one.length % 2 === 0
        ? encodeURIComponent(one)
        : one;

const requestOf = ({ method, base, segments, slash, query }: PlainExample): JsonObject => {
  const lead = base === '' ? '{{url}}' : `{{base${base.replaceAll('/', '_')}}}`;
  const path = segments.map((one) => `/${writtenSegment(one)}`).join('') + (slash ? '/' : '');
  const search = query
    .map(([key, value]) => `${key}=${value === null ? '{{q}}' : encodeURIComponent(value)}`)
    .join('&');
  const variable: Json[] = segments.flatMap((one) =>
    typeof one === 'string' ? [] : [{ key: one.name, value: one.value ?? '' }],
  );
  return { method, url: { raw: `${lead}${path}${search === '' ? '' : `?${search}`}`, variable } };
};

/** The example in Postman's words. */
export const responseOf = (example: PlainExample, id: string): JsonObject => ({
  id,
  name: example.name,
  code: example.code,
  originalRequest: requestOf(example),
  body: id,
  understudy: { default: example.isDefault },
});

export const baseVariables: Json = [
  { key: 'base_v2', value: 'https://api.example.com/v2' },
  { key: 'base_v2_users', value: 'https://api.example.com/v2/users/' },
];

/** A collection of examples in this order, three to a request. Each example's id and body is its number. */
export const plainCollection = (examples: readonly PlainExample[]): JsonObject => {
  const responses = examples.map((example, i) => responseOf(example, String(i)));
  const item: Json[] = [];
  for (let i = 0; i < responses.length; i += 3) {
    item.push({
      id: `request-${i}`,
      name: `request ${i}`,
      request: { method: 'GET', url: '{{url}}' },
      response: responses.slice(i, i + 3),
    });
  }
  return { item, variable: baseVariables };
};

export const mockCallOf = ({ method, path, query, code, name }: PlainCall): MockCall => ({
  method,
  path: path
    .split('/')
    .map((one) => (one === '100%' ? one : encodeURIComponent(one)))
    .join('/'),
  query: query.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&'),
  headers: {
    ...(code === undefined ? {} : { 'x-mock-response-code': String(code) }),
    ...(name === undefined ? {} : { 'x-mock-response-name': encodeURIComponent(name) }),
  },
  body: Buffer.alloc(0),
});
