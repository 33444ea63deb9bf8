import { done, type Result, refuse } from '../../shared/errors';
import { type JsonObject, textOr } from '../../shared/json';
import type { Target } from '../../shared/model/target';
import { collectionName, copyCollection, renameCollection } from '../workspace/collections';
import { unfollow } from '../workspace/environments';
import type { Folder } from '../workspace/folder';
import { copyName, duplicateItem, findItem, takeItem, takenItem } from '../workspace/items';
import type { Workspace } from '../workspace/workspace';
import type { Apis } from './apis';
import { renameFollowers } from './followers';
import type { MockServers } from './mock-servers';
import type { Trash } from './trash';

/** Renames, copies and deletes whatever a workspace holds. */
export interface Targets {
  readonly rename: (target: Target, name: string) => Promise<Result<void>>;
  /** Gives the copy. */
  readonly duplicate: (target: Target) => Promise<Result<Target>>;
  /** Gives the number by which the deletion is undone. */
  readonly remove: (target: Target) => Promise<Result<number>>;
}

type DocumentTarget = Exclude<Target, { kind: 'item' | 'api-version' }>;
type ItemTarget = Extract<Target, { kind: 'item' }>;

const documentName = (kind: DocumentTarget['kind'], document: JsonObject): string =>
  kind === 'collection' ? collectionName(document) : textOr(document.name, 'Unnamed');

export const createTargets = (workspace: Workspace, mockServers: MockServers, apis: Apis, trash: Trash): Targets => {
  const folderOf: Record<DocumentTarget['kind'], Folder> = {
    collection: workspace.collections,
    environment: workspace.environments,
    'mock-server': workspace.mockServers,
    api: workspace.apis,
  };
  const notFound = (target: Target) => refuse({ code: 'not-found', what: target.kind, id: target.id });

  const itemAt = (target: ItemTarget) => {
    const collection = workspace.collections.get(target.collection);
    const place = collection && findItem(collection, target.id);
    return collection && place ? { collection, place } : undefined;
  };

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
    const found = itemAt(target);
    if (!found) return notFound(target);
    found.place.node.name = name;
    const saved = await workspace.collections.save(target.collection);
    await mockServers.served();
    return saved;
  };

  const duplicate: Targets['duplicate'] = async (target) => {
    if (target.kind === 'item') {
      const found = itemAt(target);
      if (!found) return notFound(target);
      const id = duplicateItem(found.place);
      const saved = await workspace.collections.save(target.collection);
      await mockServers.served();
      return saved.ok ? done({ ...target, id }) : saved;
    }
    // An API has no copy of its own: *Create another version* makes one.
    if (target.kind === 'api-version' || target.kind === 'api') return notFound(target);
    const folder = folderOf[target.kind];
    const document = folder.get(target.id);
    if (!document) return notFound(target);
    const name = copyName(documentName(target.kind, document));
    if (target.kind === 'mock-server') {
      const id = await mockServers.duplicate(target.id, name);
      return id.ok ? done({ ...target, id: id.value }) : id;
    }
    if (target.kind === 'collection') {
      return done({ ...target, id: await folder.create(name, copyCollection(document, name)) });
    }
    const copy = structuredClone(document);
    copy.name = name;
    unfollow(copy);
    return done({ ...target, id: await folder.create(name, copy) });
  };

  const removeDocument = async (target: DocumentTarget): Promise<Result<number>> => {
    const stopped = mockServers
      .all()
      .filter((mock) => (target.kind === 'mock-server' ? mock.id : mock.collection) === target.id)
      .map(({ id }) => id);
    const goOn = await mockServers.suspend(stopped);
    const removed = folderOf[target.kind].remove(target.id);
    if (!removed.ok) {
      await goOn();
      return removed;
    }
    return done(trash.added(removed.value, goOn));
  };

  const removeItemTarget = async (target: ItemTarget): Promise<Result<number>> => {
    const found = itemAt(target);
    if (!found) return notFound(target);
    const taken = { collection: target.collection, ...takenItem(found.place) };
    const kept = workspace.trash.keep('items', target.id, taken as unknown as JsonObject);
    if (!kept.ok) return kept;
    takeItem(found.place);
    const saved = await workspace.collections.save(target.collection);
    if (!saved.ok) return saved;
    await mockServers.served();
    return done(trash.added(kept.value));
  };

  return {
    rename,
    duplicate,
    remove: async (target) => {
      if (target.kind === 'item') return removeItemTarget(target);
      if (target.kind === 'api-version') {
        const removed = await apis.removeVersion({ api: target.api, version: target.id });
        return removed.ok ? done(trash.added(removed.value)) : removed;
      }
      return folderOf[target.kind].get(target.id) ? removeDocument(target) : notFound(target);
    },
  };
};
