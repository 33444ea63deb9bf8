import type { AnyItem, CollectionOutline } from '../../shared/model/collection';

interface Entry {
  readonly item: AnyItem;
  /** From the collection's first level down to the item's parent. */
  readonly ancestors: readonly AnyItem[];
}

const indexes = new WeakMap<CollectionOutline, ReadonlyMap<string, Entry>>();

const build = (collection: CollectionOutline): ReadonlyMap<string, Entry> => {
  const entries = new Map<string, Entry>();
  const visit = (items: readonly AnyItem[], ancestors: readonly AnyItem[]) => {
    for (const item of items) {
      entries.set(item.id, { item, ancestors });
      if ('children' in item && item.children.length > 0) visit(item.children, [...ancestors, item]);
    }
  };
  visit(collection.children, []);
  return entries;
};

/** Finds an item of a collection and what it lies in. The index is built once an outline. */
export const findItem = (collection: CollectionOutline | undefined, id: string): Entry | undefined => {
  if (!collection) return undefined;
  const known = indexes.get(collection) ?? build(collection);
  indexes.set(collection, known);
  return known.get(id);
};
