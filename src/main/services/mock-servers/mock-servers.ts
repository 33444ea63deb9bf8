import { done, type Result, refuse } from '../../../shared/errors';
import type { MockServer } from '../../../shared/model/mock-server';
import type { MockSettings } from '../../../shared/model/mock-settings';
import { freePort, firstPort as usualPort } from '../../listener/free-port';
import { everyAddress } from '../../listener/network';
import type { Address } from '../../listener/protocol';
import type { Supervisor } from '../../listener/supervisor';
import { type MockSource, requestsOf } from '../../mock/source';
import type { DocumentKind } from '../../workspace/migrations';
import { mockServerOf, mockSettingsOf, newMockServer } from '../../workspace/mock-server-documents';
import type { SettingsStore } from '../../workspace/settings';
import type { Workspace } from '../../workspace/workspace';

const addressOf = ({ port, settings }: MockServer): Address =>
  settings.shareOnNetwork ? { port, host: everyAddress() } : { port };
const sameAddress = (one: Address | undefined, other: Address): boolean =>
  one?.port === other.port && one.host === other.host;

/** The mock servers of a workspace: what is kept of them, and the listeners that run them. */
export interface MockServers {
  readonly get: (id: string) => MockServer | undefined;
  readonly all: () => MockServer[];
  /** What one answers from now; undefined where its collection or environment is gone. */
  readonly source: (id: string) => MockSource | undefined;
  /** Adds one, on a free port where none is given. */
  readonly add: (name: string, fields: NewMockServer, port?: number) => Promise<Result<string>>;
  /** Changes it; resolves when that is on disk and served. */
  readonly change: (id: string, fields: Partial<Omit<MockServer, 'id'>>) => Promise<Result<void>>;
  readonly duplicate: (id: string, name: string) => Promise<Result<string>>;
  readonly start: (id: string) => Promise<Result<void>>;
  readonly stop: (id: string) => Promise<Result<void>>;
  readonly setCollection: (id: string, collection: string) => Promise<Result<void>>;
  /** Stops, for as long as something is in the trash; gives back how to go on as before. */
  readonly suspend: (ids: readonly string[]) => Promise<() => Promise<void>>;
  /** A document changed: all that answer from it do so by what it says now. */
  readonly refresh: (kind: DocumentKind, id: string, part?: string) => void;
  /** Resolves when every change told of so far is served. */
  readonly served: () => Promise<void>;
  /** Starts those that ran when the app last closed. */
  readonly resume: () => Promise<void>;
}

/** What a mock server is made with. */
export type NewMockServer = Pick<MockServer, 'collection' | 'environment'> & {
  readonly settings: Partial<MockSettings>;
};

