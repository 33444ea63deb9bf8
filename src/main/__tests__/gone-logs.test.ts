import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../workspace/__tests__/temp-folder';
import { trashDays, trashName } from '../workspace/trash';
import { eventually } from './eventually';
import { openApp } from './open-app';

/** An app with one mock server that was called once, closed. */
const called = async (folder: string) => {
  const app = await openApp(folder);
  const { id } = await app.call('mock-server.create', { from: { kind: 'scratch' }, saveUrl: true, configuration: {} });
  const { mockServers } = await app.call('workspace.snapshot', {});
  await fetch(`http://localhost:${mockServers[0]?.port}/x`);
  const log = async () => (await app.call('calls.list', { mock: id, after: 0 })).calls.length;
  await eventually(async () => expect(await log()).toBe(1));
  return { ...app, id, mocks: join(app.workspace, 'mocks'), trash: join(app.workspace, 'trash/mocks') };
};

const logOf = async (folder: string, mock: string): Promise<number> => {
  const app = await openApp(folder);
  const { calls } = await app.call('calls.list', { mock, after: 0 });
  await app.close();
  return calls.length;
};

test('the log of a deleted mock server stays as long as it lies in the trash, and goes with it', async () => {
  const folder = tempFolder();
  const app = await called(folder);
  await app.call('delete', { targets: [{ kind: 'mock-server', id: app.id }] });
  await app.close();
  expect(await logOf(folder, app.id)).toBe(1);
  const long = new Date(Date.now() - (trashDays + 1) * 24 * 60 * 60 * 1000);
  renameSync(join(app.trash, readdirSync(app.trash)[0] ?? ''), join(app.trash, trashName(app.id, long)));
  expect(await logOf(folder, app.id)).toBe(0);
});

test('it goes when the trash was emptied by hand', async () => {
  const folder = tempFolder();
  const app = await called(folder);
  await app.call('delete', { targets: [{ kind: 'mock-server', id: app.id }] });
  await app.close();
  rmSync(app.trash, { recursive: true });
  expect(await logOf(folder, app.id)).toBe(0);
});

test('the log of one whose file is broken just now stays', async () => {
  const folder = tempFolder();
  const app = await called(folder);
  await app.close();
  writeFileSync(join(app.mocks, `${app.id}.json`), '<<<<<<< HEAD');
  expect(await logOf(folder, app.id)).toBe(1);
});
