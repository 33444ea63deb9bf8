import { isObject, type Json, type JsonObject, listOr, textOr } from '../../shared/json';
import { matchRows } from '../../shared/match-rows';
import type { Row } from '../../shared/model/request';

/** A description, which Postman keeps as text or as an object. */
export const descriptionText = (description: Json | undefined): string =>
  isObject(description) ? textOr(description.content, '') : textOr(description, '');

/** Sets a description in the form it had; an empty one where none was is none. */
export const setDescription = (node: JsonObject, text: string): void => {
  if (descriptionText(node.description) === text) return;
  if (isObject(node.description)) node.description.content = text;
  else if (text === '') delete node.description;
  else node.description = text;
};

/** A value of any kind as the text that is sent for it. */
export const valueText = (value: Json | undefined): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

export const rowOf = (node: JsonObject): Row => ({
  key: textOr(node.key, textOr(node.id, '')),
  value: valueText(node.value),
  description: descriptionText(node.description),
  disabled: node.disabled === true,
});

/** A line of headers kept as one text. */
const rowOfLine = (line: string): Row => {
  const colon = line.indexOf(':');
  const key = (colon < 0 ? line : line.slice(0, colon)).trim();
  return { key, value: colon < 0 ? '' : line.slice(colon + 1).trim(), description: '', disabled: false };
};

/** The rows of a list, or of the text that Postman's older files keep headers in. */
export const rowsOf = (list: Json | undefined): Row[] => {
  if (typeof list === 'string') return list.split(/\r?\n/).filter(Boolean).map(rowOfLine);
  return listOr(list).flatMap((node) =>
    isObject(node) ? [rowOf(node)] : typeof node === 'string' ? [rowOfLine(node)] : [],
  );
};

const same = (a: Row, b: Row): boolean =>
  a.key === b.key && a.value === b.value && a.description === b.description && a.disabled === b.disabled;

export const sameRows = (a: readonly Row[], b: readonly Row[]): boolean =>
  a.length === b.length && a.every((row, at) => same(row, b[at] as Row));

/** Writes what differs into a row; all else in it stays. */
export const writeRow = (node: JsonObject, row: Row): JsonObject => {
  const old = rowOf(node);
  if (old.key !== row.key) node.key = row.key;
  if (old.value !== row.value) node.value = row.value;
  setDescription(node, row.description);
  if (old.disabled !== row.disabled) {
    if (row.disabled) node.disabled = true;
    else delete node.disabled;
  }
  return node;
};

/** A list with these rows: known ones, found by `match`, changed in place, new ones made by `make`. */
export const writeRows = (
  list: Json | undefined,
  rows: readonly Row[],
  make: (row: Row) => JsonObject = ({ key, value }) => ({ key, value }),
  match = matchRows,
): Json[] => {
  const nodes = typeof list === 'string' ? [] : listOr(list).filter(isObject);
  const places = match(nodes.map(rowOf), rows);
  return rows.map((row, place) => {
    const at = places[place];
    return writeRow(at === undefined ? make(row) : (nodes[at] as JsonObject), row);
  });
};
