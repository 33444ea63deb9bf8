import { isolated } from '../../../shared/isolated';
import { isObject, type JsonObject, textOr } from '../../../shared/json';
import type { TrashedKind } from '../../../shared/model/trash';
import { nameOf } from '../../../shared/name-of';
import { idOf } from '../../../shared/own';
import { collectionName } from '../../workspace/collections';
import { childrenOf } from '../../workspace/item-ids';
import { itemKind } from '../../workspace/items';
import type { TrashEntry, TrashFolderName } from '../../workspace/trash-folder';

/** What the trash shows of a thing, and what tells where it was. */
export interface Trashed {
  readonly kind: TrashedKind;
  readonly name: string;
  readonly method: string;
  /** The collection or API it was a part of; empty for a whole document. */
  readonly whole: string;
  /** The folder or request it was in; empty at the top. */
  readonly parent: string;
}

const documents: Partial<Record<TrashFolderName, { readonly kind: TrashedKind; readonly section: string }>> = {
  collections: { kind: 'collection', section: 'Collections' },
  environments: { kind: 'environment', section: 'Environments' },
  mocks: { kind: 'mock-server', section: 'Mock Servers' },
  apis: { kind: 'api', section: 'APIs' },
};

/** The section whose list a whole document was in. */
export const sectionOfTrashed = ({ folder }: TrashEntry): string => documents[folder]?.section ?? '';

const methodOf = (item: JsonObject): string =>
  itemKind(item) === 'request' ? textOr(isObject(item.request) ? item.request.method : undefined, 'GET') : '';

/** What a file of the trash holds; undefined where it is not what the folder is for. */
export const trashedOf = (folder: TrashFolderName, content: JsonObject): Trashed | undefined => {
  const plain = { method: '', whole: '', parent: '' };
  if (folder === 'items') {
    const { item, collection, parent } = content;
    if (!isObject(item) || typeof collection !== 'string') return undefined;
    const name = nameOf(item);
    return { kind: itemKind(item), name, method: methodOf(item), whole: collection, parent: textOr(parent, '') };
  }
  if (folder === 'api-versions') {
    const { version, api } = content;
    if (!isObject(version) || typeof api !== 'string') return undefined;
    return { ...plain, kind: 'api-version', name: nameOf(version), whole: api };
  }
  const name = folder === 'collections' ? collectionName(content) : nameOf(content);
  return { ...plain, kind: documents[folder]?.kind ?? 'file', name };
};

/** The names down to each folder and request of a collection, by their ids; the collection itself under ''. */
export const pathsOf = (collection: JsonObject): ReadonlyMap<string, string> => {
  const name = isolated(collectionName(collection));
  const paths = new Map([['', name]]);
  const walk = (node: JsonObject, path: string): void => {
    for (const child of childrenOf(node)) {
      if (itemKind(child) === 'example') continue;
      const here = `${path} / ${isolated(nameOf(child))}`;
      paths.set(idOf(child), here);
      walk(child, here);
    }
  };
  walk(collection, name);
  return paths;
};
