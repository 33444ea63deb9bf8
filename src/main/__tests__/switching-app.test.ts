import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { AnyEvent, CallInput, CallName, CallOutput } from '../../shared/contract';
import type { Result } from '../../shared/errors';
import { emptyRequest } from '../../shared/model/request';
import { createSwitchingApp } from '../switching-app';
import { tempFolder } from '../workspace/__tests__/temp-folder';
import { builtParts } from './fixtures';

/** The app as the window has it: a reload asks for the snapshot first. */
const open = (dataFolder = tempFolder()) => {
  const told: AnyEvent[] = [];
  const shown: string[] = [];
  let picked: string | null = null;
  let reloads = 0;
  const parts = builtParts(dataFolder);
  const app = createSwitchingApp({
    ...parts,
    host: { ...parts.host, pickFolder: async () => picked, showFolder: (folder) => shown.push(folder) },
    tell: (event) => told.push(event),
    reload: () => {
      reloads += 1;
    },
  });
  onTestFinished(app.close);
  const tryCall = <N extends CallName>(name: N, input: CallInput<N>) =>
    app.dispatch(name, input) as Promise<Result<CallOutput<N>>>;
  const call = async <N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> => {
    const result = await tryCall(name, input);
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
    return result.value;
  };
  return {
    ...{ app, told, shown, tryCall, call, dataFolder },
    reloads: () => reloads,
    snapshot: () => call('workspace.snapshot', {}),
    /** Picks a folder in the dialog. */
    pick: (folder: string | null) => {
      picked = folder;
      return tryCall('workspace.open-folder', {});
    },
  };
};

const collection = (name: string) =>
  new Uint8Array(
    Buffer.from(
      JSON.stringify({
        info: { name, schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
        item: [
          { name: 'One', request: { method: 'GET', url: '/one' }, response: [{ name: 'A', code: 200, body: name }] },
        ],
      }),
    ),
  );
const importOne = async (opened: ReturnType<typeof open>, name: string): Promise<string> => {
  const { imported } = await opened.call('import.files', { files: [{ name: 'x.json', bytes: collection(name) }] });
  return imported[0]?.target.id ?? '';
};
const reached = (url: string) =>
  fetch(url).then(
    (answer) => answer.text(),
    () => 'gone',
  );
/** A port of the system's choice: other tests, at the same time, make mock servers on the usual ones. */
const somePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
};
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

test('another folder is another workspace: its things, mock servers, drafts, tabs and values are its own', async () => {
  const opened = open();
  const id = await importOne(opened, 'First');
  const mock = await opened.call('mock-server.create', {
    ...{ from: { kind: 'collection', id }, saveUrl: false, configuration: { port: await somePort() } },
  });
  const { mockServers } = await opened.snapshot();
  const url = `http://localhost:${mockServers[0]?.port}/one`;
  expect(await reached(url)).toBe('First');
  const draft = { kind: 'new-request', base: {}, now: { url: 'first' } } as never;
  await opened.call('draft.keep', { key: 'new-request/1', draft });
  const tabs = [{ place: { kind: 'collection', id } as const, kept: true }];
  const window = { tabs, active: `collection/${id}`, section: 'apis', open: [], recent: [] } as const;
  await opened.call('window.remember', { ...window, tabs, open: [], recent: [] });
  await opened.call('settings.set', { activeEnvironment: 'e1', theme: 'dark' });
  const drafts = (await opened.snapshot()).drafts;

  const team = join(tempFolder(), 'Team');
  mkdirSync(team);
  expect(await opened.pick(team)).toEqual({ ok: true, value: { opened: true } });
  expect(opened.reloads()).toBe(1);
  expect(await reached(url)).toBe('gone');
  const other = await opened.snapshot();
  expect(other).toMatchObject({ workspaceName: 'Team', collections: [], mockServers: [], drafts: [], window: null });
  expect(other.settings).toMatchObject({ activeEnvironment: null, theme: 'dark' });
  expect(other.notice).toBeNull();
  await opened.call('settings.set', { activeEnvironment: 'e2' });
  await importOne(opened, 'Second');
  expect(readdirSync(join(team, 'collections'))).toHaveLength(1);
  expect(readdirSync(team).sort()).toEqual(['apis', 'collections', 'environments', 'mocks']);
  await opened.call('workspace.reveal', {});
  expect(opened.shown).toEqual([team]);

  expect(await opened.tryCall('workspace.open-recent', { id: 'default' })).toMatchObject({ ok: true });
  const back = await opened.snapshot();
  expect(names(back.collections)).toEqual(['First']);
  expect(back.drafts).toEqual(drafts);
  expect(back.window).toEqual({ ...window, tabs });
  expect(back.settings.activeEnvironment).toBe('e1');
  await expect.poll(() => reached(url)).toBe('First');
  expect((await opened.snapshot()).states[mock.id]?.status).toBe('running');
});

