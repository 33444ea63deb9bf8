import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFault } from '../json/fault';
import { measure } from '../json/measure';
import { depthLimit, parseJson } from '../json/parse-json';

const faultOf = (text: string) => {
  const result = parseJson(text);
  if (result.ok || result.error.code !== 'file-not-json') throw new Error(JSON.stringify(result));
  return [result.error.line, result.error.column, result.error.problem];
};

describe('broken JSON is said with its place', () => {
  it.each([
    ['{', 1, 2, 'the file ends too early'],
    ['{"a"', 1, 5, 'the file ends too early'],
    ['{"a":1,\n"b":', 2, 5, 'the file ends too early'],
    ['{"a":1\n', 2, 1, 'the file ends too early'],
    ['nul', 1, 1, '“nul” is not a JSON value'],
    ['tru}', 1, 1, '“tru” is not a JSON value'],
    ['{"a":undefined}', 1, 6, '“undefined” is not a JSON value'],
    ['{"a":01}', 1, 6, '“01” is not a JSON value'],
    ['{"a":1.}', 1, 6, '“1.” is not a JSON value'],
    ['{"a":-}', 1, 6, '“-” is not a JSON value'],
    ['{"a":+1}', 1, 6, '“+1” is not a JSON value'],
    ['{"a":}', 1, 6, 'a value is missing before “}”'],
    ['[1,]', 1, 4, 'a value is missing before “]”'],
    ['[,1]', 1, 2, 'a value is missing before “,”'],
    ['{"a":1,}', 1, 8, 'a comma stands before “}”'],
    ['{a:1}', 1, 2, 'a name in double quotes is missing'],
    ["{'a':1}", 1, 2, 'a name in double quotes is missing'],
    ['{"a":\'x\'}', 1, 6, 'a text stands in single quotes instead of double quotes'],
    ['{"a" 1}', 1, 6, 'a colon is missing after a name'],
    ['{"a":1 "b":2}', 1, 8, 'a comma or “}” is missing'],
    ['[1 2]', 1, 4, 'a comma or “]” is missing'],
    ['[1}', 1, 3, 'a comma or “]” is missing'],
    ['{"a":1}}', 1, 8, 'something follows after the end of the JSON'],
    ['{"a":1}\n{"b":2}', 2, 1, 'something follows after the end of the JSON'],
    ['{"a":"x', 1, 8, 'the file ends inside a text'],
    ['{"a":"x\\', 1, 9, 'the file ends inside a text'],
    ['{"a":"x\n"}', 1, 8, 'a text is not closed by a quote on its line'],
    ['{"a":"x\ty"}', 1, 8, 'a control character stands in a text'],
    ['{"a":"\\q"}', 1, 7, 'a backslash is followed by what it cannot stand before'],
    ['{"a":"\\u12"}', 1, 7, 'a backslash is followed by what it cannot stand before'],
    ['{ // why\n}', 1, 3, 'a name in double quotes is missing'],
    ['[ /* why */ ]', 1, 3, 'JSON has no comments'],
    ['{"a":{{b}}}', 1, 7, 'a name in double quotes is missing'],
    ['{\n\t"a": 1,\n\t"b": 2\n\t"c": 3\n}', 4, 2, 'a comma or “}” is missing'],
    ['{\r\n"a": 1,\r\n"b" 2\r\n}', 3, 5, 'a colon is missing after a name'],
    ['{\r"a": 1,\r"b" 2\r}', 3, 5, 'a colon is missing after a name'],
    ['{"ä😀":x}', 1, 8, '“x” is not a JSON value'],
  ])('%j', (text, line, column, problem) => {
    expect(faultOf(text)).toEqual([line, column, problem]);
  });
});

describe('the reader of faults agrees with JSON.parse', () => {
  const parses = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  it('on JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => findFault(text, depthLimit) === undefined));
  });

  it('on JSON with one change', () => {
    const changed = fc
      .tuple(fc.json(), fc.nat(), fc.nat(2), fc.constantFrom(...'{}[],:"\\ \n\t0-+.eEx\u0001tnu/'.split('')))
      .map(([text, at, length, by]) => text.slice(0, at % text.length) + by + text.slice((at % text.length) + length));
    fc.assert(
      fc.property(changed, (text) => (findFault(text, depthLimit) === undefined) === parses(text)),
      { numRuns: 5_000 },
    );
  });

  it('on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => (findFault(text, depthLimit) === undefined) === parses(text)));
  });
});

it('a text is never written longer than it was measured, and nests as deep', () => {
  const depthOf = (value: unknown): number =>
    typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const { depth, written } = measure(JSON.stringify(value), depthLimit);
      return depth === depthOf(value) && written >= JSON.stringify(value, null, '\t').length;
    }),
  );
});
