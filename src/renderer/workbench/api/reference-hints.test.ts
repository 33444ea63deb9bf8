import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { referenceAt } from './reference-hints';

const yaml = `paths:
  /a:
    get:
      responses:
        "200": {$ref: "#/components/responses/All"}
        "404":
          $ref: '#/components/responses/None'
        "500":
          $ref: ./other.yaml#/A
components:
  responses:
    All:
      description: All
      headers:
        A: {}
    Other: {}
  examples:
    List:
    - one
    - two
    Other: {}
`;
const json = `{
  "$ref": "#/b",
  "b": {
    "c": [
      1
    ]
  },
  "d": 1
}`;

const at = (text: string, ref: string, targets: Parameters<typeof referenceAt>[2]) => {
  const found = referenceAt(EditorState.create({ doc: text }), text.indexOf(ref) + 2, targets);
  return found && { ...found, on: text.slice(found.from, found.to) };
};

test('what a reference refers to is the thing with all that is in it, and nothing behind', () => {
  expect(
    at(yaml, '#/components/responses/All', { '#/components/responses/All': { line: 12, column: 5 } }),
  ).toMatchObject({
    on: '$ref: "#/components/responses/All"',
    line: 12,
    says: 'All:\n  description: All\n  headers:\n    A: {}',
  });
  expect(at(yaml, '#/components/responses/All', { '#/components/responses/All': { line: 18, column: 5 } })?.says).toBe(
    'List:\n- one\n- two',
  );
  expect(at(json, '#/b', { '#/b': { line: 3, column: 3 } })?.says).toBe('"b": {\n  "c": [\n    1\n  ]\n},');
});

test.each([
  ['a name that is not there', "'#/components/responses/None'", 'Nothing in this definition has that name.'],
  ['another file', './other.yaml#/A', 'This is in another file, which is not read.'],
])('%s is said to be that', (_name, ref, says) => {
  expect(at(yaml, ref, {})).toMatchObject({ line: null, says });
});

test('beside references there is nothing to say', () => {
  expect(at(yaml, 'description', {})).toBeNull();
});

test('of what is long the beginning is shown', () => {
  const text = `{$ref: "#/a"}\na:\n${'  - entry\n'.repeat(100)}`;
  const lines = at(text, '#/a', { '#/a': { line: 2, column: 1 } })?.says.split('\n');
  expect([lines?.length, lines?.at(-1)]).toEqual([21, '…']);
});

test('a line as long as a whole definition is no hindrance', () => {
  const text = `{"a":{"$ref":"#/b"},${'"x":1,'.repeat(100_000)}"b":{"c":${'1'.repeat(500)}}}`;
  const found = at(text, '#/b', { '#/b': { line: 1, column: text.indexOf('"b"') + 1 } });
  expect(found?.says).toMatch(/^"b":\{"c":1+…$/);
});
