import { isObject, type Json, type JsonObject, ownKey } from '../../shared/json';

/** A collection as a file Postman opens: its own JSON, without what is ours. */
export const exportCollection = (document: JsonObject): string => asText(withoutOwn(document));

/** An environment as a file Postman opens: its own JSON, without what is ours. */
export const exportEnvironment = (document: JsonObject): string => asText(withoutOwn(document));

/** The keys that lead to what may hold a key of ours. Whatever else lies in a document is the user's. */
const leadingKeys = new Set(['item', 'response', 'values']);

/** A copy of the tree without our keys; its leaves are shared. `fromEntries` keeps a key `__proto__` a key. */
const withoutOwn = (node: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== ownKey)
      .map(([key, value]) => [key, leadingKeys.has(key) && Array.isArray(value) ? value.map(entry) : value]),
  );

const entry = (value: Json): Json => (isObject(value) ? withoutOwn(value) : value);

/** Postman indents with tabs and ends without a line break. */
const asText = (document: JsonObject): string => JSON.stringify(document, null, '\t');
