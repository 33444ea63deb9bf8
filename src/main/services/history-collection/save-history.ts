import { done, type Result, refuse } from '../../../shared/errors';
import { assignIds } from '../../workspace/item-ids';
import type { Workspace } from '../../workspace/workspace';
import type { HistoryService } from '../history/history';
import { historyCollection } from './history-collection';
import { urlParts } from './sent-url';

/** Saves entries of the history in a new collection, each with its answer; it is named after their host. */
export const saveHistory = async (
  { collections }: Workspace,
  history: HistoryService,
  ids: readonly number[],
): Promise<Result<{ id: string; name: string }>> => {
  const entries = history.entries(ids);
  const [first] = entries;
  if (!first) return refuse({ code: 'not-found', what: 'history entry', id: '' });
  const name = urlParts(first.sent.url).host || 'New Collection';
  const document = historyCollection(name, entries, new Set());
  assignIds(document);
  return done({ id: await collections.create(name, document), name });
};
