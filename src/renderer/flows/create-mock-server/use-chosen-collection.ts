import { useState } from 'react';
import type { CollectionOutline } from '../../../shared/model/collection';
import { collections } from '../../state/workspace/collections';

/** The collection chosen in the form: the last that was picked or given, or the first there is. */
export const useChosenCollection = (given: string | null) => {
  const all = collections.use((state) => state.sorted);
  const [picked, choose] = useState(given);
  const [before, setBefore] = useState(given);
  if (given !== before) {
    setBefore(given);
    choose(given);
  }
  const collection: CollectionOutline | undefined = all.find(({ id }) => id === picked) ?? all[0];
  return { collection, choose };
};
