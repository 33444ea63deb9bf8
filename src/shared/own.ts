import { isObject, type JsonObject, ownKey, textOr } from './json';

/** What of ours stands in a part of Postman's file: under the one key, or nothing. */
export const ownOf = (node: JsonObject): JsonObject => {
  const own = node[ownKey];
  return isObject(own) ? own : {};
};

/** Writes what of ours stands in a part of Postman's file; nothing of it leaves no key. */
export const setOwn = (node: JsonObject, own: JsonObject): void => {
  if (Object.keys(own).length > 0) node[ownKey] = own;
  else delete node[ownKey];
};

/** The id of an item or example: the one the file gives it, else the one we gave it; empty where it has none yet. */
export const idOf = (node: JsonObject): string => textOr(ownOf(node).id, textOr(node.id, textOr(node._postman_id, '')));
