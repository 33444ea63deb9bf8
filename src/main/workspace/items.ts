import { isObject, type Json, type JsonObject, listOr } from '../../shared/json';
import { nameOf } from '../../shared/name-of';
import { idOf } from '../../shared/own';
import { assignIds, childrenOf, renewIds } from './item-ids';

/** Where a folder, request or example stands: in which list, at which place, below what. */
export interface Place {
  readonly node: JsonObject;
  readonly list: Json[];
  readonly index: number;
  /** The id of the folder or request it is in; empty at the top of the collection. */
  readonly parent: string;
  /** Whether it is an example of a request, and no folder or request itself. */
  readonly example: boolean;
}

const holdsItems = (node: JsonObject): boolean => Array.isArray(node.item);

/** The list an item keeps its children in: a folder's items, a request's examples. */
const listOf = (node: JsonObject): Json[] => listOr(holdsItems(node) ? node.item : node.response);

/** What an item of a collection is. */
export const itemKind = (node: JsonObject): 'folder' | 'request' | 'example' => {
  if (Array.isArray(node.item)) return 'folder';
  return 'request' in node ? 'request' : 'example';
};

const idsBelow = (node: JsonObject, ids = new Set<string>()): ReadonlySet<string> => {
  for (const child of childrenOf(node)) {
    ids.add(idOf(child));
    idsBelow(child, ids);
  }
  return ids;
};

/** Finds an item by id anywhere in a collection. */
export const findItem = (collection: JsonObject, id: string): Place | undefined => {
  const search = (node: JsonObject, parent: string): Place | undefined => {
    const list = listOf(node);
    for (let index = 0; index < list.length; index += 1) {
      const child = list[index];
      if (!isObject(child)) continue;
      if (idOf(child) === id) return { node: child, list, index, parent, example: !holdsItems(node) };
      const below = search(child, idOf(child));
      if (below) return below;
    }
    return undefined;
  };
  return search(collection, '');
};

/** Finds many, in sidebar order. What lies in another of them is left out: it goes where that goes. */
export const findItems = (collection: JsonObject, ids: ReadonlySet<string>): Place[] => {
  const found: Place[] = [];
  const search = (node: JsonObject, parent: string): void => {
    const list = listOf(node);
    list.forEach((child, index) => {
      if (!isObject(child)) return;
      const id = idOf(child);
      if (ids.has(id)) found.push({ node: child, list, index, parent, example: !holdsItems(node) });
      else search(child, id);
    });
  };
  search(collection, '');
  return found;
};

/** The name Postman gives a copy. */
export const copyName = (name: string): string => `${name} Copy`;

/** Puts a copy of an item right behind it, with ids of its own; gives the copy's id. */
export const duplicateItem = ({ node, list }: Place): string => {
  const copy = renewIds(structuredClone(node));
  copy.name = copyName(nameOf(node));
  list.splice(list.indexOf(node) + 1, 0, copy);
  return idOf(copy);
};

/**
 * Takes an item out of its collection; gives back how to put it in again, near its old place whatever changed since.
 * What is put in is the item as it was then, where no newer state of it is given.
 */
export const removeItem = (
  collection: () => JsonObject | undefined,
  { node: taken, list, parent, example }: Place,
): ((node?: JsonObject) => boolean) => {
  const index = list.indexOf(taken);
  list.splice(index, 1);
  return (node = taken) => {
    const whole = collection();
    if (!whole) return false;
    if (findItem(whole, idOf(node))) return true;
    const into = parent === '' ? whole : findItem(whole, parent)?.node;
    // A request cannot stand where examples do, so an example whose request is gone cannot come back.
    if (!into && example) return false;
    const now = listOf(into ?? whole);
    now.splice(Math.min(index, now.length), 0, node);
    return true;
  };
};

/** An item that was taken out of its collection, as the trash keeps it. */
export interface TakenItem {
  readonly item: JsonObject;
  /** What it was in, and at which place. */
  readonly parent: string;
  readonly index: number;
  /** The ids of what stood before and behind it, the nearest first: they tell its place when others have moved. */
  readonly before?: readonly string[];
  readonly behind?: readonly string[];
}

/** So many neighbours are remembered on either side. */
const mostNeighbours = 20;

/** Takes an item out of its collection; `takenItem` says before that where it was. */
export const takeItem = ({ list, index }: Place): void => {
  list.splice(index, 1);
};

/** An item and its place, to be kept while it is out of its collection. */
export const takenItem = ({ node, parent, list, index }: Place): TakenItem => {
  const ids = (some: readonly Json[]) => some.filter(isObject).map(idOf);
  return {
    item: node,
    parent,
    index,
    before: ids(list.slice(Math.max(0, index - mostNeighbours), index)).reverse(),
    behind: ids(list.slice(index + 1, index + 1 + mostNeighbours)),
  };
};

/** Where in a list an item stood: between the nearest neighbours that are still there, and as near to its count as that lets. */
const placeIn = (list: readonly Json[], { index, before = [], behind = [] }: TakenItem): number => {
  const ids = list.map((node) => (isObject(node) ? idOf(node) : ''));
  const at = (wanted: readonly string[]) => wanted.map((id) => ids.indexOf(id)).find((found) => found >= 0);
  const least = (at(before) ?? -1) + 1;
  return Math.max(least, Math.min(index, at(behind) ?? list.length));
};

/** The list of a node's children that can be added to. */
const growingList = (node: JsonObject): Json[] => {
  const key = Array.isArray(node.item) ? 'item' : 'response';
  const list = listOr(node[key]);
  node[key] = list;
  return list;
};

/**
 * Puts an item in again: at its old place, or at the end of the collection where its folder is gone. False where it is
 * an example whose request is gone: it cannot stand among requests. What has an id that is taken since gets new ones.
 */
export const putItem = (collection: JsonObject, taken: TakenItem): boolean => {
  const { item, parent } = taken;
  const isExample = itemKind(item) === 'example';
  const found = parent === '' ? collection : findItem(collection, parent)?.node;
  const fits = found && Array.isArray(found.item) !== isExample;
  if (isExample && !fits) return false;
  const ids = idsBelow(collection);
  if ([idOf(item), ...idsBelow(item)].some((id) => id !== '' && ids.has(id))) renewIds(item);
  const list = growingList(fits ? found : collection);
  list.splice(fits ? placeIn(list, taken) : list.length, 0, item);
  assignIds(collection);
  return true;
};
