import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../../workspace/__tests__/temp-folder';
import { openMockServer } from '../open-mock-server';

const collection = { info: { name: 'C' }, item: [] };
const mock = { name: 'M', collection: 'c', environment: null, port: 4999, settings: {} };

/** What comes of opening a mock server of a folder with these files: its port, or the line that is said. */
const open = async (name: string, files: Record<string, unknown>): Promise<number | string | undefined> => {
  const folder = tempFolder();
  for (const kind of ['collections', 'environments', 'mocks']) mkdirSync(join(folder, kind));
  for (const [file, content] of Object.entries(files)) {
    writeFileSync(join(folder, `${file}.json`), typeof content === 'string' ? content : JSON.stringify(content));
  }
  const opened = await openMockServer(folder, name, {
    from: { kind: 'mock-server', workspace: folder, mock: name },
    calls: 'none',
  });
  if ('line' in opened) return opened.line.replace(folder, 'W');
  await opened.value.close();
  return opened.value.port;
};

test('a mock server is named by its name or by its id, the name first', async () => {
  const files = {
    'collections/c': collection,
    'mocks/a': { ...mock, name: 'b', port: 4001 },
    'mocks/b': { ...mock, name: 'Other', port: 4002 },
  };
  expect(await open('b', files)).toBe(4001);
  expect(await open('Other', files)).toBe(4002);
  expect(await open('a', files)).toBe(4001);
});

test('two of one name are told apart by their ids', async () => {
  const files = { 'collections/c': collection, 'mocks/a': mock, 'mocks/b': { ...mock, port: 5000 } };
  expect(await open('M', files)).toBe(
    `W: 2 mock servers are called “M”: ${join('mocks', 'a.json')}, ${join('mocks', 'b.json')}. Name one by its id: --mock a.`,
  );
  expect(await open('b', files)).toBe(5000);
});

test('a file that cannot be read is named, with the place', async () => {
  const broken = /Not valid JSON: line 1, column 2/;
  const environment = { ...mock, environment: 'e' };
  expect(await open('M', { 'collections/c': '{', 'mocks/a': mock })).toMatch(
    new RegExp(`^collections.c\\.json: ${broken.source}`),
  );
  expect(await open('M', { 'collections/c': collection, 'environments/e': '{', 'mocks/a': environment })).toMatch(
    new RegExp(`^environments.e\\.json: ${broken.source}`),
  );
  expect(await open('M', { 'mocks/a': '{' })).toMatch(
    new RegExp(`^W: no mock server is called “M”\\. mocks.a\\.json: ${broken.source}`),
  );
  expect(await open('M', { 'collections/c': collection, 'mocks/a': '{', 'mocks/b': { ...mock, name: 'N' } })).toMatch(
    new RegExp(`^W: no mock server is called “M”\\. There are: “N”\\. mocks.a\\.json: ${broken.source}`),
  );
});

test('a file that is not there is named', async () => {
  expect(await open('M', { 'mocks/a': mock })).toBe(
    `“M”: its collection, ${join('collections', 'c.json')}, is not in the workspace.`,
  );
  expect(await open('M', { 'collections/c': collection, 'mocks/a': { ...mock, environment: 'e' } })).toBe(
    `“M”: its environment, ${join('environments', 'e.json')}, is not in the workspace.`,
  );
  expect(await open('M', {})).toBe('W: no mock server is called “M”. It has none.');
});

test('a folder that is no workspace is not made one', async () => {
  const folder = tempFolder();
  const options = { from: { kind: 'mock-server', workspace: folder, mock: 'M' }, calls: 'none' } as const;
  expect(await openMockServer(folder, 'M', options)).toEqual({
    line: `${folder}: no workspace, it has no folder “mocks”.`,
  });
  expect(readdirSync(folder)).toEqual([]);
});
