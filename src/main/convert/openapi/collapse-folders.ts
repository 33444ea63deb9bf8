import { isObject, type Json, type JsonObject } from '../../../shared/json';

/** A folder with one thing in it and nothing to say of its own gives way to that thing (facts 7.3). */
const collapsed = (item: Json): Json => {
  if (!isObject(item) || !Array.isArray(item.item)) return item;
  const children = item.item.map(collapsed);
  const [only] = children;
  const saysSomething =
    ['auth', 'event', 'variable'].some((key) => item[key] !== undefined) || Boolean(item.description);
  if (children.length !== 1 || !isObject(only) || saysSomething) return { ...item, item: children };
  return Array.isArray(only.item) ? { ...only, name: `${String(item.name)}/${String(only.name)}` } : only;
};

/** A collection without folders that hold one thing only. */
export const collapseFolders = (collection: JsonObject): JsonObject => ({
  ...collection,
  item: Array.isArray(collection.item) ? collection.item.map(collapsed) : [],
});
