import type { Refusal } from '../../../shared/errors';
import { counted, quoted } from '../../../shared/words';
import { call } from '../../bridge';
import { openPlace, revealPlace } from '../../state/tabs/places';
import { say } from '../../state/toast';
import { collections } from '../../state/workspace/collections';
import { collectionFor, type WhereToSave } from './where-to-save';

/** Saves entries of the history, each with its answer, and shows where; gives back why not. */
export const saveEntries = async (ids: readonly number[], where: WhereToSave): Promise<Refusal | null> => {
  const into = await collectionFor(where);
  if (!into.ok) return into.error;
  const collection = into.value.id;
  const answer = await call('history.save', { ids: [...ids], collection, parent: where.parent });
  if (!answer.ok) return answer.error;
  const target =
    where.parent === null
      ? ({ kind: 'collection', id: collection } as const)
      : ({ kind: 'item', collection, id: where.parent } as const);
  openPlace(target, true);
  revealPlace(target);
  const name = collections.get(collection)?.name ?? where.collectionName;
  say(`${counted(answer.value.count, 'request')} saved in ${quoted(name)}`);
  return null;
};
