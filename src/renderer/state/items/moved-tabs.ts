import type { Target } from '../../../shared/model/target';
import { saveTab } from '../tabs/saving';
import { useTabs } from '../tabs/tabs';
import { findItem } from '../workspace/collection-index';
import { collections } from '../workspace/collections';

/** Items that were moved to another collection since the start, as they are called there. */
const moved = new Set<string>();

const keyOf = (collection: string, id: string): string => `${collection}/${id}`;

/** Remembers what was moved to another collection. */
export const rememberMoved = (targets: readonly Target[]): void => {
  for (const target of targets) if (target.kind === 'item') moved.add(keyOf(target.collection, target.id));
};

/** Saves what was typed into moved items, which an undo of their move would close; false where that is refused. */
export const saveMovedTabs = async (): Promise<boolean> => {
  for (const { place } of useTabs.getState().tabs) {
    if (place.kind !== 'item') continue;
    const above = findItem(collections.get(place.collection), place.id)?.ancestors ?? [];
    const went = [...above, place].some(({ id }) => moved.has(keyOf(place.collection, id)));
    if (went && !(await saveTab(place))) return false;
  }
  return true;
};
