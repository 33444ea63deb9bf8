import { randomUUID } from 'node:crypto';
import { done, type Result, refuse } from '../../../shared/errors';
import type { Target } from '../../../shared/model/target';
import { copyCollection } from '../../workspace/collections';
import { unfollow } from '../../workspace/environments';
import { copyName, duplicateItem, findItem, findItems } from '../../workspace/items';
import { idsBelow } from '../../workspace/move-items';
import type { Workspace } from '../../workspace/workspace';
import type { MockServers } from '../mock-servers/mock-servers';
import { documentName } from './document-name';
import { type DocumentTarget, grouped } from './grouped';

/** Makes a copy of each of many things; each collection whose items are copied is saved once. */
export const createDuplication = (workspace: Workspace, mockServers: MockServers) => {
  const { collections, environments } = workspace;
  const notFound = (what: string, id: string) => refuse({ code: 'not-found', what, id });

  const duplicateDocument = async ({ kind, id }: DocumentTarget): Promise<Result<string>> => {
    // An API has no copy of its own: *Create another version* makes one.
    if (kind === 'api') return notFound(kind, id);
    const folder = { collection: collections, environment: environments, 'mock-server': workspace.mockServers }[kind];
    const document = folder.get(id);
    if (!document) return notFound(kind, id);
    const name = copyName(documentName(kind, document));
    if (kind === 'mock-server') return mockServers.duplicate(id, name);
    if (kind === 'collection') return done(await folder.create(name, copyCollection(document, name)));
    const copy = structuredClone(document);
    copy.name = name;
    // Postman knows an environment by this id: two are not the same one.
    if (typeof copy.id === 'string') copy.id = randomUUID();
    unfollow(copy);
    return done(await folder.create(name, copy));
  };

  const duplicateItems = async (collection: string, ids: ReadonlySet<string>): Promise<Result<string[]>> => {
    const document = collections.get(collection);
    if (!document) return notFound('collection', collection);
    const known = idsBelow(document);
    const gone = [...ids].find((id) => !known.has(id));
    if (gone !== undefined) return notFound('item', gone);
    const copies = findItems(document, ids).map(duplicateItem);
    const saved = await collections.save(collection);
    await mockServers.served();
    if (saved.ok) return done(copies);
    for (const id of copies) {
      const place = findItem(document, id);
      place?.list.splice(place.index, 1);
    }
    await collections.save(collection);
    return saved;
  };

  return async (targets: readonly Target[]): Promise<Result<Target[]>> => {
    const { documents, items, versions } = grouped(targets);
    const [version] = versions.keys();
    if (version !== undefined) return notFound('api-version', version);
    const copies: Target[] = [];
    for (const target of documents) {
      const id = await duplicateDocument(target);
      if (!id.ok) return id;
      copies.push({ ...target, id: id.value });
    }
    for (const [collection, ids] of items) {
      const made = await duplicateItems(collection, ids);
      if (!made.ok) return made;
      copies.push(...made.value.map((id): Target => ({ kind: 'item', collection, id })));
    }
    return done(copies);
  };
};
