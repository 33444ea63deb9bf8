interface Pair {
  readonly key: string;
  readonly value: string;
}

/**
 * Finds for each new row the old one it was, so that what else is known of a row goes with it wherever it is moved:
 * the equal one, else the one with its key, else the one at its place, whose key was typed over.
 */
export const matchRows = (old: readonly Pair[], rows: readonly Pair[], byPlace = true): (number | undefined)[] => {
  const free = new Set(old.keys());
  const found = rows.map((): number | undefined => undefined);
  const claim = (fits: (a: Pair, b: Pair, at: number, place: number) => boolean): void => {
    rows.forEach((row, place) => {
      if (found[place] !== undefined) return;
      for (const at of free) {
        if (!fits(old[at] as Pair, row, at, place)) continue;
        found[place] = at;
        free.delete(at);
        return;
      }
    });
  };
  claim((a, b) => a.key === b.key && a.value === b.value);
  claim((a, b) => a.key === b.key);
  if (byPlace) claim((_a, _b, at, place) => at === place);
  return found;
};

/** The same for rows that are typed as one text, as a URL is: where one came or went, no place says which it was. */
export const matchParams: typeof matchRows = (old, rows) => matchRows(old, rows, old.length === rows.length);
