import { readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../shared/json';
import { openDocument } from '../document-file';
import { readAhead } from '../read-ahead';
import { tempFolder } from './temp-folder';

const shop = { name: 'Shop', 'line\nend': 'a\r\nb', list: ['x', { deep: [] }], none: {} };
const changed = { ...shop, name: 'Other shop' };
const spaces = (width: number) => (document: object) => JSON.stringify(document, null, width);

/** Ways a file may be written by whoever made it. */
const forms: [string, (document: object) => string][] = [
  ['ours', (document) => `${JSON.stringify(document, null, '\t')}\n`],
  ['2 spaces', (document) => `${spaces(2)(document)}\n`],
  ['4 spaces', (document) => `${spaces(4)(document)}\n`],
  ['no line end at the end', spaces(2)],
  ['two of them', (document) => `${spaces(2)(document)}\n\n`],
  ['CRLF', (document) => `${spaces(2)(document)}\n`.replaceAll('\n', '\r\n')],
  ['CRLF, none at the end', (document) => spaces(4)(document).replaceAll('\n', '\r\n')],
  ['a byte order mark', (document) => `\ufeff${spaces(2)(document)}\n`],
  ['one line', (document) => JSON.stringify(document)],
  ['one line, ended', (document) => `\ufeff${JSON.stringify(document)}\r\n`],
];

const setUp = (text: string) => {
  const folder = tempFolder();
  const path = join(folder, 'a.json');
  writeFileSync(path, text);
  return { folder, path, now: () => readFileSync(path, 'utf8') };
};

describe('a file keeps its form', () => {
  test.each(forms)('%s', (_form, text) => {
    const { folder, now } = setUp(text(shop));
    const file = openDocument(folder, 'a');
    expect(file.read()).toEqual({ ok: true, value: shop });
    expect(file.write(changed)).toEqual({ ok: true, value: undefined });
    expect(now()).toBe(text(changed));
    expect(file.write(shop)).toEqual({ ok: true, value: undefined });
    expect(now()).toBe(text(shop));
  });

  test.each(forms)('read ahead: %s', async (_form, text) => {
    const { folder, now } = setUp(text(shop));
    const file = openDocument(folder, 'a', await readAhead(folder));
    file.read();
    file.write(changed);
    expect(now()).toBe(text(changed));
  });

  test.each(forms)('given by something else meanwhile: %s', (_form, text) => {
    const { folder, path, now } = setUp(JSON.stringify(shop, null, 3));
    const file = openDocument(folder, 'a');
    file.read();
    writeFileSync(path, text(changed));
    file.read();
    file.write(shop);
    expect(now()).toBe(text(shop));
  });

  test('one that is made, and one without anything in it, get ours', () => {
    const { folder, now } = setUp('{}');
    const file = openDocument(folder, 'a');
    file.read();
    file.write(shop);
    expect(now()).toBe(`${JSON.stringify(shop, null, '\t')}\n`);
    openDocument(folder, 'b').write({});
    expect(readFileSync(join(folder, 'b.json'), 'utf8')).toBe('{}\n');
  });
});

describe('what lies there already', () => {
  /** A time no write of today gives. */
  const old = new Date('2020-01-01');
  const opened = (text: string) => {
    const { folder, path, now } = setUp(text);
    utimesSync(path, old, old);
    const { ino } = statSync(path);
    const file = openDocument(folder, 'a');
    file.read();
    const isUntouched = () => statSync(path).ino === ino && statSync(path).mtimeMs === old.getTime();
    return { folder, path, now, file, isUntouched };
  };

  test.each(forms)('is not written again: %s', (_form, text) => {
    const { file, isUntouched } = opened(text(shop));
    expect(file.write(structuredClone(shop) as JsonObject)).toEqual({ ok: true, value: undefined });
    expect(isUntouched()).toBe(true);
    file.write(changed);
    expect(isUntouched()).toBe(false);
  });

  test('is written where the file is gone', () => {
    const text = JSON.stringify(shop);
    const { folder, path, file, now } = opened(text);
    renameSync(path, join(folder, 'away.json'));
    expect(file.write(shop)).toEqual({ ok: true, value: undefined });
    expect(now()).toBe(text);
  });
});
