import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readArguments } from '../../src/main/cli/options';
import { status } from '../../src/main/cli/serve';
import { root } from '../lib/paths.mjs';

const read = (page: string): string => readFileSync(join(root, page), 'utf8');

/** Every page for people. */
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'conformance/README.md', 'bench/README.md'],
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** What a page's links and pictures lead to in this repository, without a place in it. */
const targetsOf = (page: string): string[] =>
  [...read(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^(?:https?|mailto):/.test(target) && !target.startsWith('#'))
    .map((target) => join(dirname(page), target.replace(/#.*$/, '')));

const help = (...args: string[]): string => {
  const said = readArguments([...args, '--help'], '0.0.0');
  return said.kind === 'said' ? said.text : '';
};

/** The options of a text, with their arguments, each from the beginning of its line. */
const optionsIn = (text: string, line: RegExp): string[] =>
  [...text.matchAll(line)].map(([, option = '']) => option.replaceAll('`', '')).sort();

test('docs/command-line.md has the options of --help, and no other', () => {
  const said = optionsIn(help('serve'), /^ {2}((?:-\w, )?--[a-z-]+(?: <\w+>)?)/gm);
  expect(said.length).toBeGreaterThan(10);
  expect(optionsIn(read('docs/command-line.md'), /^\| ((?:`-\w`, )?`--[a-z-]+(?: <\w+>)?`)/gm)).toEqual(said);
});

test('docs/command-line.md and --help have every status it ends with', () => {
  const all = Object.values(status).map(String);
  expect([...help('serve').matchAll(/^ {2}(\d) {2}/gm)].map(([, code]) => code)).toEqual(all);
  expect([...read('docs/command-line.md').matchAll(/^\| (\d) /gm)].map(([, code]) => code)).toEqual(all);
});

test('docs/matching.md leads to every rule of conformance/', () => {
  const rules = readdirSync(join(root, 'conformance')).filter((name) => name.endsWith('.yaml'));
  expect(rules.length).toBeGreaterThan(20);
  const linked = new Set(targetsOf('docs/matching.md'));
  expect(rules.filter((name) => !linked.has(join('conformance', name)))).toEqual([]);
});

test.each(pages)('every link of %s leads to something that is there', (page) => {
  expect(targetsOf(page).filter((target) => !existsSync(join(root, target)))).toEqual([]);
});

test('README.md leads to every page of docs/', () => {
  const linked = new Set(targetsOf('README.md'));
  expect(pages.filter((page) => page.startsWith('docs/') && !linked.has(page))).toEqual([]);
});

test('CONTRIBUTING.md has a reason for every package, and names none that is not there', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  const used = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/'));
  const table = /## Dependencies\n(.*?)\n## /s.exec(read('CONTRIBUTING.md'))?.[1] ?? '';
  const named = [...table.matchAll(/^\| ([a-z@][^|]*?) +\|/gm)].flatMap(([, names = '']) => names.split(', '));
  const fits = (name: string, package_: string) =>
    name === package_ || (name.endsWith('/*') && package_.startsWith(name.slice(0, -1)));
  const fonts = (name: string) => name.startsWith('@fontsource');
  expect(used.filter((name) => !fonts(name) && !named.some((one) => fits(one, name)))).toEqual([]);
  expect(named.filter((one) => !used.some((name) => fits(one, name)))).toEqual([]);
});
