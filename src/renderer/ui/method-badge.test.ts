import { expect, it } from 'vitest';
import { shortMethod } from './method-badge';

it.each([
  ['GET', 'GET'],
  ['DELETE', 'DEL'],
  ['options', 'OPT'],
  ['PROPFIND', 'PROP'],
  ['SUBSCRIBE', 'SUBSC'],
])('%s is shortened to %s', (method, short) => {
  expect(shortMethod(method)).toBe(short);
});
