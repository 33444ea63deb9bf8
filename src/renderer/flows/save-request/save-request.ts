import type { Refusal } from '../../../shared/errors';
import type { Fields } from '../../../shared/model/draft';
import { call } from '../../bridge';
import { dropDraft } from '../../state/documents/drafts';
import { moveAnswer, saveResponse } from '../../state/sending/sending';
import { openPlace, revealPlace } from '../../state/tabs/places';
import { tabActions } from '../../state/tabs/tabs';
import { say } from '../../state/toast';
import { targetKey } from '../../state/workspace/target-key';
import { collectionFor, type WhereToSave } from './where-to-save';

/** Saves a request that was saved nowhere, and shows it in the place of its tab; gives back why not. */
export const saveNewRequest = async (
  key: string,
  { name: _, ...parts }: Fields<'new-request'>,
  name: string,
  where: WhereToSave,
  job: string | null,
): Promise<Refusal | null> => {
  const into = await collectionFor(where);
  if (!into.ok) return into.error;
  const answer = await call('request.save-new', {
    collection: into.value.id,
    parent: where.parent,
    name,
    // What lies in a collection may take its authorization over; what says nothing does.
    parts: parts.auth.type === 'none' ? { ...parts, auth: { type: 'inherit' } } : parts,
  });
  if (!answer.ok) return answer.error;
  dropDraft(key);
  moveAnswer(key, targetKey(answer.value));
  tabActions.close((tab) => tab.key === key);
  openPlace(answer.value, true);
  revealPlace(answer.value);
  if (job !== null && answer.value.kind === 'item') {
    await saveResponse(job, answer.value, 'Request saved, with its answer as an example');
  } else say('Request saved');
  return null;
};
