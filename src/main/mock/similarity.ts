/** Segments at least this alike count as near (facts 3.2, document distance). */
const near = 0.75;
/** Longer segments are not compared letter by letter: a caller could make that slow. */
const longest = 256;

const distance = (a: string, b: string, most: number): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j += 1) {
      const substitute = (previous[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      const value = Math.min(substitute, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      row.push(value);
      if (value < best) best = value;
    }
    if (best > most) return most + 1;
    previous = row;
  }
  return previous[b.length] ?? 0;
};

/** Whether two segments are at least 75 % alike by Levenshtein: edits over the longer one's length. */
export const isNear = (a: string, b: string): boolean => {
  if (a === b) return true;
  const length = Math.max(a.length, b.length);
  if (length > longest) return false;
  const most = Math.floor(length * (1 - near));
  if (Math.abs(a.length - b.length) > most) return false;
  return distance(a, b, most) <= most;
};

/** Whether two paths have the same number of segments and each is near its counterpart. */
export const areNear = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((segment, i) => isNear(segment, b[i] ?? ''));
