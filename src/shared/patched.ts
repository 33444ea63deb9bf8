import type { AnyItem, CollectionOutline, ItemOutline } from './model/collection';
import type { ItemPatch, ListPatch, OutlinePatch } from './model/outline-patch';

// A patch comes from two outlines of one collection: what it puts into a list is of the kind that lies there.

const patchedItem = <T extends AnyItem>(item: T, { line, children }: ItemPatch): T => {
  if (!('children' in item)) return (line ?? item) as T;
  const within = children ? patchedList<AnyItem>(item.children, children) : item.children;
  return { ...(line ?? item), children: within } as T;
};

const patchedList = <T extends AnyItem>(before: readonly T[], { changed, middle }: ListPatch): T[] => {
  const list = [...before];
  for (const patch of changed) {
    const item = list[patch.at];
    if (item) list[patch.at] = patchedItem(item, patch);
  }
  if (!middle) return list;
  const items = middle.items.flatMap((item) => (typeof item === 'number' ? (list[item] ?? []) : (item as T)));
  return [...list.slice(0, middle.from), ...items, ...list.slice(middle.to)];
};

/** An outline with a patch of its revision done to it. What the patch does not touch is the same object as before. */
export const patched = (outline: CollectionOutline, patch: OutlinePatch): CollectionOutline => {
  const { base: _, children, ...fields } = patch;
  return {
    ...outline,
    ...fields,
    ...(children && { children: patchedList<ItemOutline>(outline.children, children) }),
  };
};
