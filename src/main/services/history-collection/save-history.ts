import { done, type Result, refuse } from '../../../shared/errors';
import { isObject, listOr } from '../../../shared/json';
import { renewIds } from '../../workspace/item-ids';
import { findItem } from '../../workspace/items';
import { listFor } from '../../workspace/new-items';
import type { Workspace } from '../../workspace/workspace';
import type { HistoryService } from '../history/history';
import type { MockServers } from '../mock-servers/mock-servers';
import { historyCollection } from './history-collection';

interface WhatAndWhere {
  readonly ids: readonly number[];
  readonly collection: string;
  /** A folder; null for the collection itself. */
  readonly parent: string | null;
}

/** Saves entries of the history at the end of a collection or folder, each with its answer; gives how many there were. */
export const saveHistory = async (
  { collections }: Workspace,
  mockServers: MockServers,
  history: HistoryService,
  { ids, collection, parent }: WhatAndWhere,
): Promise<Result<{ count: number }>> => {
  const entries = history.entries(ids);
  if (entries.length === 0) return refuse({ code: 'not-found', what: 'history entry', id: '' });
  const document = collections.get(collection);
  const node = document && (parent === null ? document : findItem(document, parent)?.node);
  const list = node && listFor(node, 'request');
  if (!list) return refuse({ code: 'not-found', what: document ? 'folder' : 'collection', id: parent ?? collection });
  const items = listOr(historyCollection('', entries, new Set()).item).filter(isObject);
  list.push(...items.map(renewIds));
  const saved = await collections.save(collection);
  await mockServers.served();
  return saved.ok ? done({ count: entries.length }) : saved;
};
