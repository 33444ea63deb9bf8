import { useRef, useState } from 'react';
import type { CollectionOutline } from '../../../shared/model/collection';
import { collections } from '../../state/workspace/collections';

/** The collection chosen in the form: picked, given, one that came in since the form opened, or the first. */
export const useChosenCollection = (given: string | null) => {
  const all = collections.use((state) => state.sorted);
  const [picked, choose] = useState(given);
  const before = useRef<ReadonlySet<string>>(null);
  before.current ??= new Set(all.map(({ id }) => id));
  const known = before.current;

  const arrived = all.findLast(({ id }) => !known.has(id));
  const collection: CollectionOutline | undefined = all.find(({ id }) => id === picked) ?? arrived ?? all[0];
  return { collection, choose };
};
