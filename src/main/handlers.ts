import { randomUUID } from 'node:crypto';
import type { Snapshot } from '../shared/contract';
import { done, type Result, refuse } from '../shared/errors';
import type { CreateMockServer } from '../shared/model/create-mock-server';
import type { KeptDraft } from '../shared/model/draft';
import type { ImportReport } from '../shared/model/import';
import type { Settings } from '../shared/model/settings';
import type { WindowState } from '../shared/model/window-state';
import type { WorkspaceSwitch } from './app';
import type { Handlers } from './bridge/handlers';
import type { DefinitionWorks } from './convert/definition/client';
import type { Apis } from './services/apis/apis';
import type { Generation } from './services/apis/generation';
import type { GenerationJobs } from './services/apis/generation-jobs';
import { sentAsCurl } from './services/as-curl/sent-as-curl';
import type { CallLog } from './services/call-log/calls';
import type { HistoryService } from './services/history/history';
import { historyPlan } from './services/history-collection/history-collection';
import { saveHistory } from './services/history-collection/save-history';
import { copyItems } from './services/items/copying';
import type { Editing } from './services/items/editing';
import type { Examples } from './services/items/examples';
import { moveItems } from './services/items/moving';
import { createNewItem } from './services/items/new-item';
import type { Targets } from './services/items/targets';
import { takeBack } from './services/items/undoing';
import type { MockServerConfiguration } from './services/mock-servers/mock-server-configuration';
import type { MockServers } from './services/mock-servers/mock-servers';
import type { Sending } from './services/sending/sending';
import type { ToldOutlines } from './services/snapshot/told-outlines';
import type { Trash } from './services/trash/trash';
import { newCollection } from './workspace/collections';
import { newEnvironment } from './workspace/environments';
import type { UndoList } from './workspace/undo';
import type { Workspace } from './workspace/workspace';

/** The services behind the calls. */
export interface Services {
  readonly workspace: Workspace;
  readonly mockServers: MockServers;
  readonly createMockServer: (asked: CreateMockServer) => Promise<Result<string>>;
  readonly configuration: MockServerConfiguration;
  readonly targets: Targets;
  readonly undoList: UndoList;
  readonly trash: Trash;
  readonly outlines: ToldOutlines;
  readonly examples: Examples;
  readonly callLog: CallLog;
  readonly history: HistoryService;
  readonly apis: Apis;
  readonly generation: Generation;
  readonly jobs: GenerationJobs;
  readonly works: DefinitionWorks;
  readonly editing: Editing;
  readonly sending: Sending;
  readonly pickFile: () => Promise<Result<string | null>>;
  readonly snapshot: () => Snapshot;
  readonly importFiles: (files: readonly { name: string; bytes: Uint8Array }[], job: string) => Promise<ImportReport>;
  readonly exportDocument: (kind: 'collection' | 'environment', id: string) => Promise<Result<{ saved: boolean }>>;
  readonly copyText: (text: string) => void;
  readonly changeSettings: (change: Partial<Settings>) => void;
  readonly keepDraft: (key: string, draft: KeptDraft | null) => Result<void>;
  readonly rememberWindow: (state: WindowState) => void;
  readonly workspaces: WorkspaceSwitch;
  readonly reveal: () => void;
}

const nothing = <T>(result: Result<T>): Result<Record<string, never>> => (result.ok ? done({}) : result);
const withId = (result: Result<string>): Result<{ id: string }> => (result.ok ? done({ id: result.value }) : result);

const withText = (result: Result<string>): Result<{ text: string }> =>
  result.ok ? done({ text: result.value }) : result;

