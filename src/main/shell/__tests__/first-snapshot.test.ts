import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../../workspace/__tests__/temp-folder';
import { keepFirstSnapshot, takeFirstSnapshot } from '../first-snapshot';

const build = '1.0.0 1 1';
const text = '{"ok":true,\n"value":"all there is"}';

/** A data folder with a workspace elsewhere, and what was kept of it. */
const kept = () => {
  const [dataFolder, folder] = [tempFolder(), tempFolder()];
  const state = join(dataFolder, 'workspaces/team');
  for (const path of [join(folder, 'collections'), join(folder, 'apis/shop'), join(state, 'drafts')]) {
    mkdirSync(path, { recursive: true });
  }
  const files = {
    collection: join(folder, 'collections/shop.json'),
    definition: join(folder, 'apis/shop/v1.yaml'),
    draft: join(state, 'drafts/one.json'),
    settings: join(dataFolder, 'settings.json'),
    tabs: join(state, 'window-state.json'),
  };
  for (const path of Object.values(files)) writeFileSync(path, '{}');
  keepFirstSnapshot({ dataFolder, build, folder, state }, text);
  return { dataFolder, folder, files };
};

test('is given back as it was kept, once', () => {
  const { dataFolder } = kept();
  expect(takeFirstSnapshot(dataFolder, build)).toBe(text);
  expect(takeFirstSnapshot(dataFolder, build)).toBeUndefined();
});

test.each(['collection', 'definition', 'draft', 'settings', 'tabs'] as const)(
  'is not of now where its %s has changed or is gone',
  (name) => {
    const changed = kept();
    writeFileSync(changed.files[name], '{"a":1}');
    expect(takeFirstSnapshot(changed.dataFolder, build)).toBeUndefined();
    const touched = kept();
    utimesSync(touched.files[name], 1, 1);
    expect(takeFirstSnapshot(touched.dataFolder, build)).toBeUndefined();
    const gone = kept();
    rmSync(gone.files[name]);
    expect(takeFirstSnapshot(gone.dataFolder, build)).toBeUndefined();
  },
);

test('is not of now where a document has come, or the workspace is gone', () => {
  const more = kept();
  writeFileSync(join(more.folder, 'collections/new.json'), '{}');
  expect(takeFirstSnapshot(more.dataFolder, build)).toBeUndefined();
  const gone = kept();
  rmSync(gone.folder, { recursive: true });
  expect(takeFirstSnapshot(gone.dataFolder, build)).toBeUndefined();
});

test('is not of now where another version of the app kept it, or the folder was copied from elsewhere', () => {
  expect(takeFirstSnapshot(kept().dataFolder, '1.0.1 1 1')).toBeUndefined();
  const { dataFolder } = kept();
  const copy = tempFolder();
  writeFileSync(join(copy, 'last-snapshot'), readFileSync(join(dataFolder, 'last-snapshot')));
  expect(takeFirstSnapshot(copy, build)).toBeUndefined();
});

test.each(['', '\n', '{', 'null\n{}', '{"sources":{},"stamps":[]}\n{}'])(
  'damaged as %j it is none, and gone',
  (damage) => {
    const { dataFolder } = kept();
    writeFileSync(join(dataFolder, 'last-snapshot'), damage);
    expect(takeFirstSnapshot(dataFolder, build)).toBeUndefined();
    expect(existsSync(join(dataFolder, 'last-snapshot'))).toBe(false);
  },
);

test('a folder that takes nothing harms nobody', () => {
  const dataFolder = join(tempFolder(), 'file');
  writeFileSync(dataFolder, '');
  keepFirstSnapshot({ dataFolder, build, folder: dataFolder, state: dataFolder }, text);
  expect(takeFirstSnapshot(dataFolder, build)).toBeUndefined();
});
