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
}

/** The list an item keeps its children in: a folder's items, a request's examples. */
const listOf = (node: JsonObject): Json[] => listOr(Array.isArray(node.item) ? node.item : node.response);

/** Finds an item by id anywhere in a collection. */
export const findItem = (collection: JsonObject, id: string): Place | undefined => {
  const search = (node: JsonObject, parent: string): Place | undefined => {
    const list = listOf(node);
    for (let index = 0; index < list.length; index += 1) {
      const child = list[index];
      if (!isObject(child)) continue;
      if (idOf(child) === id) return { node: child, list, index, parent };
      const below = search(child, idOf(child));
      if (below) return below;
    }
    return undefined;
  };
  return search(collection, '');
};

/** The name Postman gives a copy. */
export const copyName = (name: string): string => `${name} Copy`;

/** Puts a copy of an item right behind it, with ids of its own; gives the copy's id. */
export const duplicateItem = ({ node, list, index }: Place): string => {
  const copy = renewIds(structuredClone(node));
  copy.name = copyName(String(node.name ?? ''));
  list.splice(index + 1, 0, copy);
  return idOf(copy);
};

/** Takes an item out of its collection; gives back how to put it in again, near its old place whatever changed since. */
export const removeItem = (collection: () => JsonObject | undefined, place: Place): (() => boolean) => {
  place.list.splice(place.index, 1);
  return () => {
    const whole = collection();
    if (!whole) return false;
    const parent = place.parent === '' ? whole : findItem(whole, place.parent)?.node;
    // A request cannot stand where examples do, so an example whose request is gone cannot come back.
    const isExample = !('item' in place.node) && !('request' in place.node);
    if (!parent && isExample) return false;
    const list = listOf(parent ?? whole);
    list.splice(Math.min(place.index, list.length), 0, place.node);
    return true;
  };
};
