import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../workspace/__tests__/temp-folder';
import { openApp } from './open-app';
import { json, shop } from './served-shop';

describe('what cannot be imported', () => {
  test('is named with its reason and leaves nothing behind; the rest comes in', async () => {
    const opened = await openApp();
    const files = [
      { name: 'empty.json', bytes: new Uint8Array() },
      { name: 'good.json', bytes: json(shop()) },
      { name: 'broken.json', bytes: new Uint8Array(Buffer.from('{\n "info": x}')) },
    ];
    const report = await opened.call('import.files', { files });
    expect(report.imported.map(({ file, format }) => [file, format])).toEqual([
      ['good.json', 'Postman collection v2.1'],
    ]);
    expect(report.refused.map(({ file, error }) => [file, error.code])).toEqual([
      ['empty.json', 'file-empty'],
      ['broken.json', 'file-not-json'],
    ]);
    expect(readdirSync(join(opened.workspace, 'collections'))).toHaveLength(1);
  });
});

test('a mock server whose file is broken is a problem, not the end of the app', async () => {
  const folder = tempFolder();
  mkdirSync(join(folder, 'workspace', 'mocks'), { recursive: true });
  writeFileSync(join(folder, 'workspace', 'mocks', 'bad.json'), '{"name": 3}');
  const { snapshot } = await openApp(folder);
  expect((await snapshot()).problems).toMatchObject([
    { file: join('mocks', 'bad.json'), error: { code: 'file-malformed' } },
  ]);
});
