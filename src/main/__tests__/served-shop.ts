import type { Target } from '../../shared/model/target';
import type { OpenedApp } from './open-app';

/** A document as the bytes of its file. */
export const json = (value: unknown) => new Uint8Array(Buffer.from(JSON.stringify(value)));

/** A collection of one request with one example. */
export const shop = (body = 'first') => ({
  info: { name: 'Shop', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  item: [
    {
      name: 'List',
      request: { method: 'GET', url: '{{url}}/items' },
      response: [{ name: 'All', code: 200, originalRequest: { method: 'GET', url: '{{url}}/items' }, body }],
    },
  ],
});

/** A mock server of that collection, running. */
export const withMock = async (opened: OpenedApp) => {
  const collection = await opened.importCollection(shop());
  const { id } = await opened.call('mock-server.create', {
    from: { kind: 'collection', id: collection },
    saveUrl: true,
    configuration: {},
  });
  const mock = async () => {
    const found = (await opened.snapshot()).mockServers.find((each) => each.id === id);
    if (!found) throw new Error('the mock server is gone');
    return found;
  };
  const url = async () => `http://localhost:${(await mock()).port}`;
  const answers = async () => (await fetch(`${await url()}/items`)).text();
  const target: Target = { kind: 'mock-server', id };
  return { id, collection, mock, url, answers, target };
};
