import { basename, join } from 'node:path';
import type { AnyEvent, Snapshot } from '../shared/contract';
import { done, type Result, refuse } from '../shared/errors';
import type { JsonObject } from '../shared/json';
import type { Handlers } from './bridge/handlers';
import { createConverter } from './convert/client';
import { exportCollection, exportEnvironment } from './convert/export';
import { createSupervisor } from './listener/supervisor';
import { createExamples } from './services/examples';
import { importFiles } from './services/import-files';
import { createMockServers } from './services/mock-servers';
import { createTargets } from './services/targets';
import { collectionName, newCollection } from './workspace/collections';
import { environmentOf, newEnvironment } from './workspace/environments';
import type { DocumentKind } from './workspace/migrations';
import { mockServerOf } from './workspace/mock-server-documents';
import { outlineOf } from './workspace/outline';
import { openSettings } from './workspace/settings';
import { openWorkspace, type Workspace } from './workspace/workspace';

/** What the app asks of the desktop it runs on. */
export interface Host {
  /** Asks the user where, and writes there; false when they changed their mind. */
  readonly saveFile: (name: string, text: string) => Promise<Result<boolean>>;
  readonly copyText: (text: string) => void;
}

export interface AppOptions {
  /** Settings and the default workspace lie here. */
  readonly dataFolder: string;
  readonly listenerWorker: URL;
  readonly convertWorker: URL;
  readonly host: Host;
  /** Hears everything the window is to be told. */
  readonly tell: (event: AnyEvent) => void;
}

/** The app without a window: its parts put together, and what the window can call. */
export interface App {
  readonly handlers: Handlers;
  /** Starts the mock servers that ran when the app last closed. */
  readonly resume: () => Promise<void>;
  /** Stops all, writes all. */
  readonly close: () => Promise<void>;
}

/** The event that shows a document as it is now. */
const changedEvent = (kind: DocumentKind, id: string, document: JsonObject): AnyEvent => {
  if (kind === 'collection') return { name: 'collection.changed', data: outlineOf(id, document) };
  if (kind === 'environment') return { name: 'environment.changed', data: environmentOf(id, document) };
  return { name: 'mock-server.changed', data: mockServerOf(id, document) };
};

export const createApp = ({ dataFolder, listenerWorker, convertWorker, host, tell }: AppOptions): App => {
  const settings = openSettings(dataFolder);
  const converter = createConverter(convertWorker);
  const supervisor = createSupervisor({
    workerUrl: listenerWorker,
    onState: (id, state) => tell({ name: 'mock-server.state', data: { id, state } }),
  });

  // What the folder holds when it is opened is told by the snapshot; the services hear of changes from then on.
  let opened = false;
  const workspace: Workspace = openWorkspace(join(dataFolder, 'workspace'), {
    onChanged: (kind, id, part) => {
      if (!opened) return;
      const document = folders[kind].get(id);
      // Serving goes first: an edit is served before the window has drawn it.
      mockServers.refresh(kind, id, part);
      if (document) tell(changedEvent(kind, id, document));
    },
    onRemoved: (kind, id) => {
      tell({ name: `${kind}.removed`, data: { id } });
      mockServers.refresh(kind, id);
    },
    onProblem: (problem) => tell({ name: 'problem', data: problem }),
    onSolved: (file) => tell({ name: 'problem.solved', data: { file } }),
  });
  const { collections, environments } = workspace;
  const folders = { collection: collections, environment: environments, 'mock-server': workspace.mockServers };
  const mockServers = createMockServers(workspace, supervisor, settings);
  const targets = createTargets(workspace, mockServers);
  const examples = createExamples(workspace, mockServers);
  opened = true;

  const snapshot = (): Snapshot => ({
    workspaceName: 'My Workspace',
    collections: collections.ids().flatMap((id) => {
      const document = collections.get(id);
      return document ? [outlineOf(id, document)] : [];
    }),
    environments: environments.ids().flatMap((id) => {
      const document = environments.get(id);
      return document ? [environmentOf(id, document)] : [];
    }),
    mockServers: mockServers.all(),
    states: Object.fromEntries(mockServers.all().map(({ id }) => [id, supervisor.state(id)])),
    problems: workspace.problems(),
    settings: settings.get(),
  });

  /** The name a system's file dialog offers: what no file system takes in a name is left out. */
  const fileName = (name: string, ending: string): string =>
    `${basename(name.replace(/[^\p{L}\p{N} ._()-]+/gu, ' ').trim()).slice(0, 100) || 'unnamed'}.${ending}.json`;

  const exportDocument = async (
    id: string,
    document: JsonObject | undefined,
    kind: 'collection' | 'environment',
  ): Promise<Result<{ saved: boolean }>> => {
    if (!document) return refuse({ code: 'not-found', what: kind, id });
    const [name, text] =
      kind === 'collection'
        ? [collectionName(document), exportCollection(document)]
        : [environmentOf(id, document).name, exportEnvironment(document)];
    const saved = await host.saveFile(fileName(name, `postman_${kind}`), text);
    return saved.ok ? done({ saved: saved.value }) : saved;
  };

  const nothing = <T>(result: Result<T>): Result<Record<string, never>> => (result.ok ? done({}) : result);
  const withId = (result: Result<string>): Result<{ id: string }> => (result.ok ? done({ id: result.value }) : result);

  const handlers: Handlers = {
    'workspace.snapshot': () => done(snapshot()),
    rename: async ({ target, name }) => nothing(await targets.rename(target, name)),
    duplicate: ({ target }) => targets.duplicate(target),
    delete: async ({ target }) => {
      const removed = await targets.remove(target);
      return removed.ok ? done({ undo: removed.value }) : removed;
    },
    undo: ({ undo }) => targets.undo(undo),
    'collection.create': async () =>
      done({ id: await collections.create('New Collection', newCollection('New Collection')) }),
    'collection.export': ({ id }) => exportDocument(id, collections.get(id), 'collection'),
    'environment.create': async () =>
      done({ id: await environments.create('New Environment', newEnvironment('New Environment', [])) }),
    'environment.export': ({ id }) => exportDocument(id, environments.get(id), 'environment'),
    'example.get': ({ collection, id }) => examples.get(collection, id),
    'example.update': ({ collection, id, change }) => examples.update(collection, id, change),
    'import.files': async ({ files }) => done(await importFiles(workspace, converter, files)),
    'mock-server.create': async ({ collection, saveUrl }) => withId(await mockServers.create(collection, saveUrl)),
    'mock-server.start': async ({ id }) => nothing(await mockServers.start(id)),
    'mock-server.stop': async ({ id }) => nothing(await mockServers.stop(id)),
    'mock-server.set-port': async ({ id, port }) => nothing(await mockServers.setPort(id, port)),
    'mock-server.set-collection': async ({ id, collection }) =>
      nothing(await mockServers.setCollection(id, collection)),
    'clipboard.write': ({ text }) => {
      host.copyText(text);
      return done({});
    },
    'settings.set': (change) => {
      // An absent key is one not to be changed.
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      tell({ name: 'settings.changed', data: settings.set(given) });
      return done({});
    },
  };

  return {
    handlers,
    resume: mockServers.resume,
    close: async () => {
      converter.close();
      await supervisor.stopAll();
      await workspace.close();
    },
  };
};
