import { isObject, type Json, type JsonObject, listOr } from '../../shared/json';
import { idOf } from '../../shared/own';
import { renewIds } from './item-ids';

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
  copy.name = copyName(String(node.name ?? ''));
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
