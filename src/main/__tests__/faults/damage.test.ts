import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { emptyRequest } from '../../../shared/model/request';
import { tempFolder } from '../../workspace/__tests__/temp-folder';
import { newCollection } from '../../workspace/collections';
import { newEnvironment } from '../../workspace/environments';
import { eventually } from '../eventually';
import { openHeadless } from './headless';

const built = join(process.cwd(), 'out/main');
const open = (dataFolder: string) => {
  const headless = openHeadless(dataFolder, built);
  onTestFinished(headless.app.close);
  return headless;
};
const asideOf = (folder: string, name: string): string[] =>
  readdirSync(folder).filter((each) => each.startsWith(`${name}.set-aside-`));

describe('a damaged document', () => {
  const whole = JSON.stringify(newCollection('Shop'));
  const damaged: [string, Buffer][] = [
    ['cut in two', Buffer.from(whole.slice(0, 60))],
    ['bytes that are no text', Buffer.from(Array.from({ length: 4_096 }, (_, i) => (i * 37) % 256))],
    ['zeros, as a power cut leaves them', Buffer.alloc(2_000)],
    ['one byte of a name gone bad', Buffer.from(whole.replace('Shop', 'Sh\xffp'), 'latin1')],
    ['the marks of a merge', Buffer.from(`<<<<<<< HEAD\n${whole}\n=======\n{}\n>>>>>>> theirs\n`)],
  ];
  test.each(damaged)('%s: said, the rest opens, and nothing writes over it', async (_what, bytes) => {
    const dataFolder = tempFolder();
    const folder = join(dataFolder, 'workspace', 'collections');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'bad.json'), bytes);
    writeFileSync(join(folder, 'good.json'), whole);
    const { call, ask } = open(dataFolder);
    const { problems, collections } = await call('workspace.snapshot', {});
    expect(problems.map(({ file }) => file)).toEqual(['collections/bad.json']);
    expect(collections.map(({ id }) => id)).toEqual(['good']);
    for (const id of ['bad', 'good']) await ask('collection.update', { id, change: { description: 'edited' } });
    await ask('rename', { target: { kind: 'collection', id: 'bad' }, name: 'x' });
    await ask('delete', { targets: [{ kind: 'collection', id: 'bad' }] });
    expect(readFileSync(join(folder, 'bad.json'))).toEqual(bytes);
    expect(readFileSync(join(folder, 'good.json'), 'utf8')).toContain('edited');
  });

  test.each(damaged)(
    'while it is open, %s: an edit sets it aside under its name, says so, and is saved',
    async (_what, bytes) => {
      const dataFolder = tempFolder();
      const { call } = open(dataFolder);
      const { id } = await call('collection.create', {});
      const folder = join(dataFolder, 'workspace', 'collections');
      writeFileSync(join(folder, `${id}.json`), bytes);
      await eventually(async () => expect((await call('workspace.snapshot', {})).problems).toHaveLength(1));
      await call('collection.update', { id, change: { description: 'edited' } });
      expect(readFileSync(join(folder, `${id}.json`), 'utf8')).toContain('edited');
      const [aside = ''] = asideOf(folder, `${id}.json`);
      expect(readFileSync(join(folder, aside))).toEqual(bytes);
      const { problems } = await call('workspace.snapshot', {});
      expect(problems).toMatchObject([{ error: { code: 'set-aside', as: aside } }]);
    },
  );

  test('a file that something else writes in the moment of an edit is kept beside it', async () => {
    const dataFolder = tempFolder();
    const { call } = open(dataFolder);
    const { id } = await call('environment.create', {});
    const folder = join(dataFolder, 'workspace', 'environments');
    const theirs = JSON.stringify(newEnvironment('Theirs', []));
    const saved = call('rename', { target: { kind: 'environment', id }, name: 'Ours' });
    writeFileSync(join(folder, `${id}.json`), theirs);
    await saved;
    expect(readFileSync(join(folder, `${id}.json`), 'utf8')).toContain('Ours');
    const [aside = ''] = asideOf(folder, `${id}.json`);
    expect(readFileSync(join(folder, aside), 'utf8')).toBe(theirs);
  });

  test('a deletion is taken back under another name where something else lies meanwhile', async () => {
    const dataFolder = tempFolder();
    const { call } = open(dataFolder);
    const { id } = await call('environment.create', {});
    const file = join(dataFolder, 'workspace', 'environments', `${id}.json`);
    const { undo } = await call('delete', { targets: [{ kind: 'environment', id }] });
    const theirs = JSON.stringify(newEnvironment('Theirs', []));
    writeFileSync(file, theirs);
    const back = await call('undo', { undo });
    expect(back.targets).toHaveLength(1);
    expect(back.targets[0]?.id).not.toBe(id);
    expect(readFileSync(file, 'utf8')).toBe(theirs);
    const { environments } = await call('workspace.snapshot', {});
    expect(environments.map(({ name }) => name)).toContain('New Environment');
  });
});

