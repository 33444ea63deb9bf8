import dns from 'node:dns';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Json, JsonObject } from '../../../../shared/json';
import { checkCollection } from '../../collection/check';
import { parseDefinition } from '../parse';
import { toCollection } from '../to-collection';
import { converted, definitionOf, fixture, oneOf, refusalOf, served } from './definitions';

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const schemaPlace = 'paths["/a"].get.responses["200"].content["application/json"].schema.$ref';

describe('what is no definition', () => {
  it.each<[JsonObject, object]>([
    [{}, { code: 'file-not-recognised', found: 'an empty object' }],
    [{ openapi: '4.0.0' }, { code: 'file-not-recognised', found: 'a definition of OpenAPI 4.0.0' }],
    [{ swagger: '1.2' }, { code: 'file-not-recognised', found: 'a definition of Swagger 1.2' }],
    [definitionOf([]), { code: 'file-malformed', at: 'paths', expected: 'an object', found: 'a list' }],
  ])('%j', async (definition, error) => {
    expect(await refusalOf(definition)).toEqual(error);
  });

  it('text that is no YAML', async () => {
    expect(await refusalOf('openapi: 3.0.0\ninfo: [')).toMatchObject({ code: 'file-not-yaml', line: 2 });
  });

  it.each<[string, Json]>([
    ['no paths', {}],
    ['an empty path item', { '/a': {} }],
    ['a path that is nothing', { '/a': null }],
    ['an operation that is text', { '/a': { get: 'x' } }],
  ])('%s: a collection without requests', async (_, paths) => {
    expect((await converted(definitionOf(paths))).collection.item).toEqual([]);
  });

  it('a definition of webhooks only: a collection without requests', async () => {
    expect((await converted({ openapi: '3.1.0', webhooks: {} })).name).toBe('Imported from OpenAPI');
  });
});

describe('references', () => {
  it.each([
    ['#/components/schemas/None', 'a reference to something that is there'],
    ['#/components/schemas/Loop', 'a reference to something that is there'],
    ['#/components/schemas/__proto__', 'a reference to something that is there'],
    ['#/paths/constructor/name', 'a reference to something that is there'],
    ['#anchor', 'a reference to something that is there'],
    ['other.yaml#/Pet', 'a reference within this file'],
    ['/etc/passwd', 'a reference within this file'],
    ['file:///etc/passwd', 'a reference within this file'],
    ['https://example.com/pet.json', 'a reference within this file'],
  ])('%s is refused with its place', async ($ref, expected) => {
    const definition = oneOf({ $ref }, { Loop: ref('Other'), Other: ref('Loop') });
    if ($ref.endsWith('Loop')) {
      expect(await refusalOf(definition)).toMatchObject({ code: 'file-malformed', expected });
      return;
    }
    const plain = oneOf({ $ref });
    expect(await refusalOf(plain)).toEqual({ code: 'file-malformed', at: schemaPlace, expected, found: `“${$ref}”` });
  });

  it('what only looks like one is data', async () => {
    const example = { $ref: 'https://example.com/pet.json' };
    const schema = { type: 'object', properties: { $ref: { type: 'string' } }, example, 'x-more': example };
    const ask = await served(oneOf(schema));
    expect(JSON.parse(ask('/a').body)).toEqual(example);
  });

  it('names with slashes and tildes', async () => {
    const ask = await served(oneOf({ $ref: '#/components/schemas/a~1b~0c%20d' }, { 'a/b~c d': { type: 'integer' } }));
    expect(ask('/a').body).toBe('1');
  });

  it.each<[string, JsonObject]>([
    ['a schema that needs itself', { Pet: { type: 'object', required: ['me'], properties: { me: ref('Pet') } } }],
    ['a list that needs itself', { Pet: { type: 'array', minItems: 1, items: ref('Pet') } }],
    ['allOf of itself', { Pet: { allOf: [ref('Pet')] } }],
    ['oneOf of itself', { Pet: { oneOf: [ref('Pet'), ref('Pet')] } }],
    [
      'two that need each other',
      {
        Pet: { required: ['o'], properties: { o: ref('Own') } },
        Own: { required: ['p'], properties: { p: ref('Pet') } },
      },
    ],
    [
      'a reference with something beside it',
      { Pet: { $ref: '#/components/schemas/Own', title: 'x' }, Own: { $ref: '#/components/schemas/Pet', title: 'y' } },
    ],
  ])('%s ends', async (_, schemas) => {
    expect(JSON.parse((await served(oneOf(ref('Pet'), schemas)))('/a').body)).toBeDefined();
  });
});

