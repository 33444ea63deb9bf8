import { expect, test } from 'vitest';
import { emptyRequest, type RequestParts } from '../../shared/model/request';
import { openApp } from './open-app';

/** Two mock servers made of a template, each with its environment; the first one's is active. */
const twoMockServers = async () => {
  const app = await openApp();
  const make = async () => {
    const { id } = await app.call('mock-server.create', {
      from: { kind: 'template', template: 'Authentication' },
      saveUrl: true,
      configuration: {},
    });
    const server = (await app.call('workspace.snapshot', {})).mockServers.find((each) => each.id === id);
    return { mock: id, port: server?.port ?? 0, environment: server?.environment ?? '' };
  };
  const [first, second] = [await make(), await make()];
  await app.call('settings.set', { activeEnvironment: first.environment });
  let sent = 0;
  const parts = (change: Partial<RequestParts>): RequestParts => ({ ...emptyRequest, url: '{{url}}/me', ...change });
  return {
    ...app,
    first,
    second,
    unresolved: (change: Partial<RequestParts>, mock?: string) =>
      app
        .call('request.unresolved', { item: null, parts: parts(change), ...(mock && { mock }) })
        .then(({ names }) => names),
    /** The port that a request went to, and what was answered. */
    send: async (change: Partial<RequestParts>, mock?: string) => {
      sent += 1;
      const asked = { job: `job ${sent}`, item: null, parts: parts(change), ...(mock && { mock }) };
      const { status } = await app.call('request.send', asked);
      const { rows } = await app.call('history.list', { behind: null });
      return [Number(new URL(rows[0]?.url ?? 'http://none').port), status];
    },
  };
};

const token = { headers: [{ key: 'Authorization', value: 'Bearer {{token}}', description: '', disabled: false }] };

test('a stub is sent to its own mock server, with the values of its environment, whichever is active', async () => {
  const { call, first, second, send, unresolved } = await twoMockServers();
  expect(await send(token)).toEqual([first.port, 200]);
  expect(await send(token, second.mock)).toEqual([second.port, 200]);
  await call('settings.set', { activeEnvironment: null });
  expect(await unresolved(token)).toEqual(['url', 'token']);
  expect(await unresolved(token, second.mock)).toEqual([]);
  expect(await send(token, second.mock)).toEqual([second.port, 200]);
});

test('what that environment has not comes from the active one; without one, everything does', async () => {
  const { call, first, second, unresolved, send } = await twoMockServers();
  const row = { key: 'tenant', value: 'north', enabled: true, secret: false };
  const { variables } = await call('environment.get', { id: first.environment });
  await call('environment.update', { id: first.environment, change: { variables: [...variables, row] } });
  const tenant = { ...token, url: '{{url}}/me?tenant={{tenant}}' };
  expect(await unresolved(tenant, second.mock)).toEqual([]);
  expect(await send(tenant, second.mock)).toEqual([second.port, 200]);

  await call('mock-server.configure', { id: second.mock, change: { environment: null } });
  expect(await send(tenant, second.mock)).toEqual([first.port, 200]);
});
