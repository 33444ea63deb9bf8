import { refuse } from '../../shared/errors';
import type { Json, JsonObject } from '../../shared/json';
import { inWords, type Path, placeOf } from './place';

/** A value that is not what it should be, and the way to it. */
interface Misfit {
  readonly path: Path;
  readonly expected: string;
  readonly found: string;
}

/** Looks at one value of a file; gives the first thing in it that cannot be worked with. */
export type Check = (value: Json | undefined) => Misfit | undefined;

/** The kinds a value may be. A list names the check of its entries, an object those of its fields. */
interface Shape {
  readonly text?: true;
  readonly number?: true;
  readonly boolean?: true;
  readonly list?: Check;
  readonly object?: { readonly [field: string]: Check };
  /** Null, or not there at all. */
  readonly nothing?: true;
}
type Kind = keyof Shape;

const kindWords: { readonly [kind in Kind]: string } = {
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  object: 'an object',
  nothing: 'nothing',
};

/** A check that a value is one of these kinds, and so are the values in it. Fields not named are free. */
export const fits = (shape: Shape): Check => {
  const kinds = (Object.keys(kindWords) as Kind[]).filter((kind) => shape[kind] !== undefined);
  const expected = inSentence(kinds.map((kind) => kindWords[kind]));
  const fields = Object.entries(shape.object ?? {});
  return (value) => {
    const kind = kindOf(value);
    if (shape[kind] === undefined) return misfit(expected, value);
    if (Array.isArray(value)) return shape.list && firstOfList(shape.list, value);
    return kind === 'object' ? firstOfFields(fields, value as JsonObject) : undefined;
  };
};

/** Anything goes. */
export const free: Check = () => undefined;

export const misfit = (expected: string, value: Json | undefined): Misfit => ({
  path: [],
  expected,
  found: inWords(value),
});

/** The refusal of a file for a misfit in it; `within` is the way to the value that was looked at. */
export const refuseFor = ({ path, expected, found }: Misfit, within: Path = []) =>
  refuse({ code: 'file-malformed', at: placeOf([...within, ...path]), expected, found });

const firstOfList = (check: Check, list: Json[]): Misfit | undefined => {
  for (const [index, entry] of list.entries()) {
    const found = check(entry);
    if (found) return { ...found, path: [index, ...found.path] };
  }
  return undefined;
};

const firstOfFields = (fields: [string, Check][], value: JsonObject): Misfit | undefined => {
  for (const [field, check] of fields) {
    const found = check(value[field]);
    if (found) return { ...found, path: [field, ...found.path] };
  }
  return undefined;
};

const kindOf = (value: Json | undefined): Kind => {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  const type = typeof value;
  return type === 'string' ? 'text' : (type as 'number' | 'boolean' | 'object');
};

const inSentence = (words: string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
