import type { Row } from '../../../shared/model/request';

/** A row as Bulk Edit shows it, in more than one line where a value has several. */
const shown = ({ key, value, disabled }: Row): string =>
  `${disabled ? '//' : ''}${key}:${value}`.replaceAll(/\r\n?/g, '\n');

/** Rows as lines of text, as Postman's Bulk Edit writes them: `key:value`, with `//` before a row that is off. */
export const rowsAsText = (rows: readonly Row[]): string => rows.map(shown).join('\n');

/** What a line says. A key that is known may hold what else ends a key or switches a row off. */
const rowOfLine = (line: string, known: readonly Row[]): Pick<Row, 'key' | 'value' | 'disabled'> => {
  const keyOf = (text: string): string | undefined =>
    known
      .map(({ key }) => key)
      .filter((key) => text.startsWith(`${key}:`))
      .sort((one, other) => other.length - one.length)[0];
  const own = keyOf(line);
  const disabled = own === undefined && /^\s*\/\//.test(line);
  const text = disabled ? line.replace(/^\s*\/\/\s?/, '') : line;
  const colon = own?.length ?? keyOf(text)?.length ?? text.indexOf(':');
  const key = (colon < 0 ? text : text.slice(0, colon)).trim();
  return { key, value: colon < 0 ? '' : text.slice(colon + 1).trim(), disabled };
};

/** Takes from `left` the first row that is shown at this place of the text, up to the end of a line. */
const takeShown = <T extends Row>(left: T[], text: string, from: number): T | undefined => {
  const at = left.findIndex((row) => {
    const whole = shown(row);
    return text.startsWith(whole, from) && /^(\n|$)/.test(text.charAt(from + whole.length));
  });
  return at < 0 ? undefined : left.splice(at, 1)[0];
};

/**
 * The rows a text stands for. A row whose text nobody touched stays as it is, whatever its key and value hold. What the
 * text cannot say of another, its description, stays with its key.
 */
export const textAsRows = <T extends Row>(text: string, before: readonly T[], blank: T): T[] => {
  const left = [...before];
  const pieces: (T | string)[] = [];
  for (let from = 0; from <= text.length; ) {
    const row = takeShown(left, text, from);
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end < 0 ? text.length : end);
    if (row || line.trim() !== '') pieces.push(row ?? line);
    from += (row ? shown(row) : line).length + 1;
  }
  return pieces.map((piece) => {
    if (typeof piece !== 'string') return piece;
    const row = rowOfLine(piece, left);
    const at = left.findIndex(({ key }) => key === row.key);
    const old = at < 0 ? blank : (left.splice(at, 1)[0] ?? blank);
    return { ...old, ...row };
  });
};
