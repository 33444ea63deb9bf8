import { isObject, type Json, textOr } from '../../../shared/json';

/** What a request says of itself anyway, by its body, its responses and its authorization. */
const implied = new Set(['accept', 'authorization', 'content-type']);

/** Header rows in which none of these stands twice: one that the definition has, and so comes first, is enough. */
export const withImpliedOnce = (rows: readonly Json[]): Json[] => {
  const chosen = new Map<string, Json>();
  const nameOf = (row: Json): string => (isObject(row) ? textOr(row.key, '').toLowerCase() : '');
  for (const row of rows) {
    const before = chosen.get(nameOf(row));
    if (before === undefined || (isOff(before) && !isOff(row))) chosen.set(nameOf(row), row);
  }
  return rows.filter((row) => !implied.has(nameOf(row)) || chosen.get(nameOf(row)) === row);
};

const isOff = (row: Json): boolean => isObject(row) && row.disabled === true;
