import type { AnyEvent } from '../../../shared/contract';
import type { JsonObject } from '../../../shared/json';
import type { CollectionOutline } from '../../../shared/model/collection';
import { patchOf } from '../../../shared/patch-of';
import { outlineOf } from '../../workspace/outline';

/** What the window was told of the collections' trees: it is sent only what has changed since. */
export interface ToldOutlines {
  /** The whole tree, as it is now. */
  readonly whole: (id: string, document: JsonObject) => CollectionOutline;
  /** The event that says what a collection has become. */
  readonly changed: (id: string, document: JsonObject) => AnyEvent;
  readonly forget: (id: string) => void;
}

export const createToldOutlines = (): ToldOutlines => {
  const told = new Map<string, CollectionOutline>();
  // One count for all: a collection that was gone and is back is never taken for what it was.
  let revision = 0;

  const whole: ToldOutlines['whole'] = (id, document) => {
    revision += 1;
    const outline = outlineOf(id, document, revision);
    told.set(id, outline);
    return outline;
  };

  return {
    whole,
    changed: (id, document) => {
      const before = told.get(id);
      const now = whole(id, document);
      return before
        ? { name: 'collection.patched', data: patchOf(before, now) }
        : { name: 'collection.changed', data: now };
    },
    forget: (id) => void told.delete(id),
  };
};
