import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Problem } from '../../../shared/contract';
import type { Result } from '../../../shared/errors';
import { eventually } from '../../__tests__/eventually';
import { collectionName, newCollection } from '../collections';
import { newEnvironment } from '../environments';
import { trashName } from '../trash';
import { openWorkspace, type Workspace } from '../workspace';
import { tempFolder } from './temp-folder';

const open = (folder: string) => {
  const events: string[] = [];
  const problems: Problem[] = [];
  const workspace = openWorkspace(folder, {
    onChanged: (kind, id) => events.push(`changed ${kind} ${id}`),
    onRemoved: (kind, id) => events.push(`removed ${kind} ${id}`),
    onProblem: (problem) => problems.push(problem),
    onSolved: (file) => events.push(`solved ${file}`),
  });
  onTestFinished(() => workspace.close());
  return { workspace, events, problems };
};
const removed = (key: Result<string>): string => (key.ok ? key.value : expect.fail(key.error.code));
const filesOf = (folder: string, kind: string) => readdirSync(join(folder, kind)).sort();
const names = ({ collections }: Workspace) => collections.ids().map((id) => collectionName(collections.get(id) ?? {}));

describe('documents', () => {
  test('what was created is there after opening again, byte for byte', async () => {
    const folder = tempFolder();
    const { workspace } = open(folder);
    const id = await workspace.collections.create('Shop API', {
      ...newCollection('Shop API'),
      future: { kept: [1, null] },
    });
    expect(filesOf(folder, 'collections')).toEqual([`${id}.json`]);
    const written = readFileSync(join(folder, 'collections', `${id}.json`), 'utf8');
    await workspace.close();
    const again = open(folder).workspace;
    expect(again.collections.get(id)?.future).toEqual({ kept: [1, null] });
    await again.collections.save(id);
    expect(readFileSync(join(folder, 'collections', `${id}.json`), 'utf8')).toBe(written);
  });

  test('keep the order of their keys, and hold no path', async () => {
    const folder = tempFolder();
    const { workspace } = open(folder);
    const id = await workspace.environments.create('Env', newEnvironment('Env', [['url', 'http://localhost:1']]));
    const text = readFileSync(join(folder, 'environments', `${id}.json`), 'utf8');
    expect(Object.keys(JSON.parse(text))).toEqual(['id', 'name', 'values', '_postman_variable_scope', 'understudy']);
    expect(text).not.toContain(folder);
  });

  test('a key named __proto__ is a key like any other', async () => {
    const folder = tempFolder();
    const { workspace } = open(folder);
    const document = JSON.parse('{"info": {"name": "x"}, "item": [], "__proto__": {"polluted": true}}');
    const id = await workspace.collections.create('x', document);
    const text = readFileSync(join(folder, 'collections', `${id}.json`), 'utf8');
    expect(text).toContain('"__proto__"');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('many edits at once are one write, and all of them are told when it is on disk', async () => {
    const folder = tempFolder();
    const { workspace } = open(folder);
    const id = await workspace.collections.create('x', newCollection('x'));
    const document = workspace.collections.get(id);
    const saves = ['a', 'b', 'c'].map((name) => {
      if (document) document.note = name;
      return workspace.collections.save(id);
    });
    expect(await Promise.all(saves)).toEqual([0, 1, 2].map(() => ({ ok: true, value: undefined })));
    expect(JSON.parse(readFileSync(join(folder, 'collections', `${id}.json`), 'utf8')).note).toBe('c');
  });
});

describe('deleting', () => {
  test('moves the file to the trash; a restore moves it back under its old name', async () => {
    const folder = tempFolder();
    const { workspace, events } = open(folder);
    const id = await workspace.collections.create('x', newCollection('x'));
    const key = removed(workspace.collections.remove(id));
    expect(filesOf(folder, 'collections')).toEqual([]);
    expect(filesOf(join(folder, 'trash'), 'collections')).toEqual([basename(key)]);
    expect(events.at(-1)).toBe(`removed collection ${id}`);
    expect(workspace.collections.restore(basename(key))).toEqual({ ok: true, value: id });
    expect(filesOf(folder, 'collections')).toEqual([`${id}.json`]);
    expect(workspace.collections.get(id)).toBeDefined();
  });

  test('a document whose name is taken since comes back under another; the other stays as it is', async () => {
    const folder = tempFolder();
    const { workspace } = open(folder);
    const id = await workspace.collections.create('x', newCollection('old'));
    const key = removed(workspace.collections.remove(id));
    writeFileSync(join(folder, 'collections', `${id}.json`), JSON.stringify(newCollection('new')));
    workspace.collections.refresh(id);
    const back = workspace.collections.restore(basename(key));
    expect(back.ok && back.value).not.toBe(id);
    expect(workspace.collections.get(back.ok ? back.value : '')).toMatchObject({ info: { name: 'old' } });
    expect(workspace.collections.get(id)).toMatchObject({ info: { name: 'new' } });
  });

  test('what the app cannot work with stays in the trash', () => {
    const folder = tempFolder();
    const { workspace } = open(folder);
    const name = trashName('odd-1');
    mkdirSync(join(folder, 'trash', 'collections'), { recursive: true });
    writeFileSync(join(folder, 'trash', 'collections', name), '{"item": 3}');
    expect(workspace.collections.restore(name)).toMatchObject({ ok: false, error: { code: 'file-malformed' } });
    expect(filesOf(join(folder, 'trash'), 'collections')).toEqual([name]);
    expect(filesOf(folder, 'collections')).toEqual([]);
    expect(workspace.problems()).toEqual([]);
  });

  test('what has lain in the trash for more than 30 days is gone at the next start', () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'trash', 'collections'), { recursive: true });
    const old = new Date(Date.now() - 31 * 86_400_000).toISOString().replace(/[-:.]/g, '');
    const young = new Date(Date.now() - 29 * 86_400_000).toISOString().replace(/[-:.]/g, '');
    for (const name of [`a-1.${old}.json`, `b-2.${young}.json`, 'notes.txt']) {
      writeFileSync(join(folder, 'trash', 'collections', name), '{}');
    }
    open(folder);
    expect(filesOf(join(folder, 'trash'), 'collections')).toEqual([`b-2.${young}.json`, 'notes.txt']);
  });
});