export const createMockServers = (
  workspace: Workspace,
  supervisor: Supervisor,
  settings: SettingsStore,
  firstPort = usualPort,
): MockServers => {
  const { collections, environments, mockServers } = workspace;
  const feeding = new Set<Promise<unknown>>();
  /** Stopped because something else took their collection or environment away, as git does between branches; they go on when it is back. */
  const lacking = new Set<string>();

  const get = (id: string): MockServer | undefined => {
    const document = mockServers.get(id);
    return document && mockServerOf(id, document);
  };
  const all = (): MockServer[] => mockServers.ids().flatMap((id) => get(id) ?? []);
  const notFound = (id: string) => refuse({ code: 'not-found', what: 'mock server', id });
  /** Where each listens, or last did. */
  const launched = new Map<string, Address>();
  /** Of one that was deleted, too: it may come back, and its port stays its own. */
  const ports = (): ReadonlySet<number> => new Set([...all(), ...launched.values()].map(({ port }) => port));

  const sourceOf = (mock: MockServer): Result<MockSource> => {
    const collection = collections.get(mock.collection);
    if (!collection) return refuse({ code: 'collection-missing', collection: mock.collection });
    const environment = mock.environment === null ? null : environments.get(mock.environment);
    if (environment === undefined) return refuse({ code: 'environment-missing', environment: mock.environment ?? '' });
    return done({ collection, environment, settings: mockSettingsOf(mockServers.get(mock.id)) });
  };

  const launch = async (id: string): Promise<Result<void>> => {
    const mock = get(id);
    if (!mock) return notFound(id);
    const source = sourceOf(mock);
    if (!source.ok) return source;
    const address = addressOf(mock);
    launched.set(id, address);
    const other = all().find((each) => each.id !== id && each.port === mock.port)?.name;
    const port = await supervisor.start(id, source.value, address, ports(), other);
    return port.ok ? done(undefined) : port;
  };

  const start: MockServers['start'] = async (id) => {
    const result = await launch(id);
    if (result.ok) settings.setRunning(id, true);
    return result;
  };
  const stop: MockServers['stop'] = async (id) => {
    lacking.delete(id);
    settings.setRunning(id, false);
    await supervisor.stop(id);
    return done(undefined);
  };

  /** Ports being given out, so that two mock servers made at once do not get the same. */
  let giving: Promise<unknown> = Promise.resolve();
  const add: MockServers['add'] = (name, fields, wanted) => {
    const next = giving.then(async () => {
      const port = wanted ?? (await freePort(firstPort, ports()));
      if (port === undefined) return refuse({ code: 'port-taken', port: firstPort });
      return done(await mockServers.create(name, newMockServer({ name, ...fields, port })));
    });
    giving = next;
    return next;
  };

  /** A change of what a running mock server is: another port wants another listener, the rest is fed to it. */
  const apply = async (mock: MockServer, part?: string): Promise<void> => {
    const source = sourceOf(mock);
    if (!supervisor.isRunning(mock.id)) {
      if (source.ok && lacking.delete(mock.id)) await launch(mock.id);
      return;
    }
    const request = part && source.ok && requestsOf(source.value.collection).find(({ id }) => id === part);
    if (request) await supervisor.feedRequest(mock.id, request);
    else if (!source.ok) {
      lacking.add(mock.id);
      await supervisor.stop(mock.id);
    } else if (!sameAddress(launched.get(mock.id), addressOf(mock))) {
      await supervisor.stop(mock.id);
      await launch(mock.id);
    } else await supervisor.feed(mock.id, source.value);
  };

  const track = (work: Promise<unknown>): void => {
    const task: Promise<unknown> = work.finally(() => feeding.delete(task));
    feeding.add(task);
  };
  const refresh: MockServers['refresh'] = (kind, id, part) => {
    // One whose file is gone stops with it.
    if (kind === 'mock-server' && !mockServers.get(id)) track(supervisor.stop(id));
    for (const mock of all()) {
      const concerned = { collection: mock.collection, environment: mock.environment, 'mock-server': mock.id, api: '' }[
        kind
      ];
      if (concerned === id) track(apply(mock, part));
    }
  };
  const served = async (): Promise<void> => {
    await Promise.all(feeding);
  };

  const change = async (id: string, fields: Partial<Omit<MockServer, 'id'>>): Promise<Result<void>> => {
    const document = mockServers.get(id);
    if (!document) return notFound(id);
    Object.assign(document, fields);
    const saved = await mockServers.save(id);
    await served();
    return saved;
  };

  return {
    get,
    all,
    source: (id) => {
      const mock = get(id);
      const source = mock && sourceOf(mock);
      return source?.ok ? source.value : undefined;
    },
    start,
    stop,
    refresh,
    served,
    add,
    change,
    duplicate: async (id, name) => {
      const mock = get(id);
      if (!mock) return notFound(id);
      const copy = await add(name, {
        collection: mock.collection,
        environment: mock.environment,
        settings: mock.settings,
      });
      if (copy.ok && supervisor.isRunning(id)) await start(copy.value);
      return copy;
    },
    setCollection: async (id, collection) =>
      collections.get(collection)
        ? change(id, { collection })
        : refuse({ code: 'not-found', what: 'collection', id: collection }),
    suspend: async (ids) => {
      const ran = ids.filter(supervisor.isRunning);
      await Promise.all(ran.map(stop));
      return async () => {
        await Promise.all(ran.map(start));
      };
    },
    resume: async () => {
      await Promise.all(
        settings.running().map(async (id) => {
          const mock = get(id);
          if (mock && !sourceOf(mock).ok) lacking.add(id);
          else await launch(id);
        }),
      );
    },
  };
};
