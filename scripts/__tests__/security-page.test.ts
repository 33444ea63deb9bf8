import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../lib/paths.mjs';

const page = readFileSync(join(root, 'docs/security.md'), 'utf8');
const listed = [...page.matchAll(/^- `(.+?)`: “`?(.+?)`?”$/gm)].map(([, file = '', name = '']) => ({ file, name }));

/** Whether a file has a test of this name: the whole of a text that stands in it. */
const has = (file: string, name: string): boolean => {
  const path = join(root, file);
  const source = existsSync(path) ? readFileSync(path, 'utf8').replaceAll("\\'", "'") : '';
  return ["'", '"', '`'].some((quote) => source.includes(`${quote}${name}${quote}`));
};

test('every test that docs/security.md names is there', () => {
  expect(listed.filter(({ file, name }) => !has(file, name))).toEqual([]);
});

test('every promise of the page has a test, and every line of its lists is read', () => {
  const sections = page.split(/^## /m).slice(1);
  expect(sections.length).toBeGreaterThanOrEqual(14);
  expect(sections.filter((section) => !/^- `/m.test(section))).toEqual([]);
  expect(listed).toHaveLength(page.match(/^- /gm)?.length ?? 0);
});
