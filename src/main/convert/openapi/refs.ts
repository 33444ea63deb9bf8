import { isObject, type Json, type JsonObject } from '../../../shared/json';

/** What a reference points at, references behind it followed too; undefined where it leads nowhere or in a circle. */
export type Follow = (ref: string) => Json | undefined;

const unescaped = (part: string): string => {
  try {
    return decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
  } catch {
    return part;
  }
};

/** Whether a reference names something of the definition, be it only another reference. */
export const isNamed = (definition: JsonObject, ref: string): boolean => at(definition, ref) !== undefined;

/** The keys a reference within the file follows. */
export const keysOf = (ref: string): string[] => ref.split('/').slice(1).map(unescaped);

/** The value a JSON pointer names. Only what the file itself holds: nothing inherited, nothing outside. */
const at = (root: Json, ref: string): Json | undefined => {
  if (ref !== '#' && !ref.startsWith('#/')) return undefined;
  let value: Json | undefined = root;
  for (const part of keysOf(ref)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as JsonObject)[part];
  }
  return value;
};

export const followIn = (definition: JsonObject): Follow => {
  const known = new Map<string, Json | undefined>();
  return (ref) => {
    const passed = new Set<string>();
    let next = ref;
    let end: Json | undefined;
    while (!passed.has(next)) {
      passed.add(next);
      const value = known.has(next) ? known.get(next) : at(definition, next);
      // A schema may say more beside its reference; only where that is all is it passed through here.
      if (!isObject(value) || typeof value.$ref !== 'string' || Object.keys(value).length > 1) {
        end = value;
        break;
      }
      next = value.$ref;
    }
    for (const each of passed) known.set(each, end);
    return end;
  };
};

/** So many references in a row, each with something beside it, may lead to an object. */
const mostHops = 10;

/** The object a part of the definition is, or refers to; an empty one where it is none. */
export const objectAt = (value: Json | undefined, follow: Follow): JsonObject => {
  let target = value;
  for (let hops = 0; hops < mostHops && isObject(target) && typeof target.$ref === 'string'; hops += 1) {
    target = follow(target.$ref);
  }
  return isObject(target) ? target : {};
};
