import { describe, expect, test } from 'vitest';
import { openApp } from './open-app';
import { json, shop, withMock } from './served-shop';

describe('duplicating, deleting, undoing', () => {
  test('a copy of a running mock server runs on a port of its own', async () => {
    const opened = await openApp();
    const { target, mock } = await withMock(opened);
    const [copy] = (await opened.call('duplicate', { targets: [target] })).targets;
    const found = (await opened.snapshot()).mockServers.find(({ id }) => id === copy?.id);
    expect(found?.name).toBe('Shop Copy');
    expect(found?.port).not.toBe((await mock()).port);
    expect((await fetch(`http://localhost:${found?.port}/items`)).status).toBe(200);
  });

  test('a deleted mock server is stopped; undone, it answers again at its old URL', async () => {
    const opened = await openApp();
    const { target, url, answers } = await withMock(opened);
    const at = await url();
    const { undo } = await opened.call('delete', { targets: [target] });
    await expect(fetch(`${at}/items`)).rejects.toThrow();
    expect((await opened.snapshot()).collections).toHaveLength(1);
    expect((await opened.snapshot()).environments).toHaveLength(1);
    expect(await opened.call('undo', { undo })).toEqual({ did: 'delete', targets: [target], name: 'Shop', count: 1 });
    expect(await answers()).toBe('first');
  });

  test('its port stays its own: one that is made meanwhile gets another', async () => {
    const opened = await openApp();
    const { target, mock, answers } = await withMock(opened);
    const { port } = await mock();
    await opened.call('delete', { targets: [target] });
    const second = await withMock(opened);
    expect((await second.mock()).port).not.toBe(port);
    await opened.call('undo', {});
    expect((await mock()).port).toBe(port);
    expect(await answers()).toBe('first');
  });

  test('deleting its collection stops it; undone, it answers again', async () => {
    const opened = await openApp();
    const { id, collection, answers } = await withMock(opened);
    await opened.call('delete', { targets: [{ kind: 'collection', id: collection }] });
    expect((await opened.snapshot()).states[id]).toEqual({ status: 'stopped' });
    expect(await opened.tryCall('mock-server.start', { id })).toMatchObject({
      ok: false,
      error: { code: 'collection-missing' },
    });
    await opened.call('undo', {});
    expect(await answers()).toBe('first');
  });

  test('so does deleting its environment; another one, or none, can be picked instead', async () => {
    const opened = await openApp();
    const { id, mock, answers } = await withMock(opened);
    const environment = (await mock()).environment ?? '';
    await opened.call('delete', { targets: [{ kind: 'environment', id: environment }] });
    expect((await opened.snapshot()).states[id]).toEqual({ status: 'stopped' });
    expect(await opened.tryCall('mock-server.start', { id })).toMatchObject({
      ok: false,
      error: { code: 'environment-missing' },
    });
    await opened.call('undo', {});
    expect(await answers()).toBe('first');
    await opened.call('delete', { targets: [{ kind: 'environment', id: environment }] });
    await opened.call('mock-server.configure', { id, change: { environment: null } });
    await opened.call('mock-server.start', { id });
    expect(await answers()).toBe('first');
  });

  test('another collection can be picked instead', async () => {
    const opened = await openApp();
    const { id, collection, answers } = await withMock(opened);
    await opened.call('delete', { targets: [{ kind: 'collection', id: collection }] });
    const { imported } = await opened.importFile('other.json', json(shop('other')));
    await opened.call('mock-server.set-collection', { id, collection: imported[0]?.target.id ?? '' });
    await opened.call('mock-server.start', { id });
    expect(await answers()).toBe('other');
  });

  test('a deleted example answers no more; undone, it does', async () => {
    const opened = await openApp();
    const { collection, url } = await withMock(opened);
    const request = (await opened.snapshot()).collections[0]?.children[0];
    const { undo } = await opened.call('delete', { targets: [{ kind: 'item', collection, id: request?.id ?? '' }] });
    expect((await fetch(`${await url()}/items`)).status).toBe(404);
    await opened.call('undo', { undo });
    expect((await fetch(`${await url()}/items`)).status).toBe(200);
  });

  test('each deletion is undone once', async () => {
    const opened = await openApp();
    expect(await opened.tryCall('undo', {})).toEqual({ ok: false, error: { code: 'nothing-to-undo' } });
  });
});
