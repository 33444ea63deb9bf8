/**
 * The matching of facts 3 and SPEC section 5 written down plainly: every example, every step, one after the other.
 * It shares nothing with the engine, reads no URL, and is only there to be compared with it.
 */

/** A segment as an example has it: a text, or a wildcard with or without a value. */
export type PlainSegment = string | { readonly name: string; readonly value?: string };

/** An example, in words. */
export interface PlainExample {
  readonly name: string;
  readonly method: string;
  /** What the leading variable stands for, as `/v2`; mostly empty. */
  readonly base: string;
  readonly segments: readonly PlainSegment[];
  readonly slash: boolean;
  /** A value of `null` fits any. */
  readonly query: readonly (readonly [key: string, value: string | null])[];
  readonly code: number;
  readonly isDefault: boolean;
}

export interface PlainCall {
  readonly method: string;
  readonly path: string;
  readonly query: readonly (readonly [key: string, value: string])[];
  readonly code?: number;
  readonly name?: string;
}

const written = (segment: PlainSegment): string => (typeof segment === 'string' ? segment : `:${segment.name}`);
const lower = (text: string): string => text.toLowerCase();
const bare = (path: string): string => path.replace(/\/+$/, '');
const parts = (path: string): string[] => (bare(path) === '' ? [] : bare(path).slice(1).split('/'));

const isId = (text: string): boolean =>
  /^[0-9]+$/.test(text) ||
  text.length >= 256 ||
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/.test(lower(text));
const blank = (path: string): string =>
  path
    .split('/')
    .map((text) => (isId(text) ? '' : text))
    .join('/');

/** Levenshtein by its definition. */
const edits = (a: string, b: string): number => {
  if (a === '' || b === '') return a.length + b.length;
  const table = [...Array.from({ length: a.length + 1 }, (_, i) => [i])];
  for (let j = 1; j <= b.length; j += 1) (table[0] as number[])[j] = j;
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      (table[i] as number[])[j] = Math.min(change, at(i - 1, j) + 1, at(i, j - 1) + 1);
    }
  }
  return at(a.length, b.length);
};
/** At least 75 % alike. Past 256 characters only what is equal (conformance/limits.yaml). */
const alike = (a: string, b: string): boolean => {
  const length = Math.max(a.length, b.length);
  return a === b || (length <= 256 && 1 - edits(a, b) / length >= 0.75);
};

/** One way to read an example's path: with the base or without, values filled in or not. */
interface Reading {
  readonly texts: readonly string[];
  /** Which segments a wildcard stands for. */
  readonly open: readonly boolean[];
  readonly slash: boolean;
  readonly cost: number;
  readonly wildcards: number;
}

const readingsOf = ({ base, segments, slash }: PlainExample): Reading[] => {
  const bases =
    base === ''
      ? [{ base, cost: 0 }]
      : [
          { base, cost: 0 },
          { base: '', cost: 1 },
        ];
  return bases.flatMap((one) =>
    [true, false].map((filled) => {
      const before = parts(one.base);
      const value = (segment: PlainSegment) => (typeof segment === 'string' ? undefined : segment.value);
      const isOpen = (segment: PlainSegment) =>
        typeof segment !== 'string' && !(filled && value(segment) !== undefined);
      return {
        texts: [...before, ...segments.map((segment) => (filled ? value(segment) : undefined) ?? written(segment))],
        open: [...before.map(() => false), ...segments.map(isOpen)],
        slash,
        cost: one.cost,
        wildcards: segments.filter(isOpen).length,
      };
    }),
  );
};

const stepCost = ({ texts, open, slash }: Reading, called: string): number | undefined => {
  const path = `/${texts.join('/')}${slash && texts.length > 0 ? '/' : ''}`;
  const given = parts(called);
  const same = (fits: (text: string, other: string, i: number) => boolean): boolean =>
    given.length === texts.length && texts.every((text, i) => fits(text, given[i] ?? '', i));
  if (path === called) return 0;
  if (bare(path) === bare(called)) return 5;
  if (lower(path) === lower(called)) return 10;
  if (lower(bare(path)) === lower(bare(called))) return 15;
  const wild = open.includes(true);
  if (wild && same((text, other, i) => (open[i] ? other !== '' : lower(text) === lower(other)))) return 20;
  if (blank(bare(path)) === blank(bare(called))) return blank(path) === blank(called) ? 21 : 25;
  return same(alike) ? 30 : undefined;
};

type Pair = readonly [string, string | null];

/** Whether the pairs of one list can be dealt to those of the other, in some order. */
const canBeDealt = (wanted: readonly Pair[], given: readonly Pair[]): boolean => {
  const [first, ...rest] = wanted;
  if (!first) return given.length === 0;
  return given.some(
    ([key, value], i) =>
      key === first[0] && (first[1] === null || value === first[1]) && canBeDealt(rest, given.toSpliced(i, 1)),
  );
};
const folded = (pairs: readonly Pair[]): Pair[] => pairs.map(([key, value]) => [lower(key), value && lower(value)]);
const queryPoints = (wanted: readonly Pair[], given: readonly Pair[]): number =>
  canBeDealt(wanted, given) ? 10 : canBeDealt(folded(wanted), folded(given)) ? 5 : -10;

export interface Scored {
  readonly example: PlainExample;
  readonly place: number;
  readonly score: number;
  /** What step and base path cost. */
  readonly lost: number;
  /** In path and query. */
  readonly wildcards: number;
}

/** What an example scores; undefined where it is out. */
const scoreOf = (example: PlainExample, place: number, call: PlainCall, method: string): Scored | undefined => {
  if (example.method !== method) return undefined;
  if (call.code !== undefined && example.code !== call.code) return undefined;
  if (call.name !== undefined && example.name !== call.name) return undefined;
  const fits = readingsOf(example).flatMap((reading) => {
    const cost = stepCost(reading, call.path);
    return cost === undefined ? [] : [{ lost: cost + reading.cost, wildcards: reading.wildcards }];
  });
  const [best] = fits.sort((a, b) => a.lost - b.lost || a.wildcards - b.wildcards);
  if (!best) return undefined;
  const wildcards = best.wildcards + example.query.filter(([, value]) => value === null).length;
  return {
    example,
    place,
    score: 100 - best.lost + queryPoints(example.query, call.query),
    lost: best.lost,
    wildcards,
  };
};

const isSuccess = ({ code }: PlainExample): boolean => code >= 200 && code <= 299;

/** Which of two comes first. */
const compare = (a: Scored, b: Scored): number =>
  b.score - a.score ||
  Number(b.example.isDefault) - Number(a.example.isDefault) ||
  a.lost - b.lost ||
  a.wildcards - b.wildcards ||
  Number(isSuccess(b.example)) - Number(isSuccess(a.example)) ||
  a.place - b.place;

/** Who answers a call; undefined where nobody does. */
export const naive = (examples: readonly PlainExample[], call: PlainCall): Scored | undefined => {
  const best = (method: string): Scored | undefined =>
    examples.flatMap((example, place) => scoreOf(example, place, call, method) ?? []).sort(compare)[0];
  return best(call.method) ?? (call.method === 'HEAD' ? best('GET') : undefined);
};
