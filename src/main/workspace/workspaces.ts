import { createHash } from 'node:crypto';
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import Store from 'electron-store';
import { z } from 'zod';

/** A workspace folder this computer knows. */
export interface KnownWorkspace {
  /** Says nothing of the folder to whoever does not know it. */
  readonly id: string;
  readonly name: string;
  readonly folder: string;
  /** Where drafts, tabs and what ran are kept: in the data folder, never in the workspace. */
  readonly state: string;
}

/** Which workspaces were open, kept in the data folder. */
export interface Workspaces {
  /** The one in the data folder. */
  readonly standard: KnownWorkspace;
  /** The one that was open last. */
  readonly last: () => KnownWorkspace;
  /** The standard one, then those opened before, the last one first. */
  readonly all: () => KnownWorkspace[];
  readonly byFolder: (folder: string) => KnownWorkspace;
  /** Remembers that this one is open now. */
  readonly opened: (workspace: KnownWorkspace) => void;
}

export const standardWorkspaceId = 'default';
const mostRecent = 10;

const keptSchema = z.object({
  last: z.string().nullable().catch(null),
  recent: z.array(z.string()).catch([]),
});

/** Why a folder cannot be opened as a workspace; undefined where it can. */
export const folderFault = (folder: string): 'gone' | 'not-a-folder' | 'no-access' | undefined => {
  try {
    const stats = statSync(folder, { throwIfNoEntry: false });
    if (!stats) return 'gone';
    if (!stats.isDirectory()) return 'not-a-folder';
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return undefined;
  } catch {
    return 'no-access';
  }
};

/** One folder has one path, whatever links lead to it. */
const realFolder = (folder: string): string => {
  try {
    return realpathSync(folder);
  } catch {
    return resolve(folder);
  }
};

/** Opens the list; what cannot be read of it is as if it had never been kept. */
export const openWorkspaces = (dataFolder: string): Workspaces => {
  const store = new Store({
    cwd: dataFolder,
    name: 'workspaces',
    clearInvalidConfig: true,
    accessPropertiesByDotNotation: false,
  });
  const standard: KnownWorkspace = {
    id: standardWorkspaceId,
    name: 'My Workspace',
    folder: join(dataFolder, 'workspace'),
    state: dataFolder,
  };
  const kept = () => keptSchema.parse(store.store);
  const byFolder = (given: string): KnownWorkspace => {
    const folder = realFolder(given);
    if (folder === realFolder(standard.folder)) return standard;
    const id = createHash('sha256').update(folder).digest('hex').slice(0, 16);
    return { id, name: basename(folder) || folder, folder, state: join(dataFolder, 'workspaces', id) };
  };
  return {
    standard,
    byFolder,
    last: () => {
      const { last } = kept();
      return last === null ? standard : byFolder(last);
    },
    all: () => [standard, ...kept().recent.map(byFolder)],
    opened: (workspace) => {
      const { recent } = kept();
      const { id, folder } = workspace;
      store.store =
        id === standard.id
          ? { last: null, recent }
          : { last: folder, recent: [folder, ...recent.filter((each) => each !== folder)].slice(0, mostRecent) };
    },
  };
};
