import type { Refusal } from '../../shared/errors';
import type { MockServer } from '../../shared/model/mock-server';
import type { ServerStub } from '../../shared/model/server-stub';
import { call } from '../bridge';
import { sayRefused } from './toast';

const change = async (
  { id, settings }: MockServer,
  {
    serverStubs = settings.serverStubs,
    active = settings.activeServerStub,
  }: { serverStubs?: ServerStub[]; active?: string | null },
): Promise<Refusal | null> => {
  const answer = await call('mock-server.set-server-stubs', { id, serverStubs, active });
  return answer.ok ? null : answer.error;
};

/** Makes a server stub as Postman does (facts 2.5); gives its id. */
export const addServerStub = async (server: MockServer): Promise<string | undefined> => {
  const stub: ServerStub = {
    id: crypto.randomUUID(),
    name: 'Internal Server Error',
    code: 500,
    headers: [],
    body: '{\n  "message": "Something went wrong; try again later."\n}',
    language: 'json',
  };
  const refused = await change(server, { serverStubs: [...server.settings.serverStubs, stub] });
  if (!refused) return stub.id;
  sayRefused(refused);
  return undefined;
};

/** Keeps a server stub as it was edited. */
export const saveServerStub = (server: MockServer, stub: ServerStub): Promise<Refusal | null> =>
  change(server, { serverStubs: server.settings.serverStubs.map((one) => (one.id === stub.id ? stub : one)) });

/** Takes a server stub away; an active one is active no more. */
export const deleteServerStub = (server: MockServer, id: string): Promise<Refusal | null> =>
  change(server, {
    serverStubs: server.settings.serverStubs.filter((one) => one.id !== id),
    ...(server.settings.activeServerStub === id && { active: null }),
  });

/** Lets one server stub answer every call, or none. */
export const setActiveServerStub = (server: MockServer, id: string | null): Promise<Refusal | null> =>
  change(server, { active: id });
