import { done, type Result, refuse } from '../../../shared/errors';
import type { Target } from '../../../shared/model/target';
import type { TrashRow } from '../../../shared/model/trash';
import type { TrashEntry } from '../../workspace/trash-folder';
import type { Workspace } from '../../workspace/workspace';
import type { Apis } from '../apis/apis';
import type { MockServers } from '../mock-servers/mock-servers';
import { createRestore } from './restore-trashed';
import { createTrashRows } from './trash-rows';

/** What came back. */
interface Restored {
  readonly target: Target;
  readonly name: string;
}

/** Deleted things: what lies in the trash, and the ways out of it. */
export interface Trash {
  readonly list: () => Result<{ rows: TrashRow[] }>;
  /** A thing has just gone into the trash; what stopped with it goes on when it comes back. */
  readonly added: (key: string, goOn?: () => Promise<unknown>) => void;
  /** Something else has put things in, or taken them out. */
  readonly changed: () => void;
  /** Takes things out that have come back by another way. */
  readonly forget: (keys: readonly string[]) => void;
  readonly restore: (key: string) => Promise<Result<Restored>>;
  readonly remove: (key: string) => Result<void>;
  readonly empty: () => Result<{ count: number }>;
}

/** Undo and the trash are one: what came back by the one way is gone for the other. */
export const createTrash = (
  workspace: Workspace,
  mockServers: MockServers,
  apis: Apis,
  tellChanged: () => void,
): Trash => {
  const { trash } = workspace;
  const goingOn = new Map<string, () => Promise<unknown>>();
  const rows = createTrashRows(workspace, apis);
  const putBack = createRestore(workspace, mockServers, apis, rows.nameOf);
  const restoring = new Set<string>();

  const restore = async (key: string): Promise<Result<Restored>> => {
    const entry = restoring.has(key) ? undefined : trash.find(key);
    if (!entry) return refuse({ code: 'not-in-trash' });
    restoring.add(key);
    try {
      const content = trash.read(entry);
      if (!content.ok) return content;
      const thing = rows.thing(entry);
      if (!thing.ok) return thing;
      const target = await putBack(entry, content.value);
      if (!target.ok) return target;
      await goingOn.get(key)?.();
      goingOn.delete(key);
      return done({ target: target.value, name: thing.value.name });
    } finally {
      restoring.delete(key);
      tellChanged();
    }
  };

  const remove = (entry: TrashEntry): Result<void> => {
    if (restoring.has(entry.key)) return refuse({ code: 'not-in-trash' });
    const removed = trash.remove(entry);
    if (removed.ok) goingOn.delete(entry.key);
    return removed;
  };

  return {
    list: () => {
      const all = rows.all();
      return all.ok ? done({ rows: all.value }) : all;
    },
    added: (key, goOn) => {
      if (goOn) goingOn.set(key, goOn);
      tellChanged();
    },
    changed: tellChanged,
    forget: (keys) => {
      for (const key of keys) {
        const entry = trash.find(key);
        if (entry) trash.remove(entry);
      }
      tellChanged();
    },
    restore,
    remove: (key) => {
      const entry = trash.find(key);
      const removed = entry ? remove(entry) : refuse({ code: 'not-in-trash' });
      tellChanged();
      return removed;
    },
    empty: () => {
      const entries = trash.list();
      if (!entries.ok) return entries;
      const removed = entries.value.map(remove);
      tellChanged();
      const failed = removed.find((each) => !each.ok);
      return failed && !failed.ok ? failed : done({ count: removed.length });
    },
  };
};
