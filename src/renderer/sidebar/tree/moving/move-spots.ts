import type { CallInput } from '../../../../shared/contract';
import type { AnyItem, CollectionOutline } from '../../../../shared/model/collection';
import { findItem } from '../../../state/workspace/collection-index';
import type { TreeNode } from '../tree-node';

/** Where items can be put: before the place `index` of a collection, folder or request. */
export type Spot = CallInput<'item.move'>['to'];

/** Items that are on their way, in sidebar order. */
export interface Moved {
  readonly collection: string;
  readonly ids: readonly string[];
  /** Examples lie in requests, the others in folders and collections. */
  readonly examples: boolean;
}

/** The chosen things as what can be moved together: items of one collection, of a kind that lies in the same places. */
export const movedOf = (nodes: readonly TreeNode[]): Moved | null => {
  const [first] = nodes;
  if (first?.target.kind !== 'item') return null;
  const { collection } = first.target;
  const examples = first.kind === 'example';
  const fit = nodes.every(
    ({ target, kind }) =>
      target.kind === 'item' && target.collection === collection && (kind === 'example') === examples,
  );
  return fit ? { collection, ids: nodes.map(({ target }) => target.id), examples } : null;
};

/** Where an item stands in its collection, whatever the tree shows of it. */
export const placeOf = (
  collection: CollectionOutline,
  id: string,
): { parent: AnyItem | null; list: readonly AnyItem[]; index: number } | null => {
  const found = findItem(collection, id);
  if (!found) return null;
  const parent = found.ancestors.at(-1) ?? null;
  const list = childrenOf(parent ?? collection);
  return { parent, list, index: list.indexOf(found.item) };
};

const childrenOf = (item: AnyItem | CollectionOutline): readonly AnyItem[] => ('children' in item ? item.children : []);

/** The place right before an item, or right behind it. */
export const spotBeside = (collection: CollectionOutline, id: string, behind: boolean): Spot | null => {
  const place = placeOf(collection, id);
  return (
    place && { collection: collection.id, parent: place.parent?.id ?? null, index: place.index + (behind ? 1 : 0) }
  );
};

/** The first place in a folder, request or collection (`parent` null), or the one behind the last. */
export const spotIn = (collection: CollectionOutline, parent: string | null, first = false): Spot => {
  const item = parent === null ? collection : findItem(collection, parent)?.item;
  return { collection: collection.id, parent, index: first || !item ? 0 : childrenOf(item).length };
};

/** Whether items may lie at a place: among their kind, and not below themselves. */
export const mayLieAt = ({ collection: from, ids, examples }: Moved, into: CollectionOutline, spot: Spot): boolean => {
  if (spot.parent === null) return !examples;
  const found = findItem(into, spot.parent);
  if (found?.item.kind !== (examples ? 'request' : 'folder')) return false;
  if (from !== into.id) return true;
  const moving = new Set(ids);
  return ![...found.ancestors, found.item].some(({ id }) => moving.has(id));
};

/** Whether items stand at a place already: a move there would change nothing. */
export const staysPut = ({ collection: from, ids }: Moved, into: CollectionOutline, spot: Spot): boolean => {
  if (from !== into.id) return false;
  const places = ids.map((id) => placeOf(into, id));
  const first = places[0]?.index ?? -1;
  return (
    places.every((place, at) => place?.index === first + at && (place.parent?.id ?? null) === spot.parent) &&
    spot.index >= first &&
    spot.index <= first + ids.length
  );
};
