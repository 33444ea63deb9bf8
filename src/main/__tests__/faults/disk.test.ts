import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { AnyEvent } from '../../../shared/contract';
import { keptVersionSchema } from '../../../shared/model/api';
import { tempFolder } from '../../workspace/__tests__/temp-folder';
import { newCollection } from '../../workspace/collections';
import { openWorkspace } from '../../workspace/workspace';
import { eventually } from '../eventually';
import { openHeadless } from './headless';
import { noDisk, smallDisk } from './small-disk';

const leftOut = noDisk ? ` (left out: ${noDisk})` : '';

const open = (dataFolder: string) => {
  const told: AnyEvent[] = [];
  const headless = openHeadless(dataFolder, join(process.cwd(), 'out/main'), (event) => told.push(event));
  onTestFinished(headless.app.close);
  const files = (name: AnyEvent['name']) =>
    told.flatMap(({ name: each, data }) => (each === name ? [(data as { file: string }).file] : []));
  return { ...headless, told, files };
};

/** Fills what is left of a disk; gives back how to make room again. */
const fill = (folder: string): (() => void) => {
  const file = join(folder, 'filling');
  let bytes = 1024 * 1024;
  let all = Buffer.alloc(0);
  while (bytes >= 1024) {
    try {
      all = Buffer.alloc(all.length + bytes);
      writeFileSync(file, all);
    } catch {
      all = all.subarray(0, all.length - bytes);
      bytes /= 2;
    }
  }
  writeFileSync(file, all);
  return () => rmSync(file);
};

const large = (word: string): string => `${word} `.repeat(4_000);

describe.skipIf(noDisk)(`a disk that takes no more${leftOut}`, () => {
  test('the write is refused and said, what is there stays whole, and the edit goes to disk when there is room', async () => {
    const dataFolder = tempFolder();
    const { folder } = smallDisk(join(dataFolder, 'workspace'), 256);
    const { ask, call, files } = open(dataFolder);
    const { id } = await call('collection.create', {});
    await call('collection.update', { id, change: { description: large('before') } });
    const file = join(folder, 'collections', `${id}.json`);
    const written = readFileSync(file, 'utf8');

    const makeRoom = fill(folder);
    expect(await ask('collection.update', { id, change: { description: large('after') } })).toMatchObject({
      error: { code: 'disk', reason: 'ENOSPC' },
    });
    expect(files('problem')).toContain(`collections/${id}.json`);
    expect(readFileSync(file, 'utf8')).toBe(written);
    expect((await call('collection.get', { id })).description).toBe(large('after'));
    expect((await call('workspace.snapshot', {})).problems).toHaveLength(1);

    makeRoom();
    await eventually(() => expect(readFileSync(file, 'utf8')).toContain('after'));
    expect(files('problem.solved')).toContain(`collections/${id}.json`);
    expect(readdirSync(join(folder, 'collections'))).toEqual([`${id}.json`]);
  });

  test('half a file never takes the place of a whole one, wherever the disk ends', async () => {
    const { folder } = smallDisk(join(tempFolder(), 'workspace'), 256);
    const listener = { onChanged: () => undefined, onRemoved: () => undefined, onProblem: () => undefined };
    const workspace = openWorkspace(folder, { ...listener, onSolved: () => undefined });
    onTestFinished(workspace.close);
    const { collections, definitions } = workspace;
    const id = await collections.create('x', newCollection('x'));
    const version = keptVersionSchema.parse({ id: 'v', name: 'v', type: 'graphql', format: 'graphql' });
    const outcomes = new Set<boolean>();
    for (let size = 2_000; size < 400_000; size *= 1.3) {
      const document = collections.get(id);
      if (document) document.note = 'x'.repeat(size);
      const saved = await collections.save(id);
      outcomes.add(saved.ok);
      const onDisk = JSON.parse(readFileSync(join(folder, 'collections', `${id}.json`), 'utf8')) as { note?: string };
      if (saved.ok) expect(onDisk.note).toBe(document?.note);
      const text = `# ${'x'.repeat(size)}`;
      const wrote = definitions.write('a', version, text);
      if (wrote.ok) expect(definitions.read('a', version)).toEqual({ ok: true, value: text });
    }
    expect([...outcomes].sort()).toEqual([false, true]);
  });

  test('something made on a full disk stays through a look at the folder, and is written at the end', async () => {
    const { folder } = smallDisk(join(tempFolder(), 'workspace'), 128);
    const listener = { onChanged: () => undefined, onRemoved: () => undefined, onProblem: () => undefined };
    const workspace = openWorkspace(folder, { ...listener, onSolved: () => undefined });
    const makeRoom = fill(folder);
    const id = await workspace.collections.create('x', { ...newCollection('x'), note: large('note') });
    workspace.collections.rescan();
    expect(workspace.collections.get(id)).toBeDefined();
    makeRoom();
    await workspace.close();
    expect(readFileSync(join(folder, 'collections', `${id}.json`), 'utf8')).toContain('note note');
  });
});

