import { done, type Result, refuse } from '../../../shared/errors';
import { isObject, type JsonObject } from '../../../shared/json';
import type { CollectionChange, CollectionDocument } from '../../../shared/model/collection-document';
import type { Environment, EnvironmentChange } from '../../../shared/model/environment';
import type { FolderChange, FolderDocument } from '../../../shared/model/folder';
import type { RequestChange, RequestDocument } from '../../../shared/model/request';
import { changeCollection, collectionDocumentOf } from '../../workspace/collections';
import type { CurrentValues } from '../../workspace/current-values';
import { changeVariables, environmentOf } from '../../workspace/environments';
import { changeFolder, folderDocumentOf } from '../../workspace/folders';
import { findItem } from '../../workspace/items';
import { changeRequest, requestDocumentOf } from '../../workspace/requests';
import type { Workspace } from '../../workspace/workspace';
import type { MockServers } from '../mock-servers/mock-servers';

/** Reads and changes what the editors show. An update resolves when it is on disk and served by every mock server. */
export interface Editing {
  readonly request: (collection: string, id: string) => Result<RequestDocument>;
  readonly changeRequest: (collection: string, id: string, change: RequestChange) => Promise<Result<RequestDocument>>;
  readonly folder: (collection: string, id: string) => Result<FolderDocument>;
  readonly changeFolder: (collection: string, id: string, change: FolderChange) => Promise<Result<FolderDocument>>;
  readonly collection: (id: string) => Result<CollectionDocument>;
  readonly changeCollection: (id: string, change: CollectionChange) => Promise<Result<CollectionDocument>>;
  readonly environment: (id: string) => Result<Environment>;
  readonly changeEnvironment: (id: string, change: EnvironmentChange) => Promise<Result<Environment>>;
}

export const createEditing = (
  { collections, environments }: Workspace,
  mockServers: MockServers,
  currentValues: CurrentValues,
): Editing => {
  const notFound = (what: string, id: string) => refuse({ code: 'not-found', what, id });

  /** Changes something that lies in a document of `folder`, and gives it as it is then. */
  const change = async <T>(
    folder: typeof collections,
    document: string,
    read: () => Result<T>,
    write: () => void,
    part?: string,
  ): Promise<Result<T>> => {
    write();
    const saved = await folder.save(document, part);
    await mockServers.served();
    return saved.ok ? read() : saved;
  };

  const itemIn = (what: 'request' | 'folder', collection: string, id: string): Result<JsonObject> => {
    const document = collections.get(collection);
    const node = document && findItem(document, id)?.node;
    const fits =
      node && (what === 'folder' ? Array.isArray(node.item) : !Array.isArray(node.item) && 'request' in node);
    return fits ? done(node) : notFound(what, id);
  };

  const request: Editing['request'] = (collection, id) => {
    const item = itemIn('request', collection, id);
    return item.ok ? done(requestDocumentOf(item.value)) : item;
  };
  const folder: Editing['folder'] = (collection, id) => {
    const item = itemIn('folder', collection, id);
    return item.ok ? done(folderDocumentOf(item.value)) : item;
  };
  const collection: Editing['collection'] = (id) => {
    const document = collections.get(id);
    return document ? done(collectionDocumentOf(id, document)) : notFound('collection', id);
  };
  const environment: Editing['environment'] = (id) => {
    const document = environments.get(id);
    return isObject(document) ? done(environmentOf(id, document, currentValues.of(id))) : notFound('environment', id);
  };

  return {
    request,
    changeRequest: async (within, id, wanted) => {
      const item = itemIn('request', within, id);
      if (!item.ok) return item;
      return change(
        collections,
        within,
        () => request(within, id),
        () => changeRequest(item.value, wanted),
        id,
      );
    },
    folder,
    changeFolder: async (within, id, wanted) => {
      const item = itemIn('folder', within, id);
      if (!item.ok) return item;
      return change(
        collections,
        within,
        () => folder(within, id),
        () => changeFolder(item.value, wanted),
      );
    },
    collection,
    changeCollection: async (id, wanted) => {
      const document = collections.get(id);
      if (!document) return notFound('collection', id);
      return change(
        collections,
        id,
        () => collection(id),
        () => changeCollection(document, wanted),
      );
    },
    environment,
    changeEnvironment: async (id, { variables }) => {
      const document = environments.get(id);
      if (!document) return notFound('environment', id);
      const own = variables.flatMap(({ key, current }) => (current === undefined ? [] : [[key, current] as const]));
      const kept = currentValues.set(id, new Map(own));
      // A file of the team is not written for a value of this computer.
      const saved = await (changeVariables(document, variables) ? environments.save(id) : environments.tell(id));
      await mockServers.served();
      if (!kept.ok) return kept;
      return saved.ok ? environment(id) : saved;
    },
  };
};
