import { randomUUID } from 'node:crypto';
import { done, type Result, refuse } from '../../../shared/errors';
import { mockUrl } from '../../../shared/mock-url';
import type { ConfigurationChange } from '../../../shared/model/create-mock-server';
import type { MockServer } from '../../../shared/model/mock-server';
import type { ServerStub } from '../../../shared/model/server-stub';
import { followMockServer, newEnvironment, removeValue, replaceValue, setValue } from '../../workspace/environments';
import type { UndoList } from '../../workspace/undo';
import type { Workspace } from '../../workspace/workspace';
import { checkConfiguration, settingsOfConfiguration } from './check-configuration';
import { renameFollowers } from './followers';
import type { MockServers } from './mock-servers';
import { removeServerStub } from './remove-server-stub';

/** Changes what a mock server is set up as, while it runs or not. */
export interface MockServerConfiguration {
  /** All of the change, or nothing of it and the field that is wrong. */
  readonly configure: (id: string, change: ConfigurationChange) => Promise<Result<void>>;
  /** Keeps these server stubs; `active` is the one that answers every call. */
  readonly setServerStubs: (
    id: string,
    serverStubs: readonly ServerStub[],
    active: string | null,
  ) => Promise<Result<void>>;
  /** Takes one server stub away; an active one is active no more. Gives the number by which that is undone. */
  readonly removeServerStub: (id: string, stub: string) => Promise<Result<number>>;
  /** Gives a new key; the old one is refused from then on. */
  readonly regenerateKey: (id: string) => Promise<Result<void>>;
}

export const createMockServerConfiguration = (
  workspace: Workspace,
  mockServers: MockServers,
  undoList: UndoList,
): MockServerConfiguration => {
  const { environments } = workspace;
  const notFound = (id: string) => refuse({ code: 'not-found', what: 'mock server', id });

  /** The environment keeps up with the URL, where it has it. */
  const moveUrl = async (mock: MockServer, port: number): Promise<void> => {
    const environment = mock.environment === null ? undefined : environments.get(mock.environment);
    if (!mock.environment || !environment) return;
    if (replaceValue(environment, 'url', mockUrl(mock.port), mockUrl(port))) await environments.save(mock.environment);
  };

  /** Puts the URL into the environment, or takes it out; gives the environment to be used from then on. */
  const keepUrl = async (mock: MockServer, chosen: string | null, url: string, on: boolean): Promise<string | null> => {
    const environment = chosen === null ? undefined : environments.get(chosen);
    if (chosen !== null && environment) {
      if (on) setValue(environment, 'url', url);
      else removeValue(environment, 'url', url);
      await environments.save(chosen);
      return chosen;
    }
    if (!on) return chosen;
    const made = newEnvironment(mock.name, [['url', url]]);
    followMockServer(made, mock.id);
    return environments.create(mock.name, made);
  };

  return {
    configure: async (id, { saveUrl, ...given }) => {
      const mock = mockServers.get(id);
      if (!mock) return notFound(id);
      const checked = await checkConfiguration(workspace, mockServers.all(), given, mock);
      if (!checked.ok) return checked;
      const name = given.name?.trim() ?? mock.name;
      const port = given.port ?? mock.port;
      const settings = { ...mock.settings, ...settingsOfConfiguration(given) };
      if (settings.private && settings.apiKey === '') settings.apiKey = randomUUID();
      if (port !== mock.port) await moveUrl(mock, port);
      let environment = given.environment === undefined ? mock.environment : given.environment;
      if (saveUrl !== undefined) environment = await keepUrl({ ...mock, name }, environment, mockUrl(port), saveUrl);
      const saved = await mockServers.change(id, { name, port, environment, settings });
      if (saved.ok && name !== mock.name) await renameFollowers(workspace, id, name);
      return saved;
    },
    setServerStubs: async (id, serverStubs, active) => {
      const mock = mockServers.get(id);
      if (!mock) return notFound(id);
      const known = serverStubs.some((stub) => stub.id === active) ? active : null;
      const settings = { ...mock.settings, serverStubs: [...serverStubs], activeServerStub: known };
      const saved = await mockServers.change(id, { settings });
      return saved.ok ? done(undefined) : saved;
    },
    removeServerStub: (id, stub) => removeServerStub(mockServers, undoList, id, stub),
    regenerateKey: async (id) => {
      const mock = mockServers.get(id);
      if (!mock) return notFound(id);
      const saved = await mockServers.change(id, { settings: { ...mock.settings, apiKey: randomUUID() } });
      return saved.ok ? done(undefined) : saved;
    },
  };
};