test.each(['settings', 'current-values', 'picked-files'])(
  'damaged, %s.json is set aside under its name, said, and a new one begun',
  async (name) => {
    const dataFolder = tempFolder();
    writeFileSync(join(dataFolder, `${name}.json`), '{"my-environment": {"token": "s3cr');
    const { call } = open(dataFolder);
    const { problems } = await call('workspace.snapshot', {});
    const [aside = ''] = asideOf(dataFolder, `${name}.json`);
    expect(problems).toMatchObject([{ file: `${name}.json`, error: { code: 'set-aside', as: aside } }]);
    expect(readFileSync(join(dataFolder, aside), 'utf8')).toContain('s3cr');
  },
);

describe('a damaged journal', () => {
  /** A data folder whose journal holds some megabytes. */
  let made: string;
  beforeAll(async () => {
    made = mkdtempSync(join(tmpdir(), 'understudy-test-'));
    const first = openHeadless(made, built);
    const { id: collection } = await first.call('collection.create', {});
    const asked = { job: 'j', item: { collection, id: 'none' } };
    for (let i = 0; i < 60; i += 1) {
      const body = { mode: 'raw', text: `${i} `.repeat(4_000), language: 'text' } as const;
      await first.ask('request.send', { ...asked, parts: { ...emptyRequest, url: `http://127.0.0.1:1/${i}`, body } });
    }
    await first.app.close();
  });
  afterAll(() => rmSync(made, { recursive: true, force: true }));

  /** The journal as it lies on disk, all of it in the one file. */
  const copy = (): string => {
    const dataFolder = tempFolder();
    cpSync(join(made, 'journal.db'), join(dataFolder, 'journal.db'));
    return dataFolder;
  };
  const size = (folder: string) => readFileSync(join(folder, 'journal.db')).length;

  const damages: [string, (file: string) => void][] = [
    ['no database at all', (file) => writeFileSync(file, 'this is no database '.repeat(1_000))],
    ['its first page', (file) => writeFileSync(file, Buffer.alloc(4_096, 7), { flag: 'r+' })],
    ['its schema', (file) => writeFileSync(file, Buffer.alloc(3_900, 7), { flag: 'r+' })],
    ['cut in two', (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
    ['cut after its first page', (file) => truncateSync(file, 4_096)],
    [
      'every page but the first',
      (file) => {
        const bytes = readFileSync(file);
        bytes.fill(0xa5, 4_096);
        writeFileSync(file, bytes);
      },
    ],
  ];
  test.each(damages)('%s: the app opens, answers, and opens again with a journal that works', async (_what, damage) => {
    const dataFolder = copy();
    expect(size(dataFolder)).toBeGreaterThan(400_000);
    damage(join(dataFolder, 'journal.db'));
    const before = readFileSync(join(dataFolder, 'journal.db'));
    const use = async () => {
      const { ask, call, app } = openHeadless(dataFolder, built);
      const { id: collection } = await call('collection.create', {});
      const parts = { ...emptyRequest, url: 'http://127.0.0.1:1/new' };
      expect(await ask('request.send', { job: 'j', item: { collection, id: 'x' }, parts })).toMatchObject({
        error: { code: 'send-failed' },
      });
      const listed = await ask('history.list', { behind: null });
      for (const id of [1, 30, 60]) await ask('history.open', { id, job: 'o' });
      if (!listed.ok) expect(listed.error).toMatchObject({ code: 'disk', file: 'journal.db' });
      const { problems } = await call('workspace.snapshot', {});
      await app.close();
      return { listed, problems };
    };
    const one = await use();
    expect(one.problems.map(({ file }) => file)).toEqual(['journal.db']);
    const two = await use();
    expect(two.listed.ok && two.listed.value.rows.length).toBeGreaterThan(0);
    const asides = asideOf(dataFolder, 'journal.db');
    expect(asides.length).toBeGreaterThanOrEqual(1);
    expect(
      asides.some((name) => readFileSync(join(dataFolder, name)).subarray(0, 4_096).equals(before.subarray(0, 4_096))),
    ).toBe(true);
  });
});
