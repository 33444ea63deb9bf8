import { z } from 'zod';
import { collectionOutlineSchema } from '../model/collection';
import { targetSchema } from '../model/target';
import { call, id, nothing } from './parts';

/** Many things at once. */
const targets = z.array(targetSchema).min(1).max(100_000);
/** Items of a collection, and where they are to go: before the place `index`, counted as the list is now. */
const relocation = z.object({
  collection: z.string(),
  ids: z.array(z.string()).min(1).max(100_000),
  to: z.object({
    collection: z.string(),
    /** A folder, or a request for examples; null for the collection itself. */
    parent: z.string().nullable(),
    index: z.number().int().min(0),
  }),
});

/** Things of the workspace, whatever their kind: made, named, copied, moved, deleted and brought back. */
export const itemsCalls = {
  rename: call(z.object({ target: targetSchema, name: z.string().max(100_000) }), nothing),
  /** Gives the copies. What lies in another of the targets is copied with it, and not twice. */
  duplicate: call(z.object({ targets }), z.object({ targets: z.array(targetSchema) })),
  /** Moves all of them to the trash, or none. `undo` names this deletion for the call `undo`. */
  delete: call(z.object({ targets }), z.object({ undo: z.number() })),
  /** Takes one deletion, of the history too, move or clearing of a call log back; without a number, the last one. */
  undo: call(
    z.object({ undo: z.number().optional() }),
    z.object({
      did: z.enum(['delete', 'move', 'clear-log', 'delete-history']),
      targets: z.array(targetSchema),
      name: z.string(),
      count: z.number(),
    }),
  ),

  'collection.create': call(nothing, id),
  /** The tree of a collection as it is now, for a window that has missed what became of it. */
  'collection.outline': call(id, collectionOutlineSchema),
  /** Asks the user where; `saved` is false when they changed their mind. */
  'collection.export': call(id, z.object({ saved: z.boolean() })),

  'environment.create': call(nothing, id),
  'environment.export': call(id, z.object({ saved: z.boolean() })),

  /** Makes a folder, request or example at the end of what it is to lie in; `parent` null is the collection itself. */
  'item.create': call(
    z.object({
      collection: z.string(),
      parent: z.string().nullable(),
      kind: z.enum(['folder', 'request', 'example']),
      /** Of a request, which has none else. */
      url: z.string().max(100_000).optional(),
    }),
    targetSchema,
  ),

  /** Moves folders, requests or examples, all or none; gives them as they are called there. `undo` names the move. */
  'item.move': call(relocation, z.object({ undo: z.number(), targets: z.array(targetSchema) })),
  /** Puts copies there; gives the copies. */
  'item.copy': call(relocation, z.object({ targets: z.array(targetSchema) })),
} as const;
