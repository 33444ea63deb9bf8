import { done, type Result, refuse } from '../../../shared/errors';
import type { RequestParts } from '../../../shared/model/request';
import type { Target } from '../../../shared/model/target';
import { createItem, type NewItemKind } from '../../workspace/new-items';
import type { Workspace } from '../../workspace/workspace';
import type { MockServers } from '../mock-servers/mock-servers';

interface NewItem {
  readonly collection: string;
  /** What it lies in; null for the collection itself. */
  readonly parent: string | null;
  readonly kind: NewItemKind;
  /** Its name and, of a request, what is known of it; as Postman's new ones are where they are left out. */
  readonly name?: string;
  readonly parts?: Partial<RequestParts>;
}

/** Makes a folder, request or example; resolves when it is on disk and served. */
export const createNewItem = async (
  { collections }: Workspace,
  mockServers: MockServers,
  { collection, parent, kind, name, parts }: NewItem,
): Promise<Result<Target>> => {
  const document = collections.get(collection);
  if (!document) return refuse({ code: 'not-found', what: 'collection', id: collection });
  if (name?.trim() === '') return refuse({ code: 'name-empty' });
  const id = createItem(document, parent, kind, { name: name?.trim(), parts });
  if (id === undefined) return refuse({ code: 'not-found', what: 'item', id: parent ?? collection });
  const saved = await collections.save(collection);
  await mockServers.served();
  return saved.ok ? done({ kind: 'item', collection, id }) : saved;
};
