import { useActiveTab } from '../state/tabs';
import { targetKey } from '../state/target-key';

/** The key of the row that the active tab shows. */
export const useSelectedKey = (): string | null => {
  const tab = useActiveTab();
  if (!tab) return null;
  if (tab.spot === null || tab.place.kind !== 'collection') return tab.key;
  return targetKey({ kind: 'item', collection: tab.place.id, id: tab.spot });
};
