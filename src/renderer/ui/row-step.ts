/** So many rows are a page. */
const page = 10;

/** By how many of so many rows a key goes on; undefined where it is no key of a list. */
export const rowStep = (key: string, count: number): number | undefined => {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -count,
    End: count,
  };
  return steps[key];
};
