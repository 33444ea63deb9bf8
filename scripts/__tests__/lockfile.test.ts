import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missingOptional } from '../lib/lockfile.mjs';
import { readJson, root } from '../lib/paths.mjs';

const asks = (...names: string[]) => ({
  optionalDependencies: Object.fromEntries(names.map((name) => [name, '1.0.0'])),
});

test('a package that is left out is found, with what its name says it is for', () => {
  expect(missingOptional({ 'node_modules/a': { dev: true, ...asks('@a/linux-x64-musl') } })).toEqual({
    'node_modules/@a/linux-x64-musl': {
      version: '1.0.0',
      dev: true,
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
    },
  });
});

test('a package is there at the top or beside the one that asks for it', () => {
  const packages = {
    'node_modules/a': asks('b'),
    'node_modules/a/node_modules/b': asks('c'),
    'node_modules/c': asks(),
  };
  expect(missingOptional(packages)).toEqual({});
});

test("the project's own lock file leaves nothing out: npm ci refuses one that does", () => {
  expect(missingOptional(readJson(join(root, 'package-lock.json')).packages)).toEqual({});
});
