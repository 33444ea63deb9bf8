import { expect, test } from 'vitest';
import { readArguments } from '../options';

const said = (...argv: string[]) => readArguments(argv, '1.2.3');

test.each([
  [['serv', 'x'], "error: unknown command 'serv' (Did you mean serve?)"],
  [['serve', 'x', '--prot', '1'], "error: unknown option '--prot' (Did you mean --port?)"],
  [['serve'], 'error: name a file, or a folder with --workspace and a mock server with --mock, or a --template'],
  [
    ['serve', 'x', '--match-headers', 'a b,,'],
    "error: option '--match-headers <names>' argument 'a b,,' is invalid. Names of headers have no spaces; a comma goes between them.",
  ],
  [['serve', 'x', '--api-key', ''], "error: option '--api-key <key>' argument '' is invalid. It is empty."],
  [['serve', 'x', '--host', ''], "error: option '--host <address>' argument '' is invalid. It is empty."],
  [['serve', ''], "error: command-argument value '' is invalid for argument 'file'. It is empty."],
  [['serve', '--template', 'Sample API', '--watch'], 'error: a template does not change: --watch is for files'],
  [['serve', 'x', '--workspace', '.'], 'error: a file and a --workspace are given, and one can be served'],
  [
    ['serve', 'x', '--workspace', '.', '--mock', 'M'],
    'error: a file and a --workspace are given, and one can be served',
  ],
  [['serve', 'x', '--mock', 'M'], 'error: a file is given, and --mock is for a --workspace'],
  [['serve', '--mock', 'M'], 'error: --mock needs the folder that the mock server is in: --workspace'],
  [['serve', '--workspace', '.'], 'error: --workspace needs the mock server that is to run: --mock'],
])('%j is one line and the status 2', (argv, line) => {
  expect(said(...argv)).toEqual({ kind: 'said', text: `${line}\n`, status: 2 });
});

test.each([[[]], [['help', 'serv']]])('%j begins with one line, before the usage', (argv) => {
  const { text, status } = said(...argv) as { text: string; status: number };
  expect(text).toMatch(/^error: there is one command: understudy serve\n\nUsage: understudy/);
  expect(status).toBe(2);
});

test.each([
  [['serve', 'x', '--watch', '--match-headers', ' Accept ,x-b,'], { matchHeaders: ['Accept', 'x-b'], watch: true }],
  [
    ['serve', '--workspace', '.', '--mock', 'M', '--watch'],
    { from: { kind: 'mock-server', workspace: '.', mock: 'M' } },
  ],
])('%j is served', (argv, options) => {
  expect(said(...argv)).toMatchObject({ kind: 'serve', options });
});