test('the workspace that was open last is open again at the next start; others are listed by name', async () => {
  const dataFolder = tempFolder();
  const [one, two] = [join(tempFolder(), 'One'), join(tempFolder(), 'Two')];
  mkdirSync(one);
  mkdirSync(two);
  const opened = open(dataFolder);
  for (const folder of [one, two]) {
    await opened.pick(folder);
    await opened.snapshot();
  }
  await opened.app.close();
  const again = open(dataFolder);
  const { workspaceName, workspaces } = await again.snapshot();
  expect(workspaceName).toBe('Two');
  expect(workspaces.map(({ name, current }) => [name, current])).toEqual([
    ['My Workspace', false],
    ['Two', true],
    ['One', false],
  ]);
  expect(JSON.stringify(workspaces)).not.toContain(one);
  expect(await again.pick(two)).toEqual({ ok: true, value: { opened: false } });
  expect(await again.pick(null)).toEqual({ ok: true, value: { opened: false } });
  expect(again.reloads()).toBe(0);
  expect(await again.pick(join(dataFolder, 'workspace'))).toMatchObject({ ok: true });
  expect((await again.snapshot()).workspaceName).toBe('My Workspace');
});

test('a workspace that is gone at the start: the one of the data folder is open, and it is said why', async () => {
  const dataFolder = tempFolder();
  const folder = join(tempFolder(), 'Team');
  mkdirSync(folder);
  const opened = open(dataFolder);
  await opened.pick(folder);
  await opened.snapshot();
  await opened.app.close();
  rmSync(folder, { recursive: true });
  const again = open(dataFolder);
  const { workspaceName, notice } = await again.snapshot();
  expect(workspaceName).toBe('My Workspace');
  expect(notice).toEqual({ code: 'workspace-folder', name: 'Team', why: 'gone', reason: '', instead: true });
  const id = (await again.snapshot()).workspaces.find(({ name }) => name === 'Team')?.id ?? '';
  expect(await again.tryCall('workspace.open-recent', { id })).toMatchObject({
    ...{ ok: false, error: { code: 'workspace-folder', why: 'gone', instead: false } },
  });
  expect(readdirSync(join(folder, '..'))).toEqual([]);
});

test('a list that cannot be read is as if it were none', async () => {
  const dataFolder = tempFolder();
  writeFileSync(join(dataFolder, 'workspaces.json'), '{"last": 7, "recent": {}}');
  expect((await open(dataFolder).snapshot()).workspaceName).toBe('My Workspace');
});

describe('refused, and the workspace stays', () => {
  test('a file, an id nobody knows, a path for an id', async () => {
    const opened = open();
    await importOne(opened, 'First');
    const file = join(tempFolder(), 'file');
    writeFileSync(file, '');
    expect(await opened.pick(file)).toMatchObject({ ok: false, error: { why: 'not-a-folder' } });
    for (const id of ['nope', tempFolder(), '../..', '']) {
      expect(await opened.tryCall('workspace.open-recent', { id })).toMatchObject({
        ...{ ok: false, error: { code: 'not-found' } },
      });
    }
    expect(names((await opened.snapshot()).collections)).toEqual(['First']);
    expect(opened.reloads()).toBe(0);
  });

  test('a folder that cannot be used is found out late: the workspace from before is open again, and says so', async () => {
    const opened = open();
    await importOne(opened, 'First');
    const folder = tempFolder();
    writeFileSync(join(folder, 'environments'), 'a file where a folder is needed');
    expect(await opened.pick(folder)).toMatchObject({ ok: false, error: { code: 'workspace-folder', why: 'other' } });
    const { collections, notice, workspaceName } = await opened.snapshot();
    expect(workspaceName).toBe('My Workspace');
    expect(names(collections)).toEqual(['First']);
    expect(notice).toMatchObject({ name: basename(folder), instead: false });
    expect(JSON.parse(readFileSync(join(opened.dataFolder, 'workspaces.json'), 'utf8')).last).toBeNull();
  });
});

