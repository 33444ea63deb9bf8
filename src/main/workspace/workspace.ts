import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { watch } from 'chokidar';
import type { Problem } from '../../shared/contract';
import { type Refusal, type Result, refuse } from '../../shared/errors';
import type { JsonObject } from '../../shared/json';
import { emptyTrash } from './empty-trash';
import { type Folder, openFolder } from './folder';
import { assignIds } from './item-ids';
import { type DocumentKind, migrate, migrations } from './migrations';
import { checkMockServer } from './mock-server-documents';
import { trashName } from './trash';

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
  readonly problems: () => Problem[];
  /** Keeps an item taken out of a collection in the trash; gives back how to take it out of there again. */
  readonly trashItem: (id: string, item: JsonObject) => Result<() => void>;
  readonly flush: () => void;
  readonly close: () => Promise<void>;
}

const folders: Record<DocumentKind, string> = {
  collection: 'collections',
  environment: 'environments',
  'mock-server': 'mocks',
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
};

/** Opens a workspace folder, made if it is not there, and starts to watch it. */
export const openWorkspace = (directory: string, listener: WorkspaceListener): Workspace => {
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
    });

  emptyTrash(trash);
  const byKind = {
    collection: open('collection'),
    environment: open('environment'),
    'mock-server': open('mock-server'),
  };
  const byFolder = new Map(Object.entries(folders).map(([kind, name]) => [name, byKind[kind as DocumentKind]]));

  const watcher = watch(
    [...byFolder.keys()].map((name) => join(directory, name)),
    { ignoreInitial: true, depth: 0, atomic: true, awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 20 } },
  );
  watcher.once('ready', () => {
    for (const folder of byFolder.values()) folder.rescan();
  });
  watcher.on('all', (_event, path) => {
    const name = basename(path);
    if (name.endsWith('.json') && !name.startsWith('.')) {
      byFolder.get(basename(join(path, '..')))?.refresh(name.slice(0, -'.json'.length));
    }
  });

  return {
    directory,
    collections: byKind.collection,
    environments: byKind.environment,
    mockServers: byKind['mock-server'],
    problems: () => [...problems.values()],
    trashItem: (id, item) => {
      const file = join(trash, 'items', trashName(id));
      try {
        mkdirSync(join(trash, 'items'), { recursive: true });
        writeFileSync(file, `${JSON.stringify(item, null, '\t')}\n`, { flush: true });
      } catch (error) {
        return refuse({
          code: 'disk',
          file: basename(file),
          reason: (error as NodeJS.ErrnoException).code ?? String(error),
        });
      }
      return { ok: true, value: () => rmSync(file, { force: true }) };
    },
    flush: () => {
      for (const folder of Object.values(byKind)) folder.flush();
    },
    close: async () => {
      for (const folder of Object.values(byKind)) folder.flush();
      await watcher.close();
    },
  };
};