describe.skipIf(noDisk)(`a folder that may not be written${leftOut}`, () => {
  test('reads, answers and refuses; and writes when it may again', async () => {
    const dataFolder = tempFolder();
    const disk = smallDisk(join(dataFolder, 'workspace'), 512);
    const { ask, call, files } = open(dataFolder);
    const { id } = await call('environment.create', {});
    disk.readOnly(true);
    const target = { kind: 'environment', id } as const;
    expect(await ask('rename', { target, name: 'Renamed' })).toMatchObject({
      error: { code: 'disk', reason: 'EROFS' },
    });
    expect(await ask('delete', { targets: [target] })).toMatchObject({ error: { code: 'disk' } });
    expect(files('problem')).toContain(`environments/${id}.json`);
    expect((await call('environment.get', { id })).name).toBe('Renamed');
    disk.readOnly(false);
    await eventually(() => expect(files('problem.solved')).toContain(`environments/${id}.json`));
    expect(readFileSync(join(disk.folder, 'environments', `${id}.json`), 'utf8')).toContain('Renamed');
  });

  test('opens where folders are missing, as git leaves out empty ones', async () => {
    const disk = smallDisk(join(tempFolder(), 'workspace'), 64);
    mkdirSync(join(disk.folder, 'collections'));
    writeFileSync(join(disk.folder, 'collections', 'c.json'), JSON.stringify(newCollection('C')));
    disk.readOnly(true);
    const listener = { onChanged: () => undefined, onRemoved: () => undefined, onProblem: () => undefined };
    const workspace = openWorkspace(disk.folder, { ...listener, onSolved: () => undefined });
    onTestFinished(workspace.close);
    const { collections, environments, mockServers, apis } = workspace;
    expect([collections, environments, mockServers, apis].map((folder) => folder.ids())).toEqual([['c'], [], [], []]);
  });

  test('a data folder that may not be written at all opens, says so, and loses nothing', async () => {
    const dataFolder = join(tempFolder(), 'data');
    const disk = smallDisk(dataFolder, 4_096);
    const before = openHeadless(dataFolder, join(process.cwd(), 'out/main'));
    const { id } = await before.call('collection.create', {});
    await before.app.close();
    // SQLite lets go of its file some time after it was closed: a copy on a disk of its own is nobody's.
    const frozen = smallDisk(join(tempFolder(), 'frozen'), 4_096);
    cpSync(disk.folder, frozen.folder, { recursive: true });
    frozen.readOnly(true);
    const { ask, call } = open(frozen.folder);
    const { problems, collections } = await call('workspace.snapshot', {});
    expect(collections.map((each) => each.id)).toEqual([id]);
    expect(problems.map(({ file }) => file)).toEqual(['journal.db']);
    expect(await ask('settings.set', { theme: 'dark' })).toMatchObject({ ok: true });
    expect((await call('workspace.snapshot', {})).settings.theme).toBe('dark');
    expect(await ask('history.list', { behind: null })).toEqual({ ok: true, value: { rows: [] } });
    expect(existsSync(join(frozen.folder, 'settings.json'))).toBe(false);
  });
});
