import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openApp } from './open-app';
import { withMock } from './served-shop';

describe('renaming a mock server', () => {
  test('changes one line in each file that carries its name, and moves none', async () => {
    const opened = await openApp();
    const { target } = await withMock(opened);
    const files = () =>
      new Map(
        ['collections', 'environments', 'mocks'].flatMap((kind) =>
          readdirSync(join(opened.workspace, kind)).map((name) => {
            const path = join(opened.workspace, kind, name);
            return [path, readFileSync(path, 'utf8').split('\n')] as const;
          }),
        ),
      );
    const before = files();
    await opened.call('rename', { target, name: '  Payments  ' });
    const after = files();
    expect([...after.keys()]).toEqual([...before.keys()]);
    const changed = [...after].map(([path, lines]) => lines.filter((line, i) => line !== before.get(path)?.[i]));
    expect(changed).toEqual([[], ['\t"name": "Payments",'], ['\t"name": "Payments",']]);
  });

  test('an environment renamed by itself follows no more', async () => {
    const opened = await openApp();
    const { target, mock } = await withMock(opened);
    const environment = (await mock()).environment ?? '';
    await opened.call('rename', { target: { kind: 'environment', id: environment }, name: 'Mine' });
    await opened.call('rename', { target, name: 'Payments' });
    expect((await opened.snapshot()).environments.map(({ name }) => name)).toEqual(['Mine']);
  });

  test('an empty name is refused', async () => {
    const opened = await openApp();
    const { target } = await withMock(opened);
    expect(await opened.tryCall('rename', { target, name: ' \t' })).toEqual({
      ok: false,
      error: { code: 'name-empty' },
    });
  });
});
