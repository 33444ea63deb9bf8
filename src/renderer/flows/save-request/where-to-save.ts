import { call } from '../../bridge';

/** The choice that makes a new collection of this name. */
export const newCollection = 'new';

export interface WhereToSave {
  /** A collection, or `newCollection`. */
  readonly collection: string;
  readonly collectionName: string;
  /** A folder; null for the collection itself. */
  readonly parent: string | null;
}

/** Whether it is said where: a new collection has a name. */
export const isSomewhere = ({ collection, collectionName }: WhereToSave): boolean =>
  collection !== newCollection || collectionName.trim() !== '';

/** The id of the collection, which is made where it is a new one. */
export const collectionFor = async ({ collection, collectionName }: WhereToSave) => {
  if (collection !== newCollection) return { ok: true, value: { id: collection } } as const;
  const made = await call('collection.create', {});
  if (!made.ok) return made;
  const name = collectionName.trim();
  const renamed = await call('rename', { target: { kind: 'collection', id: made.value.id }, name });
  return renamed.ok ? made : renamed;
};
