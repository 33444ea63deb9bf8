import { z } from 'zod';
import { done, type Result, refuse } from '../../../shared/errors';
import { isObject, type JsonObject } from '../../../shared/json';
import type { Target } from '../../../shared/model/target';
import { idOf } from '../../../shared/own';
import { trashedVersionSchema } from '../../workspace/api-documents';
import { findItem, putItem, takeItem } from '../../workspace/items';
import type { TrashEntry } from '../../workspace/trash-folder';
import type { Workspace } from '../../workspace/workspace';
import type { Apis } from '../apis/apis';
import type { MockServers } from '../mock-servers/mock-servers';

const idsSchema = z.array(z.string()).default([]);
const itemSchema = z.object({
  collection: z.string(),
  parent: z.string(),
  index: z.int().min(0),
  before: idsSchema,
  behind: idsSchema,
});

/** Puts things of the trash back where they were. */
export type Restore = (entry: TrashEntry, content: JsonObject) => Promise<Result<Target>>;

const malformed = (expected: string) => refuse({ code: 'file-malformed', at: '', expected, found: 'something else' });

/** `nameOf` knows what a document that is gone was called, if it lies in the trash. */
export const createRestore = (
  workspace: Workspace,
  mockServers: MockServers,
  apis: Apis,
  nameOf: (folder: 'collections' | 'apis', id: string) => string,
): Restore => {
  const { collections, trash } = workspace;

  const restoreItem = async (entry: TrashEntry, content: JsonObject): Promise<Result<Target>> => {
    const place = itemSchema.safeParse(content);
    const { item } = content;
    if (!place.success || !isObject(item)) return malformed('an item and its place');
    const { collection, ...stood } = place.data;
    const whole = collections.get(collection);
    if (!whole) return refuse({ code: 'restore-first', what: 'collection', name: nameOf('collections', collection) });
    if (!putItem(whole, { item, ...stood })) return refuse({ code: 'restore-first', what: 'request', name: '' });
    const saved = await collections.save(collection);
    if (!saved.ok) {
      // Not in two places: it stays in the trash.
      const back = findItem(whole, idOf(item));
      if (back) takeItem(back);
      void collections.save(collection);
      return saved;
    }
    trash.remove(entry);
    await mockServers.served();
    return done({ kind: 'item', collection, id: idOf(item) });
  };

  const restoreVersion = async (entry: TrashEntry, content: JsonObject): Promise<Result<Target>> => {
    const kept = trashedVersionSchema.safeParse(content);
    if (!kept.success) return malformed('a version of an API');
    const { api } = kept.data;
    if (!workspace.apis.get(api)) return refuse({ code: 'restore-first', what: 'API', name: nameOf('apis', api) });
    const back = await apis.restoreVersion(kept.data);
    if (!back.ok) return back;
    trash.remove(entry);
    return done({ kind: 'api-version', api, id: back.value.version });
  };

  return async (entry, content) => {
    if (entry.folder === 'items') return restoreItem(entry, content);
    if (entry.folder === 'api-versions') return restoreVersion(entry, content);
    const [kind, folder] = (
      {
        collections: ['collection', collections],
        environments: ['environment', workspace.environments],
        mocks: ['mock-server', workspace.mockServers],
        apis: ['api', workspace.apis],
      } as const
    )[entry.folder];
    const id = folder.restore(entry.name);
    if (!id.ok) return id;
    await mockServers.served();
    return done({ kind, id: id.value });
  };
};
