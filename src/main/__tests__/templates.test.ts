import { expect, test } from 'vitest';
import type { ItemOutline, RequestOutline } from '../../shared/model/collection';
import { templates } from '../../shared/templates';
import { eventually } from './eventually';
import { openApp } from './open-app';

const requestsIn = (items: readonly ItemOutline[]): RequestOutline[] =>
  items.flatMap((item) => (item.kind === 'request' ? [item] : requestsIn(item.children)));

/** A mock server made of a template, with its environment active, and its requests sent as a user sends them. */
const serve = async (template: (typeof templates)[number]['name']) => {
  const app = await openApp();
  const { id } = await app.call('mock-server.create', {
    from: { kind: 'template', template },
    saveUrl: true,
    configuration: {},
  });
  const snapshot = () => app.call('workspace.snapshot', {});
  const { mockServers, collections } = await snapshot();
  const [server] = mockServers;
  await app.call('settings.set', { activeEnvironment: server?.environment ?? null });
  const collection = server?.collection ?? '';
  let sent = 0;
  return {
    ...app,
    id,
    requests: requestsIn(collections[0]?.children ?? []),
    settings: async () => (await snapshot()).mockServers[0]?.settings,
    /** Sends a request as it stands. */
    send: async (request: string) => {
      const item = { collection, id: request };
      const { parts } = await app.call('request.get', item);
      sent += 1;
      return app.call('request.send', { job: `job ${sent}`, item, parts });
    },
    /** The example that answered what was sent last, by the log. */
    answered: () =>
      eventually(async () => {
        const { calls } = await app.call('calls.list', { mock: id, after: 0 });
        expect(calls).toHaveLength(sent);
        return calls[0]?.exampleId;
      }),
  };
};

test.each(templates)('$name: each request, sent as it stands, gets one of its own examples', async ({ name }) => {
  const { requests, send, answered } = await serve(name);
  expect(requests.length).toBeGreaterThan(2);
  for (const { id, name: request, children } of requests) {
    const { status } = await send(id);
    const answering = await answered();
    const example = children.find((each) => each.id === answering);
    expect([request, example?.code]).toEqual([request, status]);
  }
});

test.each(templates)('$name: with a server stub active every call gets it; off again, its own', async ({ name }) => {
  const { call, id, requests, send, answered, settings } = await serve(name);
  const ready = (await settings())?.serverStubs ?? [];
  const own = { id: 'mine', name: 'Mine', code: 503, headers: [], body: '{"closed":true}', language: 'json' as const };
  const serverStubs = [...ready, own];
  for (const stub of serverStubs) {
    await call('mock-server.set-server-stubs', { id, serverStubs, active: stub.id });
    for (const request of requests) {
      const { status, text } = await send(request.id);
      const body = request.method === 'HEAD' ? '' : stub.body;
      expect([request.name, status, text]).toEqual([request.name, stub.code, body]);
    }
  }
  await call('mock-server.set-server-stubs', { id, serverStubs, active: null });
  for (const { id: request, children } of requests) {
    const { status } = await send(request);
    const answering = await answered();
    expect(children.find((each) => each.id === answering)?.code).toBe(status);
  }
});