describe('a change from outside', () => {
  const collection = (name: string) => JSON.stringify(newCollection(name));

  test('a new file, a changed one and a removed one show up by themselves', async () => {
    const folder = tempFolder();
    const { workspace } = open(folder);
    const file = join(folder, 'collections', 'from-git.json');
    writeFileSync(file, collection('One'));
    await eventually(() => expect(names(workspace)).toEqual(['One']));
    writeFileSync(`${file}.new`, collection('Two'));
    renameSync(`${file}.new`, file);
    await eventually(() => expect(names(workspace)).toEqual(['Two']));
    rmSync(file);
    await eventually(() => expect(names(workspace)).toEqual([]));
  });

  test.each([
    [
      'removed and made anew, as git does with an empty one',
      (folder: string) => {
        const bytes = readFileSync(join(folder, 'one.json'));
        rmSync(folder, { recursive: true });
        return () => {
          mkdirSync(folder, { recursive: true });
          writeFileSync(join(folder, 'one.json'), bytes);
        };
      },
    ],
    [
      'moved away and back',
      (folder: string) => {
        renameSync(folder, `${folder}-away`);
        return () => renameSync(`${folder}-away`, folder);
      },
    ],
  ])('a whole folder %s', async (_, takeAway) => {
    const folder = tempFolder();
    const { workspace } = open(folder);
    const collections = join(folder, 'collections');
    mkdirSync(collections, { recursive: true });
    writeFileSync(join(collections, 'one.json'), collection('One'));
    await eventually(() => expect(names(workspace)).toEqual(['One']));
    const bringBack = takeAway(collections);
    await eventually(() => expect(names(workspace)).toEqual([]));
    bringBack();
    await eventually(() => expect(names(workspace)).toEqual(['One']));
    writeFileSync(join(collections, 'one.json'), collection('Two'));
    await eventually(() => expect(names(workspace)).toEqual(['Two']));
  });

  test('another folder in the place of one, at once', async () => {
    const folder = tempFolder();
    const { workspace } = open(folder);
    const collections = join(folder, 'collections');
    mkdirSync(collections, { recursive: true });
    writeFileSync(join(collections, 'one.json'), collection('One'));
    await eventually(() => expect(names(workspace)).toEqual(['One']));
    renameSync(collections, `${collections}-away`);
    mkdirSync(collections);
    writeFileSync(join(collections, 'two.json'), collection('Two'));
    await eventually(() => expect(names(workspace)).toEqual(['Two']));
    writeFileSync(join(collections, 'two.json'), collection('Three'));
    await eventually(() => expect(names(workspace)).toEqual(['Three']));
  });

  test('our own write is none', async () => {
    const folder = tempFolder();
    const { workspace, events } = open(folder);
    await workspace.collections.create('x', newCollection('x'));
    events.length = 0;
    writeFileSync(join(folder, 'collections', 'other.json'), collection('Other'));
    await eventually(() => expect(events).toEqual(['changed collection other']));
  });
});

describe('a file that cannot be read', () => {
  test.each([
    ['broken.json', '{"info": ', 'file-not-json'],
    ['empty.json', '', 'file-empty'],
    ['list.json', '[1]', 'file-not-recognised'],
    ['other.json', '{"info": {}}', 'file-malformed'],
    ['newer.json', '{"info": {}, "item": [], "understudy": {"version": 99}}', 'file-too-new'],
  ])('%s is said and left as it is, the rest opens', (name, text, code) => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'collections'), { recursive: true });
    writeFileSync(join(folder, 'collections', name), text);
    writeFileSync(join(folder, 'collections', 'good.json'), JSON.stringify(newCollection('Good')));
    const { workspace, problems } = open(folder);
    expect(problems.map(({ file, error }) => [file, error.code])).toEqual([[join('collections', name), code]]);
    expect(names(workspace)).toEqual(['Good']);
    expect(readFileSync(join(folder, 'collections', name), 'utf8')).toBe(text);
  });

  test('mended, it is in', async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'mocks'), { recursive: true });
    const file = join(folder, 'mocks', 'm.json');
    writeFileSync(file, '{"name": "M", "collection": "c", "environment": null, "port": "4010"}');
    const { workspace, problems } = open(folder);
    expect(problems[0]?.error).toMatchObject({ code: 'file-malformed', at: 'port' });
    writeFileSync(file, '{"name": "M", "collection": "c", "environment": null, "port": 4010}');
    await eventually(() => expect(workspace.mockServers.ids()).toEqual(['m']));
    expect(workspace.problems()).toEqual([]);
  });
});
