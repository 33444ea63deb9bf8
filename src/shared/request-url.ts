import type { Row } from './model/request';

/** A URL as it is typed, in three: what stands before the query, the query's pieces, and the fragment with its `#`. */
const split = (url: string): { base: string; pieces: readonly string[]; fragment: string } => {
  const hash = url.indexOf('#');
  const fragment = hash < 0 ? '' : url.slice(hash);
  const text = hash < 0 ? url : url.slice(0, hash);
  const mark = text.indexOf('?');
  if (mark < 0) return { base: text, pieces: [], fragment };
  const query = text.slice(mark + 1);
  return { base: text.slice(0, mark), pieces: query === '' ? [] : query.split('&'), fragment };
};

/** Key and value as they stand in a piece of a query: neither is decoded, what is typed is what is kept. */
const keyAndValue = (piece: string): { key: string; value: string } => {
  const equals = piece.indexOf('=');
  return equals < 0 ? { key: piece, value: '' } : { key: piece.slice(0, equals), value: piece.slice(equals + 1) };
};

/** Only what would end the piece early is escaped. */
const pieceOf = ({ key, value }: Pick<Row, 'key' | 'value'>): string => {
  const escaped = (text: string) => text.replaceAll('&', '%26').replaceAll('#', '%23');
  const name = escaped(key).replaceAll('=', '%3D');
  return value === '' ? name : `${name}=${escaped(value)}`;
};

const isOn = (row: Row): boolean => !row.disabled && (row.key !== '' || row.value !== '');

/** Whether a piece is what a row stands for, as the table writes it or as people type it. */
const says = (row: Row, piece: string): boolean =>
  pieceOf(row) === piece || (row.value === '' && piece === `${row.key}=`);

/** Takes from `rows` the one that `piece` was, by its text, else by its key; undefined where there is none. */
const takeRow = (rows: Row[], piece: string): Row | undefined => {
  const { key } = keyAndValue(piece);
  let at = rows.findIndex((row) => says(row, piece));
  if (at < 0) at = rows.findIndex((row) => row.key === key);
  return at < 0 ? undefined : rows.splice(at, 1)[0];
};

/** The table of parameters for a URL that was typed: rows that are off stay where they are, descriptions stay with their keys. */
export const paramsOfUrl = (url: string, before: readonly Row[]): Row[] => {
  const { pieces } = split(url);
  const old = before.filter(isOn);
  const sameCount = old.length === pieces.length;
  const left = [...old];
  const taken = pieces.map((piece) => takeRow(left, piece));
  const known = pieces.map((piece, at): Row => {
    // A key being typed in the URL is the same row all along.
    const row = taken[at] ?? (sameCount ? left.shift() : undefined);
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
  const { base, pieces, fragment } = split(url);
  const typed = [...pieces];
  const texts = params.filter(isOn).map((row) => {
    const at = typed.findIndex((piece) => {
      const { key, value } = keyAndValue(piece);
      return key === row.key && value === row.value;
    });
    return at < 0 ? pieceOf(row) : (typed.splice(at, 1)[0] as string);
  });
  return `${base}${texts.length > 0 ? `?${texts.join('&')}` : ''}${fragment}`;
};

/** The names of a URL's `:name` segments, each once, in order. */
const pathNames = (url: string): string[] => {
  const path = split(url).base.replace(/^[^/?#]*:\/\//, '');
  const segments = path.split('/').slice(1);
  return [...new Set(segments.filter((part) => /^:[^:]/.test(part)).map((part) => part.slice(1)))];
};

/** The table of path variables for a URL: a row a `:name`, with what was filled in before. */
export const pathVariablesOfUrl = (url: string, before: readonly Row[]): Row[] => {
  const names = pathNames(url);
  const left = before.filter(({ key }) => !names.includes(key));
  return names.map((key) => {
    const known = before.find((row) => row.key === key);
    if (known) return known;
    // A name being typed in the URL is the same row all along.
    const renamed = names.length === before.length ? left.shift() : undefined;
    return renamed ? { ...renamed, key } : { key, value: '', description: '', disabled: false };
  });
};
