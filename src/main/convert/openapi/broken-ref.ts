import { refuse } from '../../../shared/errors';
import { isObject, type Json, type JsonObject } from '../../../shared/json';
import { type Path, placeOf } from '../place';
import type { Follow } from './refs';

/** Keys whose children are named by the author, so that a child called `example` is a thing, not an example. */
const named = new Set(
  (
    'properties patternProperties definitions $defs dependentSchemas schemas responses parameters requestBodies ' +
    'headers securitySchemes securityDefinitions links callbacks pathItems paths webhooks content encoding'
  ).split(' '),
);
const isData = (key: string): boolean =>
  ['example', 'examples', 'default', 'enum', 'const', 'value'].includes(key) || key.startsWith('x-');

/** A part of the definition still to be looked at, and the part it stands in. */
interface Part {
  readonly value: Json;
  readonly isNames: boolean;
  readonly key?: string | number;
  readonly within?: Part;
}

const pathOf = (part: Part): Path => {
  const path: (string | number)[] = [];
  for (let at: Part | undefined = part; at?.key !== undefined; at = at.within) path.unshift(at.key);
  return path;
};

/** The refusal for the first reference that leads out of the file, to nothing, or in a circle. Nothing is ever fetched. */
export const refuseBrokenRef = (definition: JsonObject, follow: Follow) => {
  const [first] = brokenRefs(definition, follow);
  if (!first) return undefined;
  const { path, ref } = first;
  const expected = ref.startsWith('#') ? 'a reference to something that is there' : 'a reference within this file';
  const found = `“${ref.length > 200 ? `${ref.slice(0, 200)}…` : ref}”`;
  return refuse({ code: 'file-malformed', at: placeOf(path), expected, found });
};

/** Every reference that leads out of the file, to nothing, or in a circle, in the order of the file. */
export function* brokenRefs(definition: JsonObject, follow: Follow): Generator<{ path: Path; ref: string }> {
  for (const { path, ref } of refsIn(definition)) if (follow(ref) === undefined) yield { path: path(), ref };
}

/** Every reference, in the order of the file. */
export function* refsIn(definition: JsonObject): Generator<{ path: () => Path; ref: string }> {
  const open: Part[] = [{ value: definition, isNames: false }];
  for (let next = open.pop(); next; next = open.pop()) {
    const part = next;
    const { value, isNames } = part;
    const ref = isObject(value) && !isNames ? value.$ref : undefined;
    if (typeof ref === 'string') yield { path: () => [...pathOf(part), '$ref'], ref };
    // Last in, first out: reversed, so that the first in the file is the first found.
    for (const [key, child] of (Array.isArray(value) ? [...value.entries()] : Object.entries(value ?? {})).reverse()) {
      if (typeof child !== 'object' || child === null) continue;
      if (typeof key === 'string' && !isNames && isData(key)) continue;
      open.push({ value: child, isNames: !isNames && named.has(String(key)) && isObject(child), key, within: part });
    }
  }
}