/** A line for each call of the contract: which service does it. */
export const createHandlers = (services: Services): Handlers => {
  const {
    workspace,
    mockServers,
    configuration,
    targets,
    undoList,
    trash,
    outlines,
    examples,
    editing,
    sending,
    callLog,
    history,
    apis,
    generation,
    jobs,
    works,
  } = services;
  const { collections, environments } = workspace;
  return {
    'workspace.snapshot': () => done(services.snapshot()),
    'workspace.open-folder': () => services.workspaces.openFolder(),
    'workspace.open-recent': ({ id }) => services.workspaces.openRecent(id),
    'workspace.reveal': () => {
      services.reveal();
      return done({});
    },
    rename: async ({ target, name }) => nothing(await targets.rename(target, name)),
    duplicate: async ({ targets: which }) => {
      const copies = await targets.duplicate(which);
      return copies.ok ? done({ targets: copies.value }) : copies;
    },
    delete: async ({ targets: which }) => {
      const removed = await targets.remove(which);
      return removed.ok ? done({ undo: removed.value }) : removed;
    },
    undo: ({ undo }) => takeBack(undoList, undo),
    'trash.list': () => trash.list(),
    'trash.restore': ({ key }) => trash.restore(key),
    'trash.remove': ({ key }) => nothing(trash.remove(key)),
    'trash.empty': () => trash.empty(),
    'collection.create': async () =>
      done({ id: await collections.create('New Collection', newCollection('New Collection')) }),
    'collection.outline': ({ id }) => {
      const document = collections.get(id);
      return document ? done(outlines.whole(id, document)) : refuse({ code: 'not-found', what: 'collection', id });
    },
    'collection.export': ({ id }) => services.exportDocument('collection', id),
    'environment.create': async () =>
      done({ id: await environments.create('New Environment', newEnvironment('New Environment', [])) }),
    'environment.export': ({ id }) => services.exportDocument('environment', id),
    'request.send': (asked) => sending.send(asked),
    'request.cancel': ({ job }) => {
      sending.cancel(job);
      return done({});
    },
    'request.unresolved': (asked) => done({ names: sending.unresolved(asked) }),
    'request.body': ({ job }) => sending.body(job),
    'request.save-body': ({ job }) => sending.saveBody(job),
    'request.save-whole': ({ job }) => sending.saveWhole(job),
    'request.save-response': (asked) => sending.saveAsExample(asked),
    'request.save-new': (asked) => createNewItem(workspace, mockServers, { ...asked, kind: 'request' }),
    'item.create': ({ url = '', ...asked }) => createNewItem(workspace, mockServers, { ...asked, parts: { url } }),
    'item.move': (asked) => moveItems(workspace, mockServers, undoList, asked),
    'item.copy': (asked) => copyItems(workspace, mockServers, asked),
    'example.get': ({ collection, id }) => examples.get(collection, id),
    'example.update': ({ collection, id, change }) => examples.update(collection, id, change),
    'request.get': ({ collection, id }) => editing.request(collection, id),
    'request.update': ({ collection, id, change }) => editing.changeRequest(collection, id, change),
    'folder.get': ({ collection, id }) => editing.folder(collection, id),
    'folder.update': ({ collection, id, change }) => editing.changeFolder(collection, id, change),
    'collection.get': ({ id }) => editing.collection(id),
    'collection.update': ({ id, change }) => editing.changeCollection(id, change),
    'environment.get': ({ id }) => editing.environment(id),
    'environment.update': ({ id, change }) => editing.changeEnvironment(id, change),
    'file.pick': async () => {
      const picked = await services.pickFile();
      return picked.ok ? done({ value: picked.value }) : picked;
    },
    'import.files': async ({ files, job }) => done(await services.importFiles(files, job ?? randomUUID())),
    'mock-server.create': async (asked) => withId(await services.createMockServer(asked)),
    'mock-server.configure': async ({ id, change }) => nothing(await configuration.configure(id, change)),
    'mock-server.set-server-stubs': async ({ id, serverStubs, active }) =>
      nothing(await configuration.setServerStubs(id, serverStubs, active)),
    'mock-server.delete-server-stub': async ({ id, stub }) => {
      const removed = await configuration.removeServerStub(id, stub);
      return removed.ok ? done({ undo: removed.value }) : removed;
    },
    'mock-server.regenerate-key': async ({ id }) => nothing(await configuration.regenerateKey(id)),
    'mock-server.start': async ({ id }) => nothing(await mockServers.start(id)),
    'mock-server.stop': async ({ id }) => nothing(await mockServers.stop(id)),
    'mock-server.set-collection': async ({ id, collection }) =>
      nothing(await mockServers.setCollection(id, collection)),
    'calls.list': ({ mock, after }) => callLog.list(mock, after),
    'calls.get': ({ id }) => callLog.get(id),
    'calls.curl': ({ id }) => callLog.asCurl(id),
    'calls.explain': ({ id }) => callLog.explain(id),
    'calls.clear': ({ mock }) => callLog.clear(mock),
    'calls.export': ({ mock, format }) => callLog.exportAs(mock, format),
    'calls.send-again': ({ id }) => callLog.sendAgain(id),
    'calls.save-example': ({ id, example }) => callLog.saveExample(id, example),
    'history.list': ({ behind }) => history.list(behind),
    'history.curl': ({ id }) => {
      const entry = history.get(id);
      return entry.ok ? done(sentAsCurl(entry.value.sent)) : entry;
    },
    'history.open': ({ id, job }) => {
      const entry = history.get(id);
      return entry.ok ? done(sending.reopen(job, entry.value)) : entry;
    },
    'history.plan': ({ ids }) => done(historyPlan(history.entries(ids))),
    'history.save': (asked) => saveHistory(workspace, mockServers, history, asked),
    'history.delete': ({ ids }) => history.remove(ids),
    'history.clear': () => history.remove(null),
    'api.create': ({ name, version }) => apis.create(name, version),
    'api.version.create': ({ api, version, from }) => apis.addVersion(api, version, from),
    'api.definition.get': (place) => withText(apis.definition(place)),
    'api.definition.save': async ({ text, ...place }) => nothing(await apis.saveDefinition(place, text)),
    'api.definition.check': ({ text, type }) => works.run({ job: 'check', text, type }),
    'api.definition.format': async ({ text, format }) => withText(await works.run({ job: 'format', text, format })),
    'api.link.add': async ({ kind, id, ...place }) => nothing(await apis.link(place, kind, id)),
    'api.link.remove': async ({ kind, id, ...place }) => nothing(await apis.unlink(place, kind, id)),
    'api.collection.generate': async ({ name, options, job, ...place }) => {
      const made = await generation.ofDefinition(place, name, options, job);
      return made.ok ? withId(await generation.keep(made.value)) : made;
    },
    'api.collection.update': async ({ collection, apply, bringBack = false, job, ...place }) => {
      const changes = await generation.update(place, collection, job, { apply, bringBack });
      return changes.ok ? done({ changes: changes.value }) : changes;
    },
    'api.job.cancel': ({ job }) => {
      jobs.cancel(job);
      return done({});
    },
    'draft.keep': ({ key, draft }) => nothing(services.keepDraft(key, draft)),
    'window.remember': (state) => {
      services.rememberWindow(state);
      return done({});
    },
    'curl.parse': async ({ text }) => {
      const read = await works.run({ job: 'curl', text });
      if (!read.ok) return read;
      const [first] = read.value;
      return first
        ? done({ ...first, unread: [...first.unread] })
        : refuse({ code: 'curl-not-understood', line: 1, problem: 'there is no cURL command in it' });
    },
    'clipboard.write': ({ text }) => {
      services.copyText(text);
      return done({});
    },
    'settings.set': (change) => {
      // An absent key is one not to be changed.
      services.changeSettings(Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)));
      return done({});
    },
  };
};
