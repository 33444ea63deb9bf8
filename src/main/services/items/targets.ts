import { type Result, refuse } from '../../../shared/errors';
import type { JsonObject } from '../../../shared/json';
import type { Target } from '../../../shared/model/target';
import { renameCollection } from '../../workspace/collections';
import { unfollow } from '../../workspace/environments';
import type { Folder } from '../../workspace/folder';
import { findItem } from '../../workspace/items';
import type { UndoList } from '../../workspace/undo';
import type { Workspace } from '../../workspace/workspace';
import type { Apis } from '../apis/apis';
import { renameFollowers } from '../mock-servers/followers';
import type { MockServers } from '../mock-servers/mock-servers';
import type { Trash } from '../trash/trash';
import { createDuplication } from './duplication';
import type { DocumentTarget } from './grouped';
import { createRemoval } from './removal';

/** Renames, copies and deletes whatever a workspace holds. */
export interface Targets {
  readonly rename: (target: Target, name: string) => Promise<Result<void>>;
  /** Gives the copies. */
  readonly duplicate: (targets: readonly Target[]) => Promise<Result<Target[]>>;
  /** Gives the number by which the deletion is undone. */
  readonly remove: (targets: readonly Target[]) => Promise<Result<number>>;
}

export const createTargets = (
  workspace: Workspace,
  mockServers: MockServers,
  apis: Apis,
  trash: Trash,
  undoList: UndoList,
): Targets => {
  const folderOf: Record<DocumentTarget['kind'], Folder> = {
    collection: workspace.collections,
    environment: workspace.environments,
    'mock-server': workspace.mockServers,
    api: workspace.apis,
  };
  const notFound = (target: Target) => refuse({ code: 'not-found', what: target.kind, id: target.id });

  const renameDocument = async (target: DocumentTarget, document: JsonObject, name: string): Promise<Result<void>> => {
    if (target.kind === 'collection') renameCollection(document, name);
    else document.name = name;
    if (target.kind === 'environment') unfollow(document);
    const saved = await folderOf[target.kind].save(target.id);
    if (target.kind !== 'mock-server') return saved;
    await renameFollowers(workspace, target.id, name);
    return saved;
  };

  const rename: Targets['rename'] = async (target, given) => {
    const name = given.trim();
    if (name === '') return refuse({ code: 'name-empty' });
    if (target.kind === 'api-version') return apis.renameVersion({ api: target.api, version: target.id }, name);
    if (target.kind !== 'item') {
      const document = folderOf[target.kind].get(target.id);
      return document ? renameDocument(target, document, name) : notFound(target);
    }
    const collection = workspace.collections.get(target.collection);
    const place = collection && findItem(collection, target.id);
    if (!place) return notFound(target);
    place.node.name = name;
    const saved = await workspace.collections.save(target.collection);
    await mockServers.served();
    return saved;
  };

  return {
    rename,
    duplicate: createDuplication(workspace, mockServers),
    remove: createRemoval({ workspace, mockServers, apis, trash, undoList }),
  };
};
