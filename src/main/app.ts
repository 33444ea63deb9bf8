import { join } from 'node:path';
import type { AnyEvent, Problem, Snapshot } from '../shared/contract';
import { done, type Refusal, type Result } from '../shared/errors';
import type { JsonObject } from '../shared/json';
import type { Settings } from '../shared/model/settings';
import type { Handlers } from './bridge/handlers';
import { createConverter } from './convert/client';
import { createDefinitionWorks } from './convert/definition/client';
import { createHandlers } from './handlers';
import { openCalls } from './journal/calls';
import { type FaultListener, guarded } from './journal/guarded';
import { openHistory } from './journal/history';
import { journalFault, openJournal } from './journal/journal';
import { createSupervisor } from './listener/supervisor';
import { createApis } from './services/apis/apis';
import { createGeneration } from './services/apis/generation';
import { createGenerationJobs } from './services/apis/generation-jobs';
import { createImportDefinition } from './services/apis/import-definition';
import { createCallLog } from './services/call-log/calls';
import { forgetGoneLogs } from './services/call-log/forget-gone-logs';
import { exportDocument, type SaveFile } from './services/files/export-document';
import { importFiles } from './services/files/import-files';
import { createHistory } from './services/history/history';
import { createEditing } from './services/items/editing';
import { createExamples } from './services/items/examples';
import { createTargets } from './services/items/targets';
import { createMockServerConfiguration } from './services/mock-servers/mock-server-configuration';
import { createMockServer } from './services/mock-servers/mock-server-creation';
import { createMockServers } from './services/mock-servers/mock-servers';
import { createSending } from './services/sending/sending';
import { snapshotOf } from './services/snapshot/snapshot';
import { createToldOutlines, type ToldOutlines } from './services/snapshot/told-outlines';
import { createTrash } from './services/trash/trash';
import { type CurrentValues, openCurrentValues } from './workspace/current-values';
import { openDrafts } from './workspace/drafts';
import { environmentOf } from './workspace/environments';
import { forgetGoneDrafts } from './workspace/forget-gone-drafts';
import type { FileProblems } from './workspace/kept-values';
import type { DocumentKind } from './workspace/migrations';
import { mockServerOf } from './workspace/mock-server-documents';
import { openPickedFiles } from './workspace/picked-files';
import { openSettings, type SettingsStore } from './workspace/settings';
import { createUndoList } from './workspace/undo';
import { openWindowState } from './workspace/window-state';
import { openWorkspace, type Workspace, type WorkspaceOptions } from './workspace/workspace';
import type { KnownWorkspace } from './workspace/workspaces';
import { sweepDrafts } from './workspace/write-whole';

/** What the app asks of the desktop it runs on. */
export interface Host {
  readonly saveFile: SaveFile;
  readonly copyText: (text: string) => void;
  /** Asks the user for a file; gives its path, null when they changed their mind. */
  readonly openFile: () => Promise<string | null>;
  /** The same for a folder. */
  readonly pickFolder: () => Promise<string | null>;
  /** Shows a folder in the file manager. */
  readonly showFolder: (folder: string) => void;
}

/** What the window can do about which workspace is open. */
export interface WorkspaceSwitch {
  readonly all: () => readonly KnownWorkspace[];
  readonly openFolder: () => Promise<Result<{ opened: boolean }>>;
  readonly openRecent: (id: string) => Promise<Result<{ opened: boolean }>>;
}

export interface AppOptions {
  /** Settings lie here. */
  readonly dataFolder: string;
  readonly workspace: KnownWorkspace;
  readonly workspaces: WorkspaceSwitch;
  /** What the window is to say when it is there. */
  readonly notice: Refusal | null;
  readonly listenerWorker: URL;
  readonly convertWorker: URL;
  readonly host: Host;
  /** Hears everything the window is to be told. */
  readonly tell: (event: AnyEvent) => void;
  /** The first port that mock servers are given; as Understudy does it, where none is named. */
  readonly firstPort?: number;
  /** How the workspace is opened. */
  readonly opening?: WorkspaceOptions;
}

