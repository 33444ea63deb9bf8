import type { Place } from '../../../shared/model/place';

/** The tab of an entry of the history: a request that is saved nowhere, as it was sent. */
export const historyPlace = (entry: number): Place & { readonly kind: 'new-request' } => ({
  kind: 'new-request',
  id: `history-${entry}`,
});

/** The entry a new request is of; null for one that is new. */
export const historyIdOf = (id: string): number | null => {
  const found = /^history-(\d+)$/.exec(id)?.[1];
  return found === undefined ? null : Number(found);
};
