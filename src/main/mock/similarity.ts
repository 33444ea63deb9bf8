/** Segments at least this alike count as near: at most a quarter of the longer one edited (facts 3.2, document distance). */
const mostEdits = (length: number): number => length >> 2;
/** Longer segments are not compared letter by letter: a caller could make that slow. */
const longest = 256;

/** Two rows of the table of edits, used over and over. */
const rows = [new Uint16Array(longest + 1), new Uint16Array(longest + 1)] as const;

/** The number of letters to change, add or take to make one text the other (Levenshtein), as far as it is at most `most`. */
const distance = (a: string, b: string, most: number): number => {
  const width = b.length + 1;
  let previous: Uint16Array = rows[0];
  let row: Uint16Array = rows[1];
  for (let j = 0; j < width; j += 1) previous[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    let best = i;
    for (let j = 1; j < width; j += 1) {
      const substitute = (previous[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      const value = Math.min(substitute, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      row[j] = value;
      if (value < best) best = value;
    }
    if (best > most) return most + 1;
    [previous, row] = [row, previous];
  }
  return previous[b.length] ?? 0;
};

/** Whether two segments are at least 75 % alike. */
export const isNear = (a: string, b: string): boolean => {
  if (a === b) return true;
  const length = Math.max(a.length, b.length);
  if (length > longest) return false;
  const most = mostEdits(length);
  if (Math.abs(a.length - b.length) > most) return false;
  return distance(a, b, most) <= most;
};
