import { done, type Result, refuse } from '../../shared/errors';
import type { Target } from '../../shared/model/target';
import { createItem, type NewItemKind } from '../workspace/new-items';
import type { Workspace } from '../workspace/workspace';
import type { MockServers } from './mock-servers';

/** Makes a folder, request or example; resolves when it is on disk and served. */
export const createNewItem = async (
  { collections }: Workspace,
  mockServers: MockServers,
  { collection, parent, kind }: { collection: string; parent: string | null; kind: NewItemKind },
): Promise<Result<Target>> => {
  const document = collections.get(collection);
  if (!document) return refuse({ code: 'not-found', what: 'collection', id: collection });
  const id = createItem(document, parent, kind);
  if (id === undefined) return refuse({ code: 'not-found', what: 'item', id: parent ?? collection });
  const saved = await collections.save(collection);
  await mockServers.served();
  return saved.ok ? done({ kind: 'item', collection, id }) : saved;
};
