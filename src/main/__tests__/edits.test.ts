import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { tempFolder } from '../workspace/__tests__/temp-folder';
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

describe('a file that lay there', () => {
  /** An environment as somebody wrote it by hand. */
  const written = (name: string) =>
    [`{"name": "${name}",`, ' "values": [', '  {"key": "url", "value": "http://a"}', ' ]}'].join('\r\n');
  const put = () => {
    const folder = join(tempFolder(), 'data');
    const file = join(folder, 'workspace', 'environments', 'team.json');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, written('Team'));
    return { folder, file };
  };
  const target = { kind: 'environment', id: 'team' } as const;

  test('is not written for a value of this computer, and is for one of the team', async () => {
    const { folder, file } = put();
    const { call, told } = await openApp(folder);
    const variable = { key: 'url', value: 'http://a', enabled: true, secret: false };
    const { variables } = await call('environment.update', {
      id: 'team',
      change: { variables: [{ ...variable, current: 'http://here' }] },
    });
    expect(variables[0]?.current).toBe('http://here');
    expect(told.at(-1)).toMatchObject({ name: 'environment.changed', data: { variables } });
    expect(readFileSync(file, 'utf8')).toBe(written('Team'));
    await call('environment.update', { id: 'team', change: { variables: [{ ...variable, value: 'http://b' }] } });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      name: 'Team',
      values: [{ key: 'url', value: 'http://b' }],
    });
  });

  test('gets nothing of ours by a rename or a copy', async () => {
    const { folder, file } = put();
    const { call, workspace } = await openApp(folder);
    await call('rename', { target, name: 'Other' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(written('Other')));
    const [copy] = (await call('duplicate', { targets: [target] })).targets;
    const copied = readFileSync(join(workspace, 'environments', `${copy?.kind === 'environment' && copy.id}.json`));
    expect(JSON.parse(String(copied))).toEqual(JSON.parse(written('Other Copy')));
  });

  test('of a collection changes in the line of what was renamed only', async () => {
    const folder = join(tempFolder(), 'data');
    const file = join(folder, 'workspace', 'collections', 'team.json');
    mkdirSync(dirname(file), { recursive: true });
    const request = { method: 'GET', header: [], url: { raw: '{{url}}/a', host: ['{{url}}'], path: ['a'] } };
    const team = {
      info: { name: 'Team', schema: shop().info.schema },
      item: ['One', 'Two'].map((name) => ({ name, id: name.toLowerCase(), request, response: [] })),
    };
    const text = JSON.stringify(team, null, 2).replaceAll('\n', '\r\n');
    writeFileSync(file, text);
    const { call } = await openApp(folder);
    await call('rename', { target: { kind: 'item', collection: 'team', id: 'two' }, name: 'Three' });
    expect(readFileSync(file, 'utf8')).toBe(text.replace('"Two"', '"Three"'));
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
