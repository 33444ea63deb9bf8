import { expect, test } from 'vitest';
import { isInstalled } from '../lib/node-modules.mjs';

const locked = {
  '': { version: '1.0.0' },
  'node_modules/a': { version: '1.2.3' },
  'node_modules/a-darwin': { version: '1.2.3', optional: true },
};

test.each([
  ['all of it', true, { 'node_modules/a': { version: '1.2.3' }, 'node_modules/a-darwin': { version: '1.2.3' } }],
  ['all but what is for another platform', true, { 'node_modules/a': { version: '1.2.3' } }],
  ['another version', false, { 'node_modules/a': { version: '1.2.4' } }],
  ['nothing of it', false, {}],
  ['nothing at all', false, undefined],
  ['more than asked for', false, { 'node_modules/a': { version: '1.2.3' }, 'node_modules/b': { version: '1.0.0' } }],
])('where there is %s, installed is %s', (_, expected, present) => {
  expect(isInstalled(locked, present)).toBe(expected);
});
