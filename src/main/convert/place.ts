import type { Json } from '../../shared/json';

/** The longest place shown whole; in a deeply nested file it would fill the window. */
const longestPlace = 240;

/** The keys that lead to a value in a file. */
export type Path = readonly (string | number)[];

/** A path as people write it: `item[3].request.url`. The middle of a very long one gives way to an ellipsis. */
export const placeOf = (path: Path): string => {
  const place = path.map(step).join('').replace(/^\./, '');
  return place.length <= longestPlace ? place : `${place.slice(0, longestPlace / 2)}…${place.slice(-longestPlace / 2)}`;
};

const step = (key: string | number): string => {
  if (typeof key === 'number') return `[${key}]`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
};

/** What stands there, in words: "a list", "text", "nothing". */
export const inWords = (value: Json | undefined): string => {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return objectInWords(Object.keys(value));
  if (typeof value === 'string') return value === '' ? 'empty text' : 'text';
  return typeof value === 'number' ? 'a number' : String(value);
};

const objectInWords = (keys: string[]): string => {
  const shown = keys.slice(0, 5).map((key) => (key.length > 40 ? `${key.slice(0, 40)}…` : key));
  if (keys.length === 0) return 'an empty object';
  return `an object with the keys ${shown.join(', ')}${keys.length > shown.length ? ', …' : ''}`;
};
