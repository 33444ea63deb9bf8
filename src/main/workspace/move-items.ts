import { isObject, type Json, type JsonObject } from '../../shared/json';
import { idOf } from '../../shared/own';
import { newItemId } from './document-id';
import { childrenOf, setId } from './item-ids';

/** The ids of everything below a node. */
export const idsBelow = (node: JsonObject, ids = new Set<string>()): Set<string> => {
  for (const child of childrenOf(node)) {
    ids.add(idOf(child));
    idsBelow(child, ids);
  }
  return ids;
};

/** Puts nodes before what stands at a place of a list; a place behind the last is the end. */
export const putAt = (list: Json[], index: number, nodes: readonly JsonObject[]): void => {
  const before = list.filter(isObject)[index];
  list.splice(before ? list.indexOf(before) : list.length, 0, ...nodes);
};

/** A place of a list, counted without the nodes that are about to be taken out of it. */
export const placeWithout = (list: readonly Json[], index: number, taken: readonly JsonObject[]): number => {
  const going = new Set<Json>(taken);
  return list.filter(isObject).filter((node, at) => at < index && !going.has(node)).length;
};

/** Gives new ids where they would clash with those that are taken; gives the old ids by the new ones. */
export const renewClashing = (nodes: readonly JsonObject[], taken: Set<string>): ReadonlyMap<string, string> => {
  const old = new Map<string, string>();
  const visit = (node: JsonObject): void => {
    if (taken.has(idOf(node))) {
      const id = newItemId();
      old.set(id, idOf(node));
      setId(node, id);
    }
    taken.add(idOf(node));
    childrenOf(node).forEach(visit);
  };
  nodes.forEach(visit);
  return old;
};

/** Gives nodes the ids back that they had before they were renewed, where nothing else has taken them. */
export const giveIdsBack = (
  nodes: readonly JsonObject[],
  old: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
): void => {
  for (const node of nodes) {
    const id = old.get(idOf(node));
    if (id !== undefined && !taken.has(id)) setId(node, id);
    giveIdsBack(childrenOf(node), old, taken);
  }
};
