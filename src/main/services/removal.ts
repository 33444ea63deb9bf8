import { done, type Result, refuse } from '../../shared/errors';
import type { Target } from '../../shared/model/target';
import type { UndoList } from '../workspace/undo';
import type { Workspace } from '../workspace/workspace';
import type { Apis } from './apis';
import { documentName } from './document-name';
import { type DocumentTarget, grouped } from './grouped';
import type { MockServers } from './mock-servers';
import { removeItems } from './remove-items';

/** A part of a deletion that is done, and how to take it back. */
export interface Removed {
  readonly targets: readonly Target[];
  /** The name of the first. */
  readonly name: string;
  readonly restore: () => Promise<Result<void>>;
}
type Step = () => Promise<Result<Removed>>;

/** Takes parts of a deletion back, the last first, as far as that goes; gives the first reason why not all came back. */
const restoreAll = async (parts: readonly Removed[]): Promise<Result<void>> => {
  let result: Result<void> = done(undefined);
  for (const { restore } of [...parts].reverse()) {
    const restored = await restore();
    if (result.ok && !restored.ok) result = restored;
  }
  return result;
};

/** Deletes many things as one: all of them or none, each document saved once, taken back by one number. */
export const createRemoval = (workspace: Workspace, mockServers: MockServers, apis: Apis, undoList: UndoList) => {
  const folderOf = {
    collection: workspace.collections,
    environment: workspace.environments,
    'mock-server': workspace.mockServers,
    api: workspace.apis,
  };

  const removeDocument = async (target: DocumentTarget): Promise<Result<Removed>> => {
    const folder = folderOf[target.kind];
    const document = folder.get(target.id);
    if (!document) return refuse({ code: 'not-found', what: target.kind, id: target.id });
    const stopped = mockServers
      .all()
      .filter((mock) => (target.kind === 'mock-server' ? mock.id : mock.collection) === target.id)
      .map(({ id }) => id);
    const goOn = await mockServers.suspend(stopped);
    const removed = folder.remove(target.id);
    if (!removed.ok) {
      await goOn();
      return removed;
    }
    const restore = async (): Promise<Result<void>> => {
      const restored = removed.value();
      if (restored.ok) await goOn();
      return restored;
    };
    return done({ targets: [target], name: documentName(target.kind, document), restore });
  };

  /** All at once: their API is saved once. */
  const removeVersions = async (api: string, ids: ReadonlySet<string>): Promise<Result<Removed>> => {
    const results = await Promise.all(
      [...ids].map(async (version): Promise<Result<Removed>> => {
        const removed = await apis.removeVersion({ api, version });
        return removed.ok ? done({ targets: [{ kind: 'api-version', api, id: version }], ...removed.value }) : removed;
      }),
    );
    const parts = results.flatMap((result) => (result.ok ? result.value : []));
    const refused = results.find((result) => !result.ok);
    if (refused) {
      await restoreAll(parts);
      return refused;
    }
    return done({
      targets: parts.flatMap((part) => part.targets),
      name: parts[0]?.name ?? '',
      restore: () => restoreAll(parts),
    });
  };

  /** Gives the number by which the deletion is undone. */
  return async (targets: readonly Target[]): Promise<Result<number>> => {
    const { documents, items, versions } = grouped(targets);
    const steps: Step[] = [
      ...documents.map((target) => () => removeDocument(target)),
      ...[...items].map(
        ([collection, ids]) =>
          () =>
            removeItems(workspace, mockServers, collection, ids),
      ),
      ...[...versions].map(
        ([api, ids]) =>
          () =>
            removeVersions(api, ids),
      ),
    ];
    const parts: Removed[] = [];
    for (const step of steps) {
      const removed = await step();
      if (!removed.ok) {
        await restoreAll(parts);
        return removed;
      }
      parts.push(removed.value);
    }
    return done(
      undoList.add({
        did: 'delete',
        targets: parts.flatMap((part) => part.targets),
        name: parts[0]?.name ?? '',
        takeBack: () => restoreAll(parts),
      }),
    );
  };
};
