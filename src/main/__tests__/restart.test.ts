import { createServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { tempFolder } from '../workspace/__tests__/temp-folder';
import { openApp } from './open-app';
import { withMock } from './served-shop';

describe('after a restart', () => {
  test('those that ran run again at the same URL, those that did not do not', async () => {
    const folder = tempFolder();
    const first = await openApp(folder);
    const { id, url, answers } = await withMock(first);
    const copies = await first.call('duplicate', { targets: [{ kind: 'mock-server', id }] });
    const other = copies.targets[0]?.id ?? '';
    await first.call('mock-server.stop', { id: other });
    const at = await url();
    await first.close();
    await expect(fetch(`${at}/items`)).rejects.toThrow();
    const second = await openApp(folder);
    const { states } = await second.snapshot();
    expect(states).toEqual({ [id]: { status: 'running', url: at }, [other]: { status: 'stopped' } });
    expect(await (await fetch(`${at}/items`)).text()).toBe('first');
    void answers;
  });
});

describe('ports', () => {
  test('taken by another program: said, with the next free one; the environment follows the change', async () => {
    const opened = await openApp();
    const { id, mock, answers } = await withMock(opened);
    await opened.call('mock-server.stop', { id });
    const { port } = await mock();
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(port, '127.0.0.1', resolve);
    });
    onTestFinished(() => void other.close());
    const refused = await opened.tryCall('mock-server.start', { id });
    expect(refused).toMatchObject({ ok: false, error: { code: 'port-taken', port } });
    const next = !refused.ok && refused.error.code === 'port-taken' ? (refused.error.next ?? 0) : 0;
    await opened.call('mock-server.configure', { id, change: { port: next } });
    await opened.call('mock-server.start', { id });
    expect(await answers()).toBe('first');
    expect((await opened.snapshot()).environments[0]?.variables).toMatchObject([
      { key: 'url', value: `http://localhost:${next}` },
    ]);
  });
});
