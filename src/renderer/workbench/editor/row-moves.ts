/** The rows with one of them at another place. */
export const movedRow = <T>(rows: readonly T[], from: number, to: number): T[] => {
  const row = rows[from];
  if (row === undefined) return [...rows];
  return rows.toSpliced(from, 1).toSpliced(to, 0, row);
};

/** The index of the row a pointer at height `y` is over: the first above all, the last below all. */
export const placeOfPointer = (rows: ArrayLike<Element>, y: number): number => {
  const list = Array.from(rows);
  const at = list.findIndex((row) => y < row.getBoundingClientRect().bottom);
  return at < 0 ? Math.max(0, list.length - 1) : at;
};
