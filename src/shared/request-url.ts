import { matchParams } from './match-rows';
import type { Row } from './model/request';
import { indexOutside, splitOutside } from './outside-braces';

/** A URL as it is typed, in three: what stands before the query, the query's pieces, and the fragment with its `#`. */
export const splitUrl = (url: string): { base: string; pieces: readonly string[]; fragment: string } => {
  const hash = indexOutside(url, '#');
  const fragment = hash < 0 ? '' : url.slice(hash);
  const text = hash < 0 ? url : url.slice(0, hash);
  const mark = indexOutside(text, '?');
  if (mark < 0) return { base: text, pieces: [], fragment };
  const query = text.slice(mark + 1);
  return { base: text.slice(0, mark), pieces: query === '' ? [] : splitOutside(query, '&'), fragment };
};

/** Key and value as they stand in a piece of a query: neither is decoded, what is typed is what is kept. */
export const keyAndValue = (piece: string): { key: string; value: string } => {
  const equals = indexOutside(piece, '=');
  return equals < 0 ? { key: piece, value: '' } : { key: piece.slice(0, equals), value: piece.slice(equals + 1) };
};

/** Only what would end the piece early is escaped. */
const pieceOf = ({ key, value }: Pick<Row, 'key' | 'value'>): string => {
  const escaped = (text: string, marks: string) =>
    text.replaceAll(/\{\{[^{}]*\}\}|[&#=]/g, (found) => (marks.includes(found) ? encodeURIComponent(found) : found));
  const name = escaped(key, '&#=');
  return value === '' ? name : `${name}=${escaped(value, '&#')}`;
};

const samePair = (a: Pick<Row, 'key' | 'value'>, b: Pick<Row, 'key' | 'value'>): boolean =>
  a.key === b.key && a.value === b.value;

/** Whether a piece is what a row stands for, as people type it or as the table writes it. */
const says = (row: Row, piece: string): boolean => {
  const pair = keyAndValue(piece);
  return samePair(pair, row) || samePair(pair, keyAndValue(pieceOf(row)));
};

const isOn = (row: Row): boolean => !row.disabled && (row.key !== '' || row.value !== '');

/**
 * The table of parameters for a URL that was typed: rows that are off stay where they are, descriptions stay with their
 * pairs, else with their keys, and with a key that was typed over while all others stand.
 */
export const paramsOfUrl = (url: string, before: readonly Row[]): Row[] => {
  const old = before.filter(isOn);
  const { pieces } = splitUrl(url);
  const places = matchParams(
    old.map((row) => keyAndValue(pieceOf(row))),
    pieces.map(keyAndValue),
  );
  const known = pieces.map((piece, at): Row => {
    const row = old[places[at] ?? -1];
    return row && says(row, piece)
      ? row
      : { description: row?.description ?? '', disabled: false, ...keyAndValue(piece) };
  });
  const result: Row[] = [];
  let next = 0;
  for (const row of before) {
    if (!isOn(row)) {
      if (row.disabled) result.push(row);
    } else if (next < known.length) {
      result.push(known[next] as Row);
      next += 1;
    }
  }
  return [...result, ...known.slice(next)];
};

/** The URL for a table of parameters that was edited. Pieces that stand for the same row stay as they were typed. */
export const urlWithParams = (url: string, params: readonly Row[]): string => {
  const { base, pieces, fragment } = splitUrl(url);
  const typed = [...pieces];
  const texts = params.filter(isOn).map((row) => {
    const at = typed.findIndex((piece) => says(row, piece));
    return at < 0 ? pieceOf(row) : (typed.splice(at, 1)[0] as string);
  });
  if (texts.length === 0) return `${base}${fragment}`;
  // A space at the end of a URL is none in the middle of a longer one.
  return `${pieces.length === 0 ? base.trimEnd() : base}?${texts.join('&')}${fragment}`;
};

/** Whether a row without a value stands in a URL with its `=`: `?key=` and `?key` are two things. */
export const hasEquals = (url: string, row: Row): boolean =>
  splitUrl(url).pieces.some((piece) => piece.endsWith('=') && says(row, piece));

/** The names of a URL's `:name` segments, each once, in order. */
const pathNames = (url: string): string[] => {
  const path = splitUrl(url.trim()).base.replace(/^[^/?#]*:\/\//, '');
  const segments = splitOutside(path, '/').slice(1);
  return [...new Set(segments.filter((part) => /^:[^:]/.test(part)).map((part) => part.slice(1)))];
};

/** The table of path variables for a URL: a row a `:name`, with what was filled in before. */
export const pathVariablesOfUrl = (url: string, before: readonly Row[]): Row[] => {
  const names = pathNames(url);
  const places = matchParams(
    before.map(({ key }) => ({ key, value: '' })),
    names.map((key) => ({ key, value: '' })),
  );
  return names.map((key, at) => {
    const row = before[places[at] ?? -1] ?? { value: '', description: '', disabled: false };
    return { ...row, key };
  });
};
