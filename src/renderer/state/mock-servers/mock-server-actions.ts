import type { Refusal } from '../../../shared/errors';
import { mockUrl } from '../../../shared/mock-url';
import type { ConfigurationChange, CreateMockServer } from '../../../shared/model/create-mock-server';
import { counted } from '../../../shared/words';
import { call } from '../../bridge';
import { startRenaming } from '../items/renaming';
import { openPlace, revealPlace } from '../tabs/places';
import { say, sayRefused } from '../toast';
import { collections } from '../workspace/collections';
import { mockServers, stateOfMockServer, useMockServerStates } from '../workspace/mock-servers';
import { targetKey } from '../workspace/target-key';
import { showMockView } from './mock-view';

/** Starts a mock server; gives back why not. What the listener meets later comes as its state. */
export const startMockServer = async (id: string): Promise<Refusal | null> => {
  const answer = await call('mock-server.start', { id });
  return answer.ok ? null : answer.error;
};

/** Stops a mock server; gives back why not. */
export const stopMockServer = async (id: string): Promise<Refusal | null> => {
  const answer = await call('mock-server.stop', { id });
  return answer.ok ? null : answer.error;
};

/** Starts or stops from a place that has no room for an explanation. */
export const switchMockServer = async (id: string, on: boolean): Promise<void> => {
  const refused = await (on ? startMockServer(id) : stopMockServer(id));
  if (refused) sayRefused(refused);
};

/** Starts or stops many mock servers. Those that cannot start say why where they are named. */
export const switchMockServers = async (which: readonly string[], on: boolean): Promise<void> => {
  const states = useMockServerStates.getState();
  const ids = which.filter((id) => (stateOfMockServer(states, id).status === 'running') !== on);
  const refused = (await Promise.all(ids.map(on ? startMockServer : stopMockServer))).filter((each) => each !== null);
  const [first] = refused;
  if (first && refused.length === 1) sayRefused(first);
  else if (first) say(`${counted(refused.length, 'mock server')} could not be started: each says why in its tab.`);
};

/** Starts or stops every mock server. */
export const switchAllMockServers = (on: boolean): Promise<void> =>
  switchMockServers(
    mockServers.use.getState().sorted.map(({ id }) => id),
    on,
  );

/** Gives a mock server another port and starts it there; gives back why not. */
export const moveAndStart = async (id: string, port: number): Promise<Refusal | null> => {
  const answer = await call('mock-server.configure', { id, change: { port } });
  return answer.ok ? startMockServer(id) : answer.error;
};

/** Puts a text on the clipboard; says so only when it failed or when asked to. */
export const copyText = async (text: string, confirmation?: string): Promise<boolean> => {
  const answer = await call('clipboard.write', { text });
  if (!answer.ok) sayRefused(answer.error);
  else if (confirmation !== undefined) say(confirmation);
  return answer.ok;
};

/** Puts a mock server's URL on the clipboard. */
export const copyMockUrl = async (id: string): Promise<void> => {
  const server = mockServers.get(id);
  if (server) await copyText(mockUrl(server.port), 'Mock URL copied');
};

/** Makes a mock server and opens it, with its name open for typing over unless it was typed already; gives back why not. */
export const createMockServer = async (asked: CreateMockServer): Promise<Refusal | null> => {
  const answer = await call('mock-server.create', asked);
  if (!answer.ok) return answer.error;
  const target = { kind: 'mock-server', id: answer.value.id } as const;
  // What answers nothing yet shows what to do about it.
  const collection = collections.get(mockServers.get(target.id)?.collection ?? '');
  if (collection?.requestCount === 0) showMockView(target.id, 'stubs');
  openPlace(target, true);
  revealPlace(target);
  if (asked.configuration.name === undefined) startRenaming(targetKey(target), 'tab');
  return null;
};

/** Lets a mock server answer with another collection; gives back why not. */
export const setMockCollection = async (id: string, collection: string): Promise<Refusal | null> => {
  const answer = await call('mock-server.set-collection', { id, collection });
  return answer.ok ? null : answer.error;
};

/** Shows the calls a mock server received. */
export const openCallLog = (id: string): void => {
  showMockView(id, 'call-logs');
  openPlace({ kind: 'mock-server', id });
};

/** Sets a mock server up differently, at once; gives back why not. */
export const configureMockServer = async (id: string, change: ConfigurationChange): Promise<Refusal | null> => {
  const answer = await call('mock-server.configure', { id, change });
  return answer.ok ? null : answer.error;
};

/** Gives a private mock server a new key; the old one is refused from then on. */
export const regenerateMockKey = async (id: string): Promise<void> => {
  const answer = await call('mock-server.regenerate-key', { id });
  if (answer.ok) say('New API key. The old one is refused from now on.');
  else sayRefused(answer.error);
};
