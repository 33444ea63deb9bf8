import type { AnyItem, CollectionOutline, FolderOutline, ItemOutline } from '../../../shared/model/collection';

interface Entry {
  readonly item: AnyItem;
  /** From the collection's first level down to the item's parent. */
  readonly ancestors: readonly AnyItem[];
}

/** What stands in a list: its items and their examples by id. What lies in its folders is found in theirs. */
interface Level {
  readonly byId: ReadonlyMap<string, Entry>;
  readonly folders: readonly FolderOutline[];
}

/** An edit makes new lists only where it was: the others keep what was made of them. */
const levels = new WeakMap<readonly ItemOutline[], Level>();

const levelOf = (items: readonly ItemOutline[]): Level => {
  const known = levels.get(items);
  if (known) return known;
  const byId = new Map<string, Entry>();
  const folders: FolderOutline[] = [];
  for (const item of items) {
    byId.set(item.id, { item, ancestors: [] });
    if (item.kind === 'folder') folders.push(item);
    else if (item.children.length > 0) {
      const ancestors = [item];
      for (const example of item.children) byId.set(example.id, { item: example, ancestors });
    }
  }
  const level = { byId, folders };
  levels.set(items, level);
  return level;
};

const find = (items: readonly ItemOutline[], id: string): Entry | undefined => {
  const { byId, folders } = levelOf(items);
  const here = byId.get(id);
  if (here) return here;
  for (const folder of folders) {
    const below = find(folder.children, id);
    if (below) return { item: below.item, ancestors: [folder, ...below.ancestors] };
  }
  return undefined;
};

/** Finds an item of a collection and what it lies in. */
export const findItem = (collection: CollectionOutline | undefined, id: string): Entry | undefined =>
  collection && find(collection.children, id);
