import { join } from 'node:path';
import type { Problem } from '../../shared/contract';
import { type Refusal, type Result, refuse } from '../../shared/errors';
import type { JsonObject } from '../../shared/json';
import { checkApi } from './api-documents';
import { apiLayout } from './api-folder';
import { createDefinitionFiles, type DefinitionFiles } from './definition-files';
import { emptyTrash } from './empty-trash';
import { type Folder, type FolderOptions, openFolder } from './folder';
import { assignIds } from './item-ids';
import { type DocumentKind, migrate, migrations } from './migrations';
import { checkMockServer } from './mock-server-documents';
import { namesIn } from './names-in';
import { openTrash, type TrashFolder } from './trash-folder';
import { watchWorkspace } from './watch-workspace';
import { sweepDrafts } from './write-whole';

/** What happens to the documents of a workspace, whoever does it. */
export interface WorkspaceListener {
  readonly onChanged: (kind: DocumentKind, id: string, part?: string) => void;
  readonly onRemoved: (kind: DocumentKind, id: string) => void;
  readonly onProblem: (problem: Problem) => void;
  readonly onSolved: (file: string) => void;
}

/** A plain folder of documents (SPEC section 1), watched for changes from outside. */
export interface Workspace {
  readonly directory: string;
  readonly collections: Folder;
  readonly environments: Folder;
  readonly mockServers: Folder;
  readonly apis: Folder;
  readonly definitions: DefinitionFiles;
  readonly problems: () => Problem[];
  readonly trash: TrashFolder;
  /** Every mock server that has a file, readable or not, here or in the trash; null where the disk does not say. */
  readonly mockServerNames: () => ReadonlySet<string> | null;
  readonly flush: () => void;
  readonly close: () => Promise<void>;
}

const folders: Record<DocumentKind, string> = {
  collection: 'collections',
  environment: 'environments',
  'mock-server': 'mocks',
  api: 'apis',
};

/** What each kind needs beyond its version before the app can work with it. */
const checks: Record<DocumentKind, (document: JsonObject) => Result<JsonObject>> = {
  collection: (document) => {
    if (!Array.isArray(document.item)) {
      return refuse({ code: 'file-malformed', at: 'item', expected: 'a list', found: typeof document.item });
    }
    assignIds(document);
    return { ok: true, value: document };
  },
  environment: (document) =>
    Array.isArray(document.values)
      ? { ok: true, value: document }
      : refuse({ code: 'file-malformed', at: 'values', expected: 'a list', found: typeof document.values }),
  'mock-server': checkMockServer,
  api: checkApi,
};

export interface WorkspaceOptions extends Pick<FolderOptions, 'retryDelay' | 'ahead'> {
  /** When it begins to watch, in milliseconds; what changes before that is found then. */
  readonly watchAfter?: number;
}

/** Opens a workspace folder, made if it is not there, and starts to watch it. */
export const openWorkspace = (
  directory: string,
  listener: WorkspaceListener,
  options: WorkspaceOptions = {},
): Workspace => {
  const trash = join(directory, 'trash');
  const problems = new Map<string, Problem>();

  const addProblem = (file: string, error: Refusal): void => {
    problems.set(file, { file, error });
    listener.onProblem({ file, error });
  };
  const solveProblem = (file: string): void => {
    if (problems.delete(file)) listener.onSolved(file);
  };

  const open = (kind: DocumentKind): Folder =>
    openFolder({
      ...options,
      directory: join(directory, folders[kind]),
      trash,
      accept: (document) => {
        const migrated = migrate(document, migrations[kind]);
        return migrated.ok ? checks[kind](migrated.value) : migrated;
      },
      onChanged: (id, part) => listener.onChanged(kind, id, part),
      onRemoved: (id) => listener.onRemoved(kind, id),
      onProblem: addProblem,
      onSolved: solveProblem,
      ...(kind === 'api' && { layout: apiLayout(join(directory, folders.api)) }),
    });

  emptyTrash(trash);
  sweepDrafts(directory, true);
  const byKind = {
    collection: open('collection'),
    environment: open('environment'),
    'mock-server': open('mock-server'),
    api: open('api'),
  };
  const byFolder = new Map(Object.entries(folders).map(([kind, name]) => [name, byKind[kind as DocumentKind]]));

  const changed = ([name = '', ...path]: readonly string[]): void => {
    const file = path.at(-1) ?? '';
    if (file.startsWith('.')) return;
    // A definition belongs to the API whose folder it lies in, and so does the folder.
    if (name === folders.api) byKind.api.refresh(path[0] ?? '', path.length > 1 && file !== 'api.json');
    else if (path.length === 1 && file.endsWith('.json')) byFolder.get(name)?.refresh(file.slice(0, -'.json'.length));
  };
  let watcher: ReturnType<typeof watchWorkspace> | undefined;
  const watchTimer = setTimeout(() => {
    const onWatching = (name: string) => byFolder.get(name)?.rescan();
    watcher = watchWorkspace(directory, [...byFolder.keys()], { onChanged: changed, onWatching });
  }, options.watchAfter ?? 0);

  return {
    directory,
    collections: byKind.collection,
    environments: byKind.environment,
    mockServers: byKind['mock-server'],
    apis: byKind.api,
    definitions: createDefinitionFiles(join(directory, folders.api)),
    problems: () => [...problems.values()],
    trash: openTrash(trash),
    mockServerNames: () => namesIn([join(directory, folders['mock-server']), join(trash, folders['mock-server'])]),
    flush: () => {
      for (const folder of Object.values(byKind)) folder.flush();
    },
    close: async () => {
      for (const folder of Object.values(byKind)) {
        folder.flush();
        folder.close();
      }
      clearTimeout(watchTimer);
      await watcher?.close();
    },
  };
};