describe('definitions made to do harm end soon', () => {
  const levels = (count: number, of: (next: JsonObject) => Json): JsonObject =>
    Object.fromEntries(Array.from({ length: count }, (_, level) => [`L${level}`, of(ref(`L${(level + 1) % count}`))]));
  const chain = (count: number, of: (next: JsonObject) => Json): JsonObject => ({
    ...levels(count, of),
    [`L${count - 1}`]: { type: 'string' },
  });

  it.each<[string, JsonObject]>([
    ['two to the hundredth properties', chain(100, (next) => ({ properties: { a: next, b: next } }))],
    ['as many required ones', chain(100, (next) => ({ required: ['a', 'b'], properties: { a: next, b: next } }))],
    ['as many parts of allOf', chain(100, (next) => ({ allOf: [next, next] }))],
    ['as many alternatives', chain(100, (next) => ({ oneOf: [next, next] }))],
    [
      'alternatives that all need themselves',
      levels(20, (next) => ({ required: ['a'], properties: { a: { anyOf: [next, next] } } })),
    ],
    ['lists of a hundred lists', chain(20, (next) => ({ type: 'array', minItems: 100, items: next }))],
    ['ten thousand references in a row', chain(10_000, (next) => next)],
    ['texts without end', { L0: { type: 'array', minItems: 1e9, items: { type: 'string', minLength: 1e9 } } }],
    ['a pattern that never ends', { L0: { type: 'string', pattern: '^(a+)+$', example: `${'a'.repeat(50)}b` } }],
  ])('%s', async (_, schemas) => {
    const { body } = (await served(oneOf(ref('L0'), schemas)))('/a');
    expect(body.length).toBeLessThan(50_000_000);
  });

  // The library's time grows with the square of the number: 2,000 take a second, 10,000 twenty.
  it('two thousand operations', async () => {
    const paths = Array.from({ length: 2_000 }, (_, at) => [
      `/a${at % 100}/b${at}`,
      { get: { responses: { 200: { description: 'OK' } } } },
    ]);
    const ask = await served(definitionOf(Object.fromEntries(paths)));
    expect(ask('/a99/b1999').status).toBe(200);
  });
});

describe('nothing but the definition is read', () => {
  afterEach(() => vi.restoreAllMocks());

  it('no network and no files, whatever it refers to', async () => {
    // Loaded before: loading itself reads files.
    await converted(oneOf({ type: 'string' }));
    const reached: string[] = [];
    const watch = (holder: object, name: string) => {
      const target = holder as Record<string, (...args: never[]) => unknown>;
      vi.spyOn(target, name).mockImplementation(() => {
        reached.push(name);
        throw new Error(name);
      });
    };
    const load = process.getBuiltinModule;
    for (const name of ['readFile', 'readFileSync', 'open', 'openSync', 'createReadStream', 'stat', 'statSync'])
      watch(load('node:fs'), name);
    watch(load('node:fs').promises, 'readFile');
    watch(load('node:net').Socket.prototype, 'connect');
    for (const name of ['http', 'https'] as const)
      for (const call of ['request', 'get']) watch(load(`node:${name}`), call);
    watch(dns, 'lookup');
    watch(globalThis, 'fetch');
    const away = [
      'https://example.com/a.json',
      'http://127.0.0.1:1/a',
      './package.json',
      '/etc/passwd',
      'file:///etc/passwd',
    ];
    for (const $ref of away) {
      const examples = { far: { externalValue: $ref }, odd: { $ref } };
      const response = {
        description: 'OK',
        content: { 'application/json': { examples, schema: { example: { $ref }, type: 'object' } } },
      };
      const more = { externalDocs: { url: $ref }, info: { title: 'x', version: '1', $ref }, 'x-more': { $ref } };
      await toCollection(oneOf({ $ref }));
      await toCollection(definitionOf({ '/a': { get: { parameters: [{ $ref }], responses: {} } } }));
      await toCollection({ swagger: '2.0', paths: { '/a': { $ref } } });
      await toCollection(
        definitionOf({ '/a': { get: { responses: { 200: response } } } }, { externalDocs: { url: $ref } }),
      );
      await toCollection(definitionOf({ '/a': { get: { responses: { 200: response } } } }, more));
    }
    for (const name of ['petstore-detailed', 'uber-swagger2']) await converted(fixture(name));
    expect(reached).toEqual([]);
  });
});

describe('whatever a definition holds, there is a collection or a refusal', () => {
  const parsed = ['petstore-detailed', 'uber-swagger2', 'adyen-hop-3.1'].map((name) => {
    const result = parseDefinition(fixture(name));
    if (!result.ok) throw new Error(name);
    return result.value;
  });

  /** The data with the value at the `at`th place replaced. */
  const changed = (data: Json, at: number, by: Json): Json => {
    let count = -1;
    const walk = (value: Json): Json => {
      count += 1;
      if (count === at) return by;
      if (Array.isArray(value)) return value.map(walk);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each)]));
    };
    return walk(data);
  };
  const sizes = parsed.map((data) => JSON.stringify(data).split(/[:,[]/).length);

  it('with any one of its values changed', async () => {
    const odd = fc.oneof(
      fc.constantFrom<Json>(
        null,
        true,
        0,
        -1,
        '',
        '__proto__',
        'constructor',
        '{{x}}',
        '#/',
        [],
        [[]],
        [null],
        {},
        { $ref: 5 },
        { $ref: '#' },
        { '': '' },
      ),
      fc.jsonValue().map((value) => value as Json),
    );
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await fc.assert(
      fc.asyncProperty(fc.nat(parsed.length - 1), fc.nat(), odd, async (which, at, by) => {
        const data = parsed[which] ?? {};
        const definition = changed(data, 1 + (at % (sizes[which] ?? 1)), by) as JsonObject;
        const result = await toCollection(definition);
        if (!result.ok && result.error.code === 'internal') throw new Error(result.error.reason);
        if (result.ok) expect(checkCollection(result.value.collection)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
    expect(logged).not.toHaveBeenCalled();
  }, 120_000);
});