/** The app without a window: its parts put together, and what the window can call. */
export interface App {
  readonly handlers: Handlers;
  readonly settings: () => Settings;
  /** Where the window was left. */
  readonly windowBounds: Pick<SettingsStore, 'bounds' | 'setBounds'>;
  /** All there is to show now, as if it had never been told. */
  readonly snapshot: () => Snapshot;
  /** The same, and now it is told. */
  readonly told: () => Snapshot;
  /** Starts the mock servers that ran when the app last closed. */
  readonly resume: () => Promise<void>;
  /** Stops all, writes all. */
  readonly close: () => Promise<void>;
}

/** The event that shows a document as it is now. */
const changedEvent = (
  kind: Exclude<DocumentKind, 'api'>,
  id: string,
  document: JsonObject,
  currentValues: CurrentValues,
  outlines: ToldOutlines,
): AnyEvent => {
  if (kind === 'collection') return outlines.changed(id, document);
  if (kind === 'environment')
    return { name: 'environment.changed', data: environmentOf(id, document, currentValues.of(id)) };
  return { name: 'mock-server.changed', data: mockServerOf(id, document) };
};

export const createApp = (options: AppOptions): App => {
  const { dataFolder, workspace: known, listenerWorker, convertWorker, host, tell } = options;
  // What goes wrong with the files of the data folder; the workspace keeps its own problems.
  const problems = new Map<string, Problem>();
  const dataProblems: FileProblems = {
    onProblem: (file, error) => {
      problems.set(file, { file, error });
      tell({ name: 'problem', data: { file, error } });
    },
    onSolved: (file) => {
      if (problems.delete(file)) tell({ name: 'problem.solved', data: { file } });
    },
  };
  sweepDrafts(dataFolder, false);
  const settings = openSettings(dataFolder, dataProblems, known.state);
  const currentValues = openCurrentValues(known.state, dataProblems);
  const pickedFiles = openPickedFiles(dataFolder, dataProblems);
  const drafts = openDrafts(join(known.state, 'drafts'));
  const windowState = openWindowState(known.state, dataProblems);
  const converter = createConverter(convertWorker);
  const works = createDefinitionWorks(convertWorker);
  const supervisor = createSupervisor({
    workerUrl: listenerWorker,
    record: 'whole',
    onCalls: (id, lines) => callLog.take(id, lines),
    onState: (id, state) => tell({ name: 'mock-server.state', data: { id, state } }),
    sourceAgain: (id) => mockServers.source(id),
  });

  const outlines = createToldOutlines();
  // What the folder holds when it is opened is told by the snapshot; the services hear of changes from then on.
  let opened = false;
  const workspace: Workspace = openWorkspace(
    known.folder,
    {
      onChanged: (kind, id, part) => {
        if (!opened) return;
        const document = folders[kind].get(id);
        // Serving goes first: an edit is served before the window has drawn it.
        mockServers.refresh(kind, id, part);
        if (document) tell(kind === 'api' ? apiChanged(id) : changedEvent(kind, id, document, currentValues, outlines));
      },
      onRemoved: (kind, id) => {
        if (kind === 'collection') outlines.forget(id);
        tell({ name: `${kind}.removed`, data: { id } });
        mockServers.refresh(kind, id);
      },
      onProblem: (problem) => tell({ name: 'problem', data: problem }),
      onSolved: (file) => tell({ name: 'problem.solved', data: { file } }),
    },
    options.opening,
  );
  const folders = {
    collection: workspace.collections,
    environment: workspace.environments,
    'mock-server': workspace.mockServers,
    api: workspace.apis,
  };
  const apiChanged = (id: string): AnyEvent => ({
    name: 'api.changed',
    data: apis.get(id) ?? { id, name: '', versions: [] },
  });
  const mockServers = createMockServers(workspace, supervisor, settings, options.firstPort);
  const journalFile = join(known.state, 'journal.db');
  const faults: FaultListener = {
    onFault: (error) => dataProblems.onProblem('journal.db', journalFault(journalFile, error)),
    onMended: () => dataProblems.onSolved('journal.db'),
  };
  const journal = openJournal(
    journalFile,
    (opening) => ({ calls: guarded(openCalls(opening), faults), history: guarded(openHistory(opening), faults) }),
    (error) => dataProblems.onProblem('journal.db', error),
  );
  const undoList = createUndoList();
  forgetGoneLogs(journal.calls, workspace.mockServerNames());
  forgetGoneDrafts(drafts, workspace);
  const callLog = createCallLog({
    ...{ workspace, mockServers, supervisor, settings, undoList },
    journal: journal.calls,
    saveFile: host.saveFile,
    tellAdded: (mock) => tell({ name: 'calls.added', data: { mock } }),
  });
  const history = createHistory(journal.history, settings, undoList, tell);
  const apis = createApis(workspace, works);
  const tellStage = (job: string, stage: string) => tell({ name: 'api.job.stage', data: { job, stage } });
  const jobs = createGenerationJobs(works, tellStage);
  const generation = createGeneration({ workspace, apis, jobs, mockServers });
  const importDefinition = createImportDefinition({ works, jobs, apis, generation });
  const trash = createTrash(workspace, mockServers, apis, () => tell({ name: 'trash.changed', data: {} }));
  opened = true;

  const configuration = createMockServerConfiguration(workspace, mockServers, undoList);
  const sending = createSending({
    ...{ workspace, mockServers, settings, currentValues, pickedFiles, tell },
    saveFile: host.saveFile,
    keep: history.keep,
  });
  const snapshotWith = (told: ToldOutlines): Snapshot => {
    const snapshot = snapshotOf(workspace, mockServers, apis, supervisor, settings.get(), currentValues, told);
    return {
      ...snapshot,
      workspaceName: known.name,
      workspaces: options.workspaces.all().map(({ id, name }) => ({ id, name, current: id === known.id })),
      notice: options.notice,
      problems: [...snapshot.problems, ...problems.values()],
      drafts: drafts.all(),
      window: windowState.get(),
    };
  };
  const handlers = createHandlers({
    workspace,
    apis,
    generation,
    jobs,
    works,
    mockServers,
    createMockServer: createMockServer({ workspace, mockServers, configuration, history, generation }),
    configuration,
    targets: createTargets(workspace, mockServers, apis, trash, undoList),
    undoList,
    trash,
    outlines,
    examples: createExamples(workspace, mockServers),
    editing: createEditing(workspace, mockServers, currentValues),
    sending,
    pickFile: async () => {
      const path = await host.openFile();
      return path === null ? done(null) : pickedFiles.add(path);
    },
    callLog,
    history,
    snapshot: () => snapshotWith(outlines),
    importFiles: (files, job) => {
      const told = (stage: string) => tellStage(job, stage);
      return jobs.within(job, (signal) =>
        importFiles(workspace, converter, history, importDefinition, job, told, signal, files),
      );
    },
    exportDocument: (kind, id) => exportDocument(workspace, kind, id, host.saveFile),
    copyText: host.copyText,
    keepDraft: drafts.keep,
    rememberWindow: windowState.set,
    workspaces: options.workspaces,
    reveal: () => host.showFolder(known.folder),
    changeSettings: (change) => tell({ name: 'settings.changed', data: settings.set(change) }),
  });

  return {
    handlers,
    settings: settings.get,
    windowBounds: settings,
    snapshot: () => snapshotWith(createToldOutlines()),
    told: () => snapshotWith(outlines),
    resume: mockServers.resume,
    close: async () => {
      await sending.cancelAll();
      converter.close();
      works.close();
      await supervisor.stopAll();
      callLog.close();
      journal.close();
      for (const kept of [settings, currentValues, pickedFiles, windowState]) kept.close();
      await workspace.close();
    },
  };
};
