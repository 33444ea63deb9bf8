import { done, type Result, refuse } from '../../shared/errors';
import { textOr } from '../../shared/json';
import type { Target } from '../../shared/model/target';
import { idOf } from '../../shared/own';
import { findItems, removeItem } from '../workspace/items';
import { idsBelow } from '../workspace/move-items';
import type { Workspace } from '../workspace/workspace';
import type { MockServers } from './mock-servers';
import type { Removed } from './removal';

/** Deletes items of one collection: all of them or none, saved once. */
export const removeItems = async (
  { collections, trashItem }: Workspace,
  mockServers: MockServers,
  collection: string,
  ids: ReadonlySet<string>,
): Promise<Result<Removed>> => {
  const document = collections.get(collection);
  if (!document) return refuse({ code: 'not-found', what: 'collection', id: collection });
  const known = idsBelow(document);
  const gone = [...ids].find((id) => !known.has(id));
  if (gone !== undefined) return refuse({ code: 'not-found', what: 'item', id: gone });

  const places = findItems(document, ids);
  const trashed: (() => void)[] = [];
  for (const { node, parent, index } of places) {
    const kept = trashItem(idOf(node), { collection, parent, index, item: node });
    if (!kept.ok) {
      for (const takeOut of trashed) takeOut();
      return kept;
    }
    trashed.push(kept.value);
  }

  const saveAndServe = async (): Promise<Result<void>> => {
    const saved = await collections.save(collection);
    await mockServers.served();
    return saved;
  };
  const putBacks = places.map((place) => removeItem(() => collections.get(collection), place));
  /** Gives the places in the list of those that still had one; the last goes first, so that each finds its own. */
  const putBack = (): number[] =>
    [...putBacks.keys()]
      .reverse()
      .filter((at) => putBacks[at]?.())
      .reverse();

  const saved = await saveAndServe();
  if (!saved.ok) {
    for (const at of putBack()) trashed[at]?.();
    await saveAndServe();
    return saved;
  }
  const targets = places.map(({ node }): Target => ({ kind: 'item', collection, id: idOf(node) }));
  return done({
    targets,
    name: textOr(places[0]?.node.name, 'Unnamed'),
    restore: async () => {
      if (!collections.get(collection)) return refuse({ code: 'not-found', what: 'collection', id: collection });
      const back = putBack();
      const written = await saveAndServe();
      if (!written.ok) return written;
      // What found no place any more stays in the trash.
      for (const at of back) trashed[at]?.();
      return back.length === targets.length ? written : refuse({ code: 'not-found', what: 'item', id: collection });
    },
  });
};
