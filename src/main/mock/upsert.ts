/** The value of a key, made where there is none yet. */
export const upsert = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
};

/**
 * A list with one more at its end. The first makes a list of just its size: one that is pushed to has room for
 * seventeen, and tens of thousands of lists hold one thing.
 */
export const appended = <V>(list: V[], value: V): V[] => {
  if (list.length === 0) return [value];
  list.push(value);
  return list;
};