test('a call under way when another workspace opens is refused, and so is any from the page that goes', async () => {
  const slow = createServer(() => undefined).listen(0, '127.0.0.1');
  onTestFinished(() => void slow.close());
  await once(slow, 'listening');
  const opened = open();
  await importOne(opened, 'First');
  const url = `http://127.0.0.1:${(slow.address() as AddressInfo).port}/`;
  const sent = opened.tryCall('request.send', { job: 'j', item: null, parts: { ...emptyRequest, url } });
  const folder = tempFolder();
  const switched = opened.pick(folder);
  const early = opened.tryCall('collection.create', {});
  expect(await sent).toEqual({ ok: false, error: { code: 'workspace-switching' } });
  expect(await switched).toMatchObject({ ok: true });
  const late = opened.tryCall('collection.create', {});
  expect(await late).toEqual({ ok: false, error: { code: 'workspace-switching' } });
  expect(await opened.pick(tempFolder())).toEqual({ ok: false, error: { code: 'workspace-switching' } });
  // One that came while the dialog closed was done, in the workspace it was meant for, or refused: never lost.
  const before = await early;
  expect((await opened.snapshot()).collections).toEqual([]);
  const kept = readdirSync(join(opened.dataFolder, 'workspace', 'collections'));
  expect(kept).toHaveLength(before.ok ? 2 : 1);
});

test('what is there to show at the next start is known at the end of a run, whatever ran and in whatever order it came', async () => {
  const opened = open();
  for (const name of ['Zoo', 'Ant', 'Mole']) await importOne(opened, name);
  const { collections } = await opened.snapshot();
  const id = collections[0]?.id ?? '';
  await opened.call('collection.update', { id, change: { description: 'edited' } });
  for (const key of ['new-request/2', 'new-request/1']) {
    const draft = { kind: 'new-request', base: {}, now: { url: key } } as never;
    await opened.call('draft.keep', { key, draft });
  }
  await opened.call('mock-server.create', {
    ...{ from: { kind: 'collection', id }, saveUrl: false, configuration: { port: await somePort() } },
  });
  const left = opened.app.firstSnapshot();
  await opened.app.close();

  const again = open(opened.dataFolder);
  expect(again.app.isShown(left)).toBe(true);
  // The window took it over as it is: what changes from now on fits what it has.
  const shown: { id: string; revision: number }[] = JSON.parse(left).value.collections;
  await again.call('collection.update', { id, change: { description: 'again' } });
  const [patch] = again.told.filter(({ name }) => name === 'collection.patched');
  expect(patch).toMatchObject({ data: { id, base: shown.find((one) => one.id === id)?.revision } });
  expect(again.app.isShown(left)).toBe(false);
});

test('a workspace that could not be opened is not taken for the one that was shown', async () => {
  const opened = open();
  const team = join(tempFolder(), 'Team');
  mkdirSync(team);
  await opened.pick(team);
  await opened.snapshot();
  const left = opened.app.firstSnapshot();
  expect(opened.app.workspace().folder).toBe(team);
  await opened.app.close();
  rmSync(team, { recursive: true });
  expect(open(opened.dataFolder).app.isShown(left)).toBe(false);
});

test('a call that was answered leaves nothing behind', async () => {
  const opened = open();
  const answers: WeakRef<object>[] = [];
  for (let i = 0; i < 20; i += 1) answers.push(new WeakRef(await opened.app.dispatch('workspace.snapshot', {})));
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // What was reached in this turn is held until it ends.
  await new Promise(setImmediate);
  collect();
  const held = answers.filter((answer) => answer.deref() !== undefined);
  expect(held.length).toBeLessThan(2);
});
