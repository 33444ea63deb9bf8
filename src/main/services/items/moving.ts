import { done, type Result, refuse } from '../../../shared/errors';
import type { Target } from '../../../shared/model/target';
import { nameOf } from '../../../shared/name-of';
import { idOf } from '../../../shared/own';
import { findItem, removeItem } from '../../workspace/items';
import { giveIdsBack, idsBelow, placeWithout, putAt, renewClashing } from '../../workspace/move-items';
import type { UndoList } from '../../workspace/undo';
import type { Workspace } from '../../workspace/workspace';
import type { MockServers } from '../mock-servers/mock-servers';
import { type Relocation, targetsIn, wayOf } from './relocation';

const notFound = (what: string, id: string) => refuse({ code: 'not-found', what, id });

/**
 * Moves items within a collection or to another, all or none; resolves when it is on disk and served.
 * Gives what they are called there, and the number by which the move is undone.
 */
export const moveItems = async (
  workspace: Workspace,
  mockServers: MockServers,
  undoList: UndoList,
  asked: Relocation,
): Promise<Result<{ undo: number; targets: Target[] }>> => {
  const { collections } = workspace;
  const way = wayOf(workspace, asked);
  if (!way.ok) return way;
  const { collection, to } = asked;
  const { into, places, list } = way.value;
  const nodes = places.map(({ node }) => node);
  const isInside = nodes.some((node) => idOf(node) === to.parent || idsBelow(node).has(to.parent ?? ''));
  if (collection === to.collection && isInside) return refuse({ code: 'cannot-lie-there', why: 'itself' });

  /** Where they are now goes to the disk first: at any moment they are there somewhere. */
  const saveAndServe = async (now: string, before: string): Promise<Result<void>> => {
    let saved = await collections.save(now);
    if (saved.ok && before !== now) saved = await collections.save(before);
    await mockServers.served();
    return saved;
  };

  // What waits to be written is written before: the source must not reach the disk ahead of the destination.
  collections.flush();
  const before = targetsIn(collection, nodes);
  const index = placeWithout(list, to.index, nodes);
  const putBacks = places.map((place) => removeItem(() => collections.get(collection), place));
  const oldIds = renewClashing(nodes, idsBelow(into));
  putAt(list, index, nodes);
  const targets = targetsIn(to.collection, nodes);

  /** Undoes it in memory: all of them, as they are by then, or none. */
  const putAllBack = (): Result<void> => {
    const there = collections.get(to.collection);
    const back = collections.get(collection);
    if (!there || !back) return notFound('collection', there ? collection : to.collection);
    const now = targets.flatMap(({ id }) => findItem(there, id) ?? []);
    const homeless = places.some(({ example, parent }) => example && !findItem(back, parent));
    if (now.length < targets.length || homeless) return notFound('item', to.collection);
    for (const { node, list: within } of now) within.splice(within.indexOf(node), 1);
    const taken = now.map(({ node }) => node);
    giveIdsBack(taken, oldIds, idsBelow(back));
    for (const at of [...putBacks.keys()].reverse()) putBacks[at]?.(taken[at]);
    return done(undefined);
  };

  const saved = await saveAndServe(to.collection, collection);
  if (!saved.ok) {
    putAllBack();
    await saveAndServe(collection, to.collection);
    return saved;
  }
  const undo = undoList.add({
    did: 'move',
    name: nameOf(nodes[0] ?? {}),
    takeBack: async () => {
      const back = putAllBack();
      const written = back.ok ? await saveAndServe(collection, to.collection) : back;
      return written.ok ? done(before) : written;
    },
  });
  return done({ undo, targets });
};
