import type { Refusal } from '../../../shared/errors';
import type { MockServer } from '../../../shared/model/mock-server';
import type { ServerStubPlace } from '../../../shared/model/place';
import type { ServerStub } from '../../../shared/model/server-stub';
import { call } from '../../bridge';
import { sayRefused } from '../toast';
import { mockServers } from '../workspace/mock-servers';

const notFound = (id: string): Refusal => ({ code: 'not-found', what: 'server stub', id });

/** All server stubs of a mock server, and which one answers every call. */
const set = async (
  { id, settings }: MockServer,
  change: { readonly serverStubs?: ServerStub[]; readonly active?: string | null },
): Promise<Refusal | null> => {
  const { serverStubs = settings.serverStubs, active = settings.activeServerStub } = change;
  const answer = await call('mock-server.set-server-stubs', { id, serverStubs, active });
  return answer.ok ? null : answer.error;
};

/** A server stub as it is saved now. */
export const findServerStub = ({ mock, id }: ServerStubPlace): ServerStub | undefined =>
  mockServers.get(mock)?.settings.serverStubs.find((stub) => stub.id === id);

/** Puts a stub behind another one, or at the end; gives its id, or undefined where that was refused, which is said. */
const add = async (server: MockServer, stub: ServerStub, behind?: string): Promise<string | undefined> => {
  const { serverStubs } = server.settings;
  const at = serverStubs.findIndex(({ id }) => id === behind);
  const refused = await set(server, {
    serverStubs: serverStubs.toSpliced(at < 0 ? serverStubs.length : at + 1, 0, stub),
  });
  if (!refused) return stub.id;
  sayRefused(refused);
  return undefined;
};

/** Makes a server stub as Postman does (facts 2.5); gives its id. */
export const addServerStub = (server: MockServer): Promise<string | undefined> =>
  add(server, {
    id: crypto.randomUUID(),
    name: 'Internal Server Error',
    code: 500,
    headers: [],
    body: '{\n  "message": "Something went wrong; try again later."\n}',
    language: 'json',
  });

/** Makes a copy of a server stub behind it; gives its id. */
export const duplicateServerStub = async (place: ServerStubPlace): Promise<string | undefined> => {
  const server = mockServers.get(place.mock);
  const stub = findServerStub(place);
  if (!server || !stub) return undefined;
  return add(server, { ...stub, id: crypto.randomUUID(), name: `${stub.name} Copy` }, stub.id);
};

/** Changes a server stub; gives back why not. */
export const changeServerStub = async (
  place: ServerStubPlace,
  change: Partial<Omit<ServerStub, 'id'>>,
): Promise<Refusal | null> => {
  const server = mockServers.get(place.mock);
  if (!server || !findServerStub(place)) return notFound(place.id);
  const serverStubs = server.settings.serverStubs.map((stub) => (stub.id === place.id ? { ...stub, ...change } : stub));
  return set(server, { serverStubs });
};

/** Puts the server stubs of a mock server in another order. */
export const orderServerStubs = async (server: MockServer, serverStubs: ServerStub[]): Promise<void> => {
  const refused = await set(server, { serverStubs });
  if (refused) sayRefused(refused);
};

/** Lets one server stub answer every call, or none. */
export const setActiveServerStub = async (server: MockServer, id: string | null): Promise<void> => {
  const refused = await set(server, { active: id });
  if (refused) sayRefused(refused);
};
