import { isObject, type Json, type JsonObject, listOr } from '../../../shared/json';

/** Things by their id, in the order of the file. */
export type Identified = ReadonlyMap<string, JsonObject>;

/** The objects of a list by id. One without an id, or with one that is taken, gets a new one instead of being lost. */
export const identified = (list: Json | undefined): Identified => {
  const byId = new Map<string, JsonObject>();
  for (const entry of listOr(list).filter(isObject)) {
    const own = idOf(entry.id);
    const id = own === undefined || byId.has(own) ? crypto.randomUUID() : own;
    byId.set(id, { ...entry, id });
  }
  return byId;
};

/** The ids of a list that name something, each once. */
export const known = (ids: Json | undefined, things: Identified): string[] => {
  const wanted = listOr(ids).map(idOf);
  return [...new Set(wanted)].filter((id) => id !== undefined && things.has(id)) as string[];
};

/**
 * The transformer uses ids as keys of plain objects, where `__proto__` or `constructor` would reach what all objects
 * share. No such word is an id.
 */
export const idOf = (value: Json | undefined): string | undefined => {
  const id = typeof value === 'number' ? String(value) : value;
  return typeof id === 'string' && id !== '' && !(id in Object.prototype) ? id : undefined;
};
