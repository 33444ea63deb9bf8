import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDocument } from '../document-file';
import { readAhead } from '../read-ahead';
import { tempFolder } from './temp-folder';

const write = (folder: string, name: string, text: string) => writeFileSync(join(folder, `${name}.json`), text);

test('what was read ahead is taken over, once', async () => {
  const folder = tempFolder();
  write(folder, 'a', '{"name":"first"}');
  const ahead = await readAhead(folder);
  expect([...ahead.keys()]).toEqual([join(folder, 'a.json')]);
  const file = openDocument(folder, 'a', ahead);
  expect(file.read()).toEqual({ ok: true, value: { name: 'first' } });
  expect(ahead.size).toBe(0);
  expect(file.read()).toEqual({ ok: true, value: 'same' });
  expect(file.write({ name: 'second' })).toEqual({ ok: true, value: undefined });
});

test('a file that changed since is read again', async () => {
  const folder = tempFolder();
  write(folder, 'a', '{"name":"first"}');
  const ahead = await readAhead(folder);
  write(folder, 'a', '{"name":"changed by something else"}');
  expect(openDocument(folder, 'a', ahead).read()).toMatchObject({ value: { name: 'changed by something else' } });
});

test('what is wrong with a file is said all the same, and what is none is left out', async () => {
  const folder = tempFolder();
  write(folder, 'damaged', '{"name":');
  write(folder, '.draft', '{}');
  const ahead = await readAhead(folder);
  expect(ahead.size).toBe(1);
  expect(openDocument(folder, 'damaged', ahead).read()).toMatchObject({ ok: false, error: { code: 'file-not-json' } });
  expect(await readAhead(join(folder, 'nowhere'))).toEqual(new Map());
});

test('hundreds of files are read in pieces', async () => {
  const folder = tempFolder();
  for (let i = 0; i < 300; i += 1) write(folder, `n${i}`, JSON.stringify({ text: 'x'.repeat(50_000), i }));
  let turns = 0;
  const count = () => {
    turns += 1;
    timer = setImmediate(count);
  };
  let timer = setImmediate(count);
  const ahead = await readAhead(folder);
  clearImmediate(timer);
  expect(ahead.size).toBe(300);
  expect(turns).toBeGreaterThan(1);
});
