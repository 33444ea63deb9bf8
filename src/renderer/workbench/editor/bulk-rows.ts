import type { Row } from '../../../shared/model/request';

/** Rows as lines of text, as Postman's Bulk Edit writes them: `key:value`, with `//` before a row that is off. */
export const rowsAsText = (rows: readonly Row[]): string =>
  rows.map(({ key, value, disabled }) => `${disabled ? '//' : ''}${key}:${value}`).join('\n');

const rowOfLine = (line: string): Pick<Row, 'key' | 'value' | 'disabled'> => {
  const disabled = /^\s*\/\//.test(line);
  const text = disabled ? line.replace(/^\s*\/\/\s?/, '') : line;
  const colon = text.indexOf(':');
  const key = (colon < 0 ? text : text.slice(0, colon)).trim();
  return { key, value: colon < 0 ? '' : text.slice(colon + 1).trim(), disabled };
};

/** The rows a text stands for. What the text cannot say of a row, its description, stays with its key. */
export const textAsRows = <T extends Row>(text: string, before: readonly T[], blank: T): T[] => {
  const left = [...before];
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const row = rowOfLine(line);
      const at = left.findIndex(({ key }) => key === row.key);
      const old = at < 0 ? blank : (left.splice(at, 1)[0] ?? blank);
      return { ...old, ...row };
    });
};
