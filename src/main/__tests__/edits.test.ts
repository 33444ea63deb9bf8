import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { eventually } from './eventually';
import { openApp } from './open-app';
import { shop, withMock } from './served-shop';

describe('edits', () => {
  test('of an example are served by the very next call, on a kept-alive connection', async () => {
    const opened = await openApp();
    const { collection, mock, answers } = await withMock(opened);
    expect(await answers()).toBe('first');
    const { port } = await mock();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    onTestFinished(() => agent.destroy());
    const get = () =>
      new Promise<[string, boolean]>((resolve, reject) => {
        const asked = request({ port, path: '/items', agent }, (response) => {
          response.setEncoding('utf8').on('data', (body) => resolve([String(body), asked.reusedSocket]));
        });
        asked.on('error', reject).end();
      });
    await get();
    const outline = (await opened.snapshot()).collections[0]?.children[0];
    const example = outline?.kind === 'request' ? (outline.children[0]?.id ?? '') : '';
    for (const body of ['second', 'third']) {
      await opened.call('example.update', { collection, id: example, change: { body } });
      expect(await get()).toEqual([body, true]);
    }
    expect(readFileSync(join(opened.workspace, 'collections', `${collection}.json`), 'utf8')).toContain('third');
  });

  test('of the file by something else are served too', async () => {
    const opened = await openApp();
    const { collection, answers } = await withMock(opened);
    writeFileSync(join(opened.workspace, 'collections', `${collection}.json`), JSON.stringify(shop('from git')));
    await eventually(async () => expect(await answers()).toBe('from git'));
  });
});

describe('files that something else takes away', () => {
  test('a mock server without its collection stops, and goes on when it is back', async () => {
    const opened = await openApp();
    const { collection, url, answers } = await withMock(opened);
    const file = join(opened.workspace, 'collections', `${collection}.json`);
    const at = await url();
    rmSync(file);
    await eventually(() => expect(fetch(`${at}/items`)).rejects.toThrow());
    writeFileSync(file, JSON.stringify(shop('back')));
    await eventually(async () => expect(await answers()).toBe('back'));
  });

  test('a mock server whose own file is gone stops', async () => {
    const opened = await openApp();
    const { id, url } = await withMock(opened);
    const at = await url();
    rmSync(join(opened.workspace, 'mocks', `${id}.json`));
    await eventually(() => expect(fetch(`${at}/items`)).rejects.toThrow());
    expect((await opened.snapshot()).mockServers).toEqual([]);
  });
});
