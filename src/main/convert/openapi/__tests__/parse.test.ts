import { describe, expect, it } from 'vitest';
import { parseDefinition } from '../parse';
import { definitionKind, isDefinition } from '../recognise';

const dataOf = (text: string) => {
  const result = parseDefinition(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const errorOf = (text: string) => {
  const result = parseDefinition(text);
  return result.ok ? undefined : result.error;
};

describe('what is a definition', () => {
  it.each([
    [{ openapi: '3.0.0' }, 'OpenAPI 3.0'],
    [{ openapi: '3.0' }, 'OpenAPI 3.0'],
    [{ openapi: 3 }, 'OpenAPI 3.0'],
    [{ openapi: 3.1 }, 'OpenAPI 3.1'],
    [{ openapi: '3.1.1' }, 'OpenAPI 3.1'],
    [{ openapi: '3.2.0' }, 'OpenAPI 3.2'],
    [{ swagger: '2.0' }, 'Swagger 2.0'],
    [{ swagger: 2 }, 'Swagger 2.0'],
    [{ swagger: '1.2' }, undefined],
    [{ openapi: '4.0.0' }, undefined],
    [{ openapi: {} }, undefined],
    [{ info: {} }, undefined],
    [[], undefined],
    [null, undefined],
    ['openapi: 3.0.0', undefined],
  ])('%j: %s', (data, kind) => {
    expect(definitionKind(data)).toBe(kind);
    expect(isDefinition(data)).toBe(kind !== undefined);
  });
});

describe('YAML is read as JSON would say it', () => {
  it.each([
    ['a: 1', { a: 1 }],
    ['---\na: 1\n...\n', { a: 1 }],
    ['\uFEFFa: 1', { a: 1 }],
    ['# ours\r\na:\r\n  - x\r\n', { a: ['x'] }],
    ['a: {b: [1, "2", null]}', { a: { b: [1, '2', null] } }],
    ['a: yes\nb: no\nc: on', { a: 'yes', b: 'no', c: 'on' }],
    ['a: 2020-01-01\nb: 010\nc: 0x1f\nd: 1e3', { a: '2020-01-01', b: 10, c: 31, d: 1000 }],
    ['a: .nan\nb: -.inf\nc: ~', { a: null, b: null, c: null }],
    ['200:\n  x: 1\n"404": 2\n3.10: 3', { 200: { x: 1 }, 404: 2, '3.10': 3 }],
    ['a: |\n  x\n  y\nb: >-\n  x\n  y', { a: 'x\ny\n', b: 'x y' }],
    ['a: &x {b: 1}\nc: *x', { a: { b: 1 }, c: { b: 1 } }],
    ['a: &x {b: 1, c: 2}\nd:\n  c: 3\n  <<: *x', { a: { b: 1, c: 2 }, d: { c: 3, b: 1 } }],
    ['a:\n  <<: [{b: 1}, {b: 2, c: 3}]', { a: { b: 1, c: 3 } }],
    ['a: !!js/function "x"\nb: !ours {c: 1}\nc: !!binary aGk=', { a: 'x', b: { c: 1 }, c: 'aGk=' }],
    ['"<<": 1', { '<<': 1 }],
    ['{"a": 1}', { a: 1 }],
  ])('%j', (text, value) => {
    expect(dataOf(text)).toEqual(value);
  });

  it('a key called __proto__ is a key', () => {
    const value = dataOf('__proto__: {a: 1}\nb: {<<: {__proto__: {c: 1}}}');
    expect(Object.keys(value)).toEqual(['__proto__', 'b']);
    expect(({} as { a?: number }).a).toBeUndefined();
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('many aliases of one part', () => {
    expect(dataOf(`a: &a {b: 1}\nl:\n${'  - *a\n'.repeat(20_000)}`).l).toHaveLength(20_000);
  });
});

describe('broken YAML is said with its place', () => {
  it.each([
    ['a: 1\na: 2', 2, 1, 'the key “a” stands here a second time'],
    ['a: 1\n\tb: 2', 2, 1, 'a tab is used to indent; YAML takes spaces only'],
    ['a:\n  b: "x\nc: 1', 3, 5, 'missing closing "quote'],
    ['a: b: c', 1, 4, 'a second “key: value” stands on one line; put the text in quotes'],
    ['a: [1, 2\nb: 1', 2, 1, 'flow sequence in block collection must be sufficiently indented and end with a ]'],
    ['a: *x', 1, 4, 'the alias *x names nothing that stands before it'],
    ['a: &x\n  b: *x', 2, 6, 'the alias *x stands inside what it names'],
    ['a: 1\n---\nb: 2', 2, 1, 'a second document begins (---); one is expected'],
    ['? [a, b]\n: 1', 1, 3, 'a key is a list or an object'],
    ['a:\n  <<: 1', 2, 3, 'what << merges is not an object'],
  ])('%j', (text, line, column, problem) => {
    expect(errorOf(text)).toEqual({ code: 'file-not-yaml', line, column, problem });
  });

  it('JSON as JSON', () => {
    expect(errorOf('{"openapi": "3.0.0",\n"info" {}}')).toMatchObject({ code: 'file-not-json', line: 2, column: 8 });
  });
});

describe('what is not an object', () => {
  it.each([
    ['', { code: 'file-empty' }],
    [' \n', { code: 'file-empty' }],
    ['# nothing', { code: 'file-not-recognised', found: 'null' }],
    ['- a', { code: 'file-not-recognised', found: 'a list' }],
    ['[1]', { code: 'file-not-recognised', found: 'a list' }],
    ['just words', { code: 'file-not-recognised', found: 'text' }],
    ['42', { code: 'file-not-recognised', found: 'a number' }],
  ])('%j', (text, error) => {
    expect(errorOf(text)).toEqual(error);
  });
});

describe('YAML made to do harm', () => {
  const deep = 100_000;
  it.each([
    ['lists in lists', `a: ${'['.repeat(deep)}`],
    ['closed ones', `a: ${'['.repeat(deep)}${']'.repeat(deep)}`],
    ['objects in objects', `a: ${'{a: '.repeat(deep)}`],
    ['dashes', '- '.repeat(deep)],
    ['question marks', '? '.repeat(deep)],
    ['JSON', '{"a":'.repeat(deep)],
    ['indentation', Array.from({ length: 3_000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ])('%s, 100,000 deep', (_, text) => {
    expect(errorOf(text)).toMatchObject({ code: 'file-too-deep' });
  });

  it('a billion laughs', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level},`.repeat(10)}]`,
    );
    const text = ['l0: &l0 ha', ...levels].join('\n');
    expect(errorOf(text)).toMatchObject({
      code: 'file-not-yaml',
      problem: 'its aliases stand for more than can be read',
    });
  });

  it('a hundred thousand keys', () => {
    const text = Array.from({ length: 100_000 }, (_, key) => `k${key}: ${key}`).join('\n');
    expect(Object.keys(dataOf(text))).toHaveLength(100_000);
  });
});
