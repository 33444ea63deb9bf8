import { expect, it } from 'vitest';
import { withOrigin } from './with-origin';

it.each([
  ['', 'http://localhost:4010'],
  ['https://api.shop.test/v1/products?page=2#x', 'http://localhost:4010/v1/products?page=2#x'],
  ['https://user:word@api.shop.test:8443', 'http://localhost:4010'],
  ['{{url}}/v1/{{id}}', 'http://localhost:4010/v1/{{id}}'],
  ['{{url}}', 'http://localhost:4010'],
  ['{{url}}v1', 'http://localhost:4010/v1'],
  ['api.shop.test/v1', 'http://localhost:4010/v1'],
  ['/v1/{{id}}', 'http://localhost:4010/v1/{{id}}'],
  ['?a=b', 'http://localhost:4010?a=b'],
])('%j becomes %j', (url, expected) => {
  expect(withOrigin(url, 'http://localhost:4010')).toBe(expected);
});
