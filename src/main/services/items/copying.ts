import { done, type Result } from '../../../shared/errors';
import { isObject } from '../../../shared/json';
import type { Target } from '../../../shared/model/target';
import { nameOf } from '../../../shared/name-of';
import { renewIds } from '../../workspace/item-ids';
import { copyName } from '../../workspace/items';
import { putAt } from '../../workspace/move-items';
import type { Workspace } from '../../workspace/workspace';
import type { MockServers } from '../mock-servers/mock-servers';
import { type Relocation, targetsIn, wayOf } from './relocation';

/** Puts copies of items somewhere, with ids of their own; resolves when they are on disk and served. */
export const copyItems = async (
  workspace: Workspace,
  mockServers: MockServers,
  asked: Relocation,
): Promise<Result<{ targets: Target[] }>> => {
  const way = wayOf(workspace, asked);
  if (!way.ok) return way;
  const { places, list } = way.value;
  const copies = places.map(({ node }) => renewIds(structuredClone(node)));
  const names = new Set(list.filter(isObject).map(({ name }) => name));
  for (const each of copies) if (names.has(each.name ?? '')) each.name = copyName(nameOf(each));
  putAt(list, asked.to.index, copies);
  const saved = await workspace.collections.save(asked.to.collection);
  if (!saved.ok) {
    for (const each of copies) list.splice(list.indexOf(each), 1);
    await workspace.collections.save(asked.to.collection);
  }
  await mockServers.served();
  return saved.ok ? done({ targets: targetsIn(asked.to.collection, copies) }) : saved;
};
