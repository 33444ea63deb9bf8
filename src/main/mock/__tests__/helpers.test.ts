import { expect, test } from 'vitest';
import { readHelper } from '../helpers';

test.each([
  ['$body', { of: 'body', argument: undefined, otherwise: undefined }],
  ["$body 'a.b.0'", { of: 'body', argument: 'a.b.0', otherwise: undefined }],
  ["$headers 'x'  'none' ", { of: 'headers', argument: 'x', otherwise: 'none' }],
  ["$queryParams 'it\\'s' $guid", { of: 'queryParams', argument: "it's", otherwise: '$guid' }],
  [
    "$body 'a' '{{$headers 'b' 'it\\'s'}} it\\'s'",
    { of: 'body', argument: 'a', otherwise: "{{$headers 'b' 'it\\'s'}} it's" },
  ],
  ["$pathSegments '0' {{other}}", { of: 'pathSegments', argument: '0', otherwise: '{{other}}' }],
])('%s is read', (inner, helper) => {
  expect(readHelper(inner)).toEqual(helper);
});

test.each(['$body "a.b"', '$body a.b', "$body 'a", "$body 'a' rest", '$bodyguard', '$cookie'])(
  '%s is none',
  (inner) => {
    expect(readHelper(inner)).toBeUndefined();
  },
);
