import type { CallInput } from '../../../shared/contract';
import { done, type Result, refuse } from '../../../shared/errors';
import type { Json, JsonObject } from '../../../shared/json';
import type { Target } from '../../../shared/model/target';
import { idOf } from '../../../shared/own';
import { findItem, findItems, type Place } from '../../workspace/items';
import { idsBelow } from '../../workspace/move-items';
import { listFor } from '../../workspace/new-items';
import type { Workspace } from '../../workspace/workspace';

export type Relocation = CallInput<'item.move'>;

/** What is to go, in sidebar order, and the list it is to go into. */
interface Way {
  readonly into: JsonObject;
  readonly places: readonly Place[];
  readonly list: Json[];
}

const notFound = (what: string, id: string) => refuse({ code: 'not-found', what, id });

/** Finds what is to go somewhere and the list it is to lie in; or says why it cannot. */
export const wayOf = ({ collections }: Workspace, { collection, ids, to }: Relocation): Result<Way> => {
  const from = collections.get(collection);
  const into = collections.get(to.collection);
  if (!from || !into) return notFound('collection', from ? to.collection : collection);
  const known = idsBelow(from);
  const gone = ids.find((id) => !known.has(id));
  if (gone !== undefined) return notFound('item', gone);
  const parent = to.parent === null ? into : findItem(into, to.parent)?.node;
  if (!parent) return notFound('item', to.parent ?? '');
  const places = findItems(from, new Set(ids));
  const lists = places.map(({ example }) => listFor(parent, example ? 'example' : 'request'));
  const [list] = lists;
  if (!list || lists.some((each) => each !== list)) return refuse({ code: 'cannot-lie-there', why: 'kind' });
  return done({ into, places, list });
};

/** The items of a collection as targets. */
export const targetsIn = (collection: string, nodes: readonly JsonObject[]): Target[] =>
  nodes.map((node) => ({ kind: 'item', collection, id: idOf(node) }));
