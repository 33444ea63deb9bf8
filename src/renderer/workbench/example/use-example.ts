import { useEffect } from 'react';
import { collections } from '../../state/collections';
import { loadExample, useExamples } from '../../state/examples';

/** The example a tab shows, fetched when the tab opens and again whenever its collection changes. */
export const useExample = (tab: string, collection: string, id: string) => {
  const outline = collections.use((state) => state.byId.get(collection));
  useEffect(() => {
    if (outline) void loadExample(tab, collection, id);
  }, [outline, tab, collection, id]);
  return useExamples((all) => all[tab]);
};
