import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../../shared/json';
import { samplePatterns } from '../sample-pattern';
import { bodyOf, oneOf } from './definitions';
import { checkerOf } from './schema-check';

const place = ['paths', '/a', 'get', 'responses', '200', 'content', 'application/json', 'schema'];
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

const schemas: JsonObject = {
  Category: { type: 'object', properties: { name: { type: 'string' }, parent: ref('Category') } },
  Tree: { type: 'object', required: ['children'], properties: { children: { type: 'array', items: ref('Tree') } } },
  Person: { type: 'object', properties: { id: { type: 'integer' }, friend: ref('Person') } },
  Boss: { allOf: [ref('Person'), { type: 'object', required: ['deputy'], properties: { deputy: ref('Person') } }] },
  Node: { type: 'object', required: ['next'], properties: { next: { allOf: [ref('Node')], nullable: true } } },
  A: { type: 'object', properties: { b: ref('B') } },
  B: { type: 'object', required: ['a'], properties: { a: ref('A') } },
  Cat: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' }, lives: { type: 'integer' } } },
  Dog: {
    type: 'object',
    required: ['kind', 'size'],
    properties: { kind: { type: 'string' }, size: { type: 'number' } },
  },
  Name: { type: 'string', minLength: 2, example: 'Ada' },
};

describe('bodies fit their schemas', () => {
  it.each<[string, Json]>([
    ['text', { type: 'string' }],
    ['a long text', { type: 'string', minLength: 40, maxLength: 50 }],
    ['a short text', { type: 'string', maxLength: 3 }],
    ['a pattern', { type: 'string', pattern: '^[A-Z]{3}-\\d{4,6}(?:x|y)?$' }],
    ['a pattern of some length', { type: 'string', pattern: '^[a-z]+$', minLength: 12 }],
    ['an integer in bounds', { type: 'integer', minimum: 10, maximum: 20 }],
    ['an integer below zero', { type: 'integer', maximum: -5 }],
    ['open bounds', { type: 'number', minimum: 0, exclusiveMinimum: true, maximum: 1, exclusiveMaximum: true }],
    [
      'open bounds of integers',
      { type: 'integer', minimum: 1, exclusiveMinimum: true, maximum: 3, exclusiveMaximum: true },
    ],
    ['a multiple', { type: 'integer', multipleOf: 7, minimum: 20 }],
    ['a multiple of a fraction', { type: 'number', multipleOf: 0.25, minimum: 0.3 }],
    ['an enum', { type: 'string', enum: ['a', 'b'] }],
    ['an enum with null', { type: 'string', nullable: true, enum: [null, 'b'] }],
    ['a list', { type: 'array', items: { type: 'boolean' }, minItems: 3 }],
    ['a list of different texts', { type: 'array', items: { type: 'string' }, minItems: 3, uniqueItems: true }],
    [
      'a list of different integers',
      { type: 'array', items: { type: 'integer', example: 5 }, minItems: 3, uniqueItems: true },
    ],
    [
      'a list of different objects',
      {
        type: 'array',
        items: { type: 'object', properties: { a: { type: 'string' } } },
        minItems: 2,
        uniqueItems: true,
      },
    ],
    ['a list that must be empty', { type: 'array', items: { type: 'string' }, maxItems: 0 }],
    ['a map', { type: 'object', additionalProperties: { type: 'integer' }, minProperties: 2 }],
    ['a required property that is not declared', { type: 'object', required: ['a'] }],
    ['no additional ones', { type: 'object', additionalProperties: false, properties: { a: { type: 'string' } } }],
    ['no type', { properties: { a: { items: { minimum: 3 } } } }],
    ['anything', {}],
    [
      'allOf',
      { allOf: [ref('Category'), { type: 'object', required: ['x'], properties: { x: { type: 'integer' } } }] },
    ],
    [
      'allOf that narrows',
      {
        allOf: [
          { type: 'integer', minimum: 5 },
          { type: 'number', minimum: 3, maximum: 9 },
        ],
      },
    ],
    ['allOf that narrows a property', { allOf: [ref('Dog'), { properties: { size: { minimum: 5 } } }] }],
    ['oneOf whose first is the second too', { oneOf: [ref('Person'), ref('Dog')] }],
    ['oneOf of which only the last is one alone', { oneOf: [ref('Cat'), { required: ['kind'] }, { type: 'integer' }] }],
    ['a pattern that looks ahead', { type: 'string', pattern: '^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d)[A-Za-z\\d]{8,}$' }],
    [
      'an example that misses its pattern',
      { type: 'object', properties: { a: { type: 'string', pattern: '^\\d{3}$', example: '12' } } },
    ],
    [
      'what nothing fits, left out',
      {
        type: 'object',
        required: ['b'],
        properties: {
          a: { type: 'string', pattern: '/^a$/', example: 'a' },
          b: { type: 'array', items: { pattern: '/^a$/' } },
        },
      },
    ],
    [
      'what nothing fits but null',
      { type: 'object', required: ['a'], properties: { a: { pattern: '/^a$/', nullable: true } } },
    ],
    ['oneOf', { oneOf: [ref('Dog'), { type: 'string' }] }],
    [
      'anyOf beside properties',
      { type: 'object', properties: { a: { type: 'integer' } }, anyOf: [ref('Dog'), ref('Cat')] },
    ],
    [
      'a discriminator',
      {
        oneOf: [ref('Dog'), { type: 'string' }],
        discriminator: { propertyName: 'kind', mapping: { d: '#/components/schemas/Dog' } },
      },
    ],
    ['what holds itself', ref('Category')],
    ['a tree', ref('Tree')],
    ['what holds another of its kind', ref('Boss')],
    ['what ends in null', ref('Node')],
    ['a circle of two', ref('A')],
    ['an example', ref('Name')],
    ['an example that does not fit', { type: 'integer', example: 'seven', minimum: 7 }],
    [
      'an example without what is required',
      { type: 'object', required: ['a'], properties: { a: { type: 'string' } }, example: {} },
    ],
    [
      'a default that does not fit',
      { type: 'object', properties: { a: { type: 'array', items: { type: 'string' }, default: '' } } },
    ],
    [
      'an example in part of allOf',
      {
        allOf: [
          { type: 'object', properties: { a: { type: 'string' } }, example: { a: 'x' } },
          { type: 'object', required: ['b'], properties: { b: { type: 'string' } } },
        ],
      },
    ],
    [
      'a property called example',
      {
        type: 'object',
        required: ['example', 'default'],
        properties: { example: ref('Name'), default: { type: 'integer' } },
      },
    ],
    [
      'many formats',
      {
        type: 'object',
        properties: Object.fromEntries(
          ['date', 'date-time', 'uuid', 'email', 'uri', 'ipv4', 'byte', 'unheard-of'].map((format) => [
            format,
            { type: 'string', format },
          ]),
        ),
      },
    ],
  ])('%s', async (_, schema) => {
    const body = await bodyOf(schema, schemas);
    expect(checkerOf(oneOf(schema, schemas))(place, body)).toBeUndefined();
  });

  it.each<[string, Json]>([
    ['several types', { type: ['null', 'integer'], minimum: 3 }],
    ['bounds that are numbers', { type: 'number', exclusiveMinimum: 3, exclusiveMaximum: 4 }],
    ['const', { type: 'object', required: ['a'], properties: { a: { const: 'x' } } }],
    ['a tuple', { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }], items: false }],
    ['examples', { type: 'string', examples: ['one', 'two'], minLength: 3 }],
    ['null as the last of two', { anyOf: [{ type: 'null' }, ref('Dog')] }],
    ['what stands beside a reference', { $ref: '#/components/schemas/Name', minLength: 5 }],
    ['a list that holds itself by null', ref('Tree')],
  ])('%s, in 3.1', async (_, schema) => {
    const more = { openapi: '3.1.0' };
    const body = await bodyOf(schema, schemas, more);
    expect(checkerOf(oneOf(schema, schemas, more))(place, body)).toBeUndefined();
  });
});

