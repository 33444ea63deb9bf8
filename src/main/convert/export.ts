import { isObject, type Json, type JsonObject, ownKey } from '../../shared/json';

/** A collection as a file Postman opens: its own JSON, without what is ours but what an example means to say by it. */
export const exportCollection = (document: JsonObject): string => asText(withoutOwn(document));

/** An environment as a file Postman opens: its own JSON, without what is ours. */
export const exportEnvironment = (document: JsonObject): string => asText(withoutOwn(document));

/** The keys that lead to what may hold a key of ours. Whatever else lies in a document is the user's. */
const leadingKeys = new Set(['item', 'response', 'values']);

/**
 * What a user has said of an example that Postman's files have no place for. It goes along, for whoever imports the
 * file into Understudy; Postman passes over it. Everything else of ours is bookkeeping, or a secret of this computer.
 */
const meaningful = ['default', 'delay', 'base64'];

const meantBy = (own: Json | undefined): JsonObject =>
  isObject(own) ? Object.fromEntries(Object.entries(own).filter(([key]) => meaningful.includes(key))) : {};

/** A copy of the tree without our keys; its leaves are shared. `fromEntries` keeps a key `__proto__` a key. */
const withoutOwn = (node: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== ownKey)
      .map(([key, value]) => [key, leadingKeys.has(key) && Array.isArray(value) ? value.map(entryOf(key)) : value]),
  );

const entryOf =
  (list: string) =>
  (value: Json): Json => {
    if (!isObject(value)) return value;
    const meant = list === 'response' ? meantBy(value[ownKey]) : {};
    return Object.keys(meant).length > 0 ? { ...withoutOwn(value), [ownKey]: meant } : withoutOwn(value);
  };

/** Postman indents with tabs and ends without a line break. */
const asText = (document: JsonObject): string => JSON.stringify(document, null, '\t');
