import { done, type Result, refuse } from '../../../shared/errors';
import type { JsonObject } from '../../../shared/json';
import type { Target } from '../../../shared/model/target';
import { nameOf } from '../../../shared/name-of';
import { idOf } from '../../../shared/own';
import { findItems, removeItem, takenItem } from '../../workspace/items';
import { idsBelow } from '../../workspace/move-items';
import type { Workspace } from '../../workspace/workspace';
import type { MockServers } from '../mock-servers/mock-servers';
import type { Trash } from '../trash/trash';
import type { Removed } from './removal';

/** Deletes items of one collection: all of them or none, saved once. */
export const removeItems = async (
  { collections, trash: trashFolder }: Workspace,
  mockServers: MockServers,
  trash: Trash,
  collection: string,
  ids: ReadonlySet<string>,
  at: Date,
): Promise<Result<Removed>> => {
  const document = collections.get(collection);
  if (!document) return refuse({ code: 'not-found', what: 'collection', id: collection });
  const known = idsBelow(document);
  const gone = [...ids].find((id) => !known.has(id));
  if (gone !== undefined) return refuse({ code: 'not-found', what: 'item', id: gone });

  const places = findItems(document, ids);
  const trashed: string[] = [];
  for (const place of places) {
    const taken = { collection, ...takenItem(place) };
    const kept = trashFolder.keep('items', idOf(place.node), taken as unknown as JsonObject, at);
    if (!kept.ok) {
      trash.forget(trashed);
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
  /** Gives the keys of those that still had a place; the last goes first, so that each finds its own. */
  const putBack = (wanted: ReadonlySet<string>): string[] =>
    [...putBacks.keys()].reverse().flatMap((at) => {
      const key = trashed[at] ?? '';
      return wanted.has(key) && putBacks[at]?.() ? [key] : [];
    });

  const saved = await saveAndServe();
  if (!saved.ok) {
    trash.forget(putBack(new Set(trashed)));
    await saveAndServe();
    return saved;
  }
  trash.changed();
  const targets = places.map(({ node }): Target => ({ kind: 'item', collection, id: idOf(node) }));
  return done({
    name: nameOf(places[0]?.node ?? {}),
    restore: async () => {
      if (!collections.get(collection)) return refuse({ code: 'not-found', what: 'collection', id: collection });
      // What the trash has given back or deleted for good is not this one's any more.
      const left = new Set(trashed.filter((key) => trashFolder.find(key)));
      if (left.size === 0) return refuse({ code: 'not-in-trash' });
      const back = putBack(left);
      const written = await saveAndServe();
      if (!written.ok) return written;
      // What found no place any more stays in the trash.
      trash.forget(back);
      return back.length === left.size
        ? done(targets.filter((_target, at) => left.has(trashed[at] ?? '')))
        : refuse({ code: 'not-found', what: 'item', id: collection });
    },
  });
};
