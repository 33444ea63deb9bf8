import { soleVariable } from './variables';

/** One `key=value`, decoded. */
export type Pair = readonly [key: string, value: string];

/** A key or value of a query without its encoding; what encodes nothing stays as it is. */
export const decodeQuery = (text: string): string => {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
};

/** The pairs of a query string without its question mark. A key without `=` has an empty value. */
export const parseQuery = (text: string): Pair[] => {
  if (text === '') return [];
  const pairs: Pair[] = [];
  for (const part of text.split('&')) {
    if (part === '') continue;
    const at = part.indexOf('=');
    pairs.push(at < 0 ? [decodeQuery(part), ''] : [decodeQuery(part.slice(0, at)), decodeQuery(part.slice(at + 1))]);
  }
  return pairs;
};

/** What an example asks of the query, ready to compare. */
export interface QueryPattern {
  readonly pairs: readonly Pair[];
  /** Same pairs, folded. */
  readonly folded: readonly Pair[];
  /** How many values are an unresolved variable, and so fit anything. */
  readonly wildcards: number;
}

const fold = ([key, value]: Pair): Pair => [key.toLowerCase(), value.toLowerCase()];

/** Most examples ask nothing of the query: they share this. */
const noQuery: QueryPattern = { pairs: [], folded: [], wildcards: 0 };

export const queryPattern = (pairs: readonly Pair[]): QueryPattern =>
  pairs.length === 0
    ? noQuery
    : {
        pairs,
        folded: pairs.map(fold),
        wildcards: pairs.filter(([, value]) => soleVariable(value) !== undefined).length,
      };

/** A text that two lists of pairs have in common exactly if they are the same multiset. */
export const queryKey = (pairs: readonly Pair[]): string =>
  pairs.length === 0
    ? ''
    : pairs
        .map((pair) => JSON.stringify(pair))
        .sort()
        .join('&');

/** As multisets: each pair of one side finds its own on the other. Fixed values choose before wildcards. */
const sameSet = (wanted: readonly Pair[], given: readonly Pair[]): boolean => {
  const rest = [...given];
  const wild: Pair[] = [];
  for (const pair of wanted) {
    if (soleVariable(pair[1]) !== undefined) {
      wild.push(pair);
      continue;
    }
    const at = rest.findIndex(([key, value]) => key === pair[0] && value === pair[1]);
    if (at < 0) return false;
    rest.splice(at, 1);
  }
  for (const [wantedKey] of wild) {
    const at = rest.findIndex(([key]) => key === wantedKey);
    if (at < 0) return false;
    rest.splice(at, 1);
  }
  return rest.length === 0;
};

const manyPairs = 16;
const sameKey = (wanted: readonly Pair[], given: readonly Pair[]): boolean => queryKey(wanted) === queryKey(given);

/** Postman's three results and their points (facts 3.3). */
export const queryPoints = { equal: 10, 'equal but for case': 5, different: -10 } as const;
export type QueryResult = keyof typeof queryPoints;

/** The same for one pair on both sides, as most queries have. */
const compareOne = (wanted: QueryPattern, given: Pair): QueryResult => {
  const [key, value] = wanted.pairs[0] ?? ['', ''];
  if (key === given[0] && value === given[1]) return 'equal';
  const [folded, foldedValue] = wanted.folded[0] ?? ['', ''];
  return folded === given[0].toLowerCase() && foldedValue === given[1].toLowerCase()
    ? 'equal but for case'
    : 'different';
};

/** Compares the query of a call with what an example asks. None on both sides is equal. */
export const compareQuery = (wanted: QueryPattern, given: readonly Pair[]): QueryResult => {
  if (wanted.pairs.length !== given.length) return 'different';
  if (given.length === 0) return 'equal';
  if (given.length === 1 && wanted.wildcards === 0) return compareOne(wanted, given[0] ?? ['', '']);
  // Looking for each pair among many takes long; without wildcards there is a quicker way to the same.
  const same = wanted.wildcards > 0 || given.length < manyPairs ? sameSet : sameKey;
  if (same(wanted.pairs, given)) return 'equal';
  return same(wanted.folded, given.map(fold)) ? 'equal but for case' : 'different';
};
