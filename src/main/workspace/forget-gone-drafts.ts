import type { Drafts } from './drafts';
import { findItem } from './items';
import { trashDays } from './trash';
import type { Workspace } from './workspace';

/** Whether the document a draft is of, by its key, is in the workspace. */
const isThere = (workspace: Workspace, key: string): boolean => {
  const [kind = '', owner = '', ...rest] = key.split('/');
  switch (kind) {
    case 'item': {
      const collection = workspace.collections.get(owner);
      return collection !== undefined && findItem(collection, rest.join('/')) !== undefined;
    }
    case 'collection':
      return workspace.collections.get(owner) !== undefined;
    case 'environment':
      return workspace.environments.get(owner) !== undefined;
    case 'server-stub':
      return workspace.mockServers.get(owner) !== undefined;
    case 'api-version':
      return workspace.apis.get(owner) !== undefined;
    default:
      return true;
  }
};

/**
 * Forgets edits of documents that are gone and have not come back in the time that the trash keeps things: they waited for
 * an undo, a restore, or git on another branch.
 */
export const forgetGoneDrafts = (drafts: Drafts, workspace: Workspace, now?: number): void => {
  for (const key of drafts.untouched(trashDays, now)) if (!isThere(workspace, key)) drafts.keep(key, null);
};