describe('what bodies hold', () => {
  it.each<[string, Json, Json]>([
    [
      'real values',
      { type: 'object', properties: { id: { type: 'integer' }, at: { type: 'string', format: 'date-time' } } },
      { id: 1, at: '2025-01-15T09:30:00Z' },
    ],
    [
      'the author’s examples',
      { type: 'object', properties: { a: ref('Name'), b: { type: 'integer', default: 7 } } },
      { a: 'Ada', b: 7 },
    ],
    ['circles once', ref('Category'), { name: 'string' }],
    [
      'the alternative by its name',
      // Every Dog is a Cat as well, but for its name.
      { oneOf: [ref('Dog'), ref('Cat')], discriminator: { propertyName: 'kind' } },
      { kind: 'Cat', lives: 1 },
    ],
    [
      'no writeOnly',
      { type: 'object', properties: { a: { type: 'string', writeOnly: true }, b: { type: 'string', readOnly: true } } },
      { b: 'string' },
    ],
    [
      'what is built upon before what is added',
      { allOf: [{ properties: { a: {} } }], properties: { b: {} } },
      { a: {}, b: {} },
    ],
  ])('%s', async (_, schema, body) => {
    expect(await bodyOf(schema, schemas)).toEqual(body);
  });

  it('a key called __proto__ is a key', async () => {
    const properties = JSON.parse('{"__proto__": {"type": "object", "properties": {"a": {"type": "string"}}}}');
    expect(JSON.stringify(await bodyOf({ type: 'object', properties }))).toBe('{"__proto__":{"a":"string"}}');
  });
});

describe('patterns', () => {
  it.each([
    ['^abc$', 'abc'],
    ['a|b', 'a'],
    ['(a|b){2}', 'aa'],
    ['[^a-z]', 'A'],
    ['[\\w.]+@x', 'a@x'],
    ['\\d{3}', '111'],
    ['x?y*z+', 'yz'],
    ['a{2,}b{1,2}', 'aab'],
    ['\\/\\.\\-', '/.-'],
    ['', ''],
  ])('%s', (pattern, text) => {
    expect(samplePatterns(pattern, 0, 100)[0]).toBe(text);
    expect(text).toMatch(new RegExp(pattern));
  });

  it.each(['(a)\\1', '\\bword', '\\p{L}', '(', '[a', 'a{99999}', '(a{1000}){1000}', '*', '('.repeat(100_000)])(
    '%.20s is not read',
    (pattern) => {
      expect(samplePatterns(pattern, 0, 100)).toEqual([]);
    },
  );

  it('never fails, and what it makes fits', () => {
    const parts = fc.constantFrom(
      ...'a|b|[a-z]|[^a]|\\d|\\w|.|(a|b)|(?:x)|?|*|+|{2}|{1,3}|{2,}|^|$|[|(|)|\\'.split('|'),
      '|',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), fc.nat(8), (chosen, least) => {
        const pattern = chosen.join('');
        const [text] = samplePatterns(pattern, least, 100);
        if (text === undefined || /.[\^]|\$./s.test(pattern)) return true;
        const expression = (() => {
          try {
            return new RegExp(pattern);
          } catch {
            return undefined;
          }
        })();
        return expression === undefined || (expression.test(text) && text.length >= least);
      }),
      { numRuns: 2_000 },
    );
  });
});
