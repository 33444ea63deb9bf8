import { done, type Refusal, type Result, refuse } from '../../../shared/errors';
import type { MockServer } from '../../../shared/model/mock-server';
import type { Target } from '../../../shared/model/target';
import type { UndoList } from '../../workspace/undo';
import type { Workspace } from '../../workspace/workspace';
import type { Apis } from '../apis/apis';
import type { MockServers } from '../mock-servers/mock-servers';
import type { Trash } from '../trash/trash';
import { documentName } from './document-name';
import { type DocumentTarget, grouped } from './grouped';
import { removeItems } from './remove-items';

/** A part of a deletion that is done, and how to take it back. */
export interface Removed {
  /** The name of the first thing. */
  readonly name: string;
  /** Gives what is back. */
  readonly restore: () => Promise<Result<readonly Target[]>>;
}
interface Parts {
  readonly workspace: Workspace;
  readonly mockServers: MockServers;
  readonly apis: Apis;
  readonly trash: Trash;
  readonly undoList: UndoList;
}
type Step = () => Promise<Result<Removed>>;

/** Takes parts of a deletion back, the last first, as far as that goes; gives the first reason why not all came back. */
const restoreAll = async (parts: readonly Removed[]): Promise<Result<readonly Target[]>> => {
  const back: Target[] = [];
  const refusals: Refusal[] = [];
  for (const { restore } of [...parts].reverse()) {
    const restored = await restore();
    if (restored.ok) back.unshift(...restored.value);
    else refusals.push(restored.error);
  }
  // What the trash has given back or lost by then is not this deletion's any more.
  const wrong = refusals.find(({ code }) => code !== 'not-in-trash') ?? (back.length === 0 ? refusals[0] : undefined);
  return wrong ? refuse(wrong) : done(back);
};

/** Whether a mock server does not run without this. */
const needs = ({ id, collection, environment }: MockServer, target: DocumentTarget): boolean => {
  if (target.kind === 'mock-server') return id === target.id;
  if (target.kind === 'environment') return environment === target.id;
  return target.kind === 'collection' && collection === target.id;
};

/** Deletes many things as one: all of them or none, each document saved once, taken back by one number. */
export const createRemoval = ({ workspace, mockServers, apis, trash, undoList }: Parts) => {
  const folderOf = {
    collection: workspace.collections,
    environment: workspace.environments,
    'mock-server': workspace.mockServers,
    api: workspace.apis,
  };

  const restoreKey = (key: string) => async (): Promise<Result<readonly Target[]>> => {
    const restored = await trash.restore(key);
    return restored.ok ? done([restored.value.target]) : restored;
  };

  const removeDocument = async (target: DocumentTarget, at: Date): Promise<Result<Removed>> => {
    const folder = folderOf[target.kind];
    const document = folder.get(target.id);
    if (!document) return refuse({ code: 'not-found', what: target.kind, id: target.id });
    const stopped = mockServers
      .all()
      .filter((mock) => needs(mock, target))
      .map(({ id }) => id);
    const goOn = await mockServers.suspend(stopped);
    const removed = folder.remove(target.id, at);
    if (!removed.ok) {
      await goOn();
      return removed;
    }
    const key = removed.value;
    trash.added(key, goOn);
    return done({ name: documentName(target.kind, document), restore: restoreKey(key) });
  };

  /** All at once: their API is saved once. */
  const removeVersions = async (api: string, ids: ReadonlySet<string>, at: Date): Promise<Result<Removed>> => {
    const results = await Promise.all(
      [...ids].map(async (version): Promise<Result<Removed>> => {
        const name = apis.get(api)?.versions.find(({ id }) => id === version)?.name ?? '';
        const removed = await apis.removeVersion({ api, version }, at);
        if (!removed.ok) return removed;
        trash.added(removed.value);
        return done({ name, restore: restoreKey(removed.value) });
      }),
    );
    const parts = results.flatMap((result) => (result.ok ? result.value : []));
    const refused = results.find((result) => !result.ok);
    if (refused) {
      await restoreAll(parts);
      return refused;
    }
    return done({
      name: parts[0]?.name ?? '',
      restore: () => restoreAll(parts),
    });
  };

  /** Gives the number by which the deletion is undone. */
  return async (targets: readonly Target[]): Promise<Result<number>> => {
    const { documents, items, versions } = grouped(targets);
    const at = new Date();
    const steps: Step[] = [
      ...documents.map((target) => () => removeDocument(target, at)),
      ...[...items].map(
        ([collection, ids]) =>
          () =>
            removeItems(workspace, mockServers, trash, collection, ids, at),
      ),
      ...[...versions].map(
        ([api, ids]) =>
          () =>
            removeVersions(api, ids, at),
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
        name: parts[0]?.name ?? '',
        takeBack: () => restoreAll(parts),
      }),
    );
  };
};
