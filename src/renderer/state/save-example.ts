import type { Target } from '../../shared/model/target';
import { refusalInWords } from '../../shared/words';
import { call } from '../bridge';
import { changeOf, settleDraft, useDrafts } from './drafts';
import { putExample, useExamples } from './examples';
import { targetKey } from './target-key';

/** Saves what was typed into an example's tab; gives back in words why not. */
export const saveExample = async (place: Target): Promise<string | null> => {
  const tab = targetKey(place);
  const draft = useDrafts.getState().byTab[tab];
  if (place.kind !== 'item' || !draft) return null;
  const checked = changeOf(draft, useExamples.getState()[tab]?.example?.request);
  if ('problem' in checked) return checked.problem;
  const { collection, id } = place;
  const answer = await call('example.update', { collection, id, change: checked.change });
  if (!answer.ok) return refusalInWords(answer.error);
  putExample(tab, answer.value);
  settleDraft(tab, draft, answer.value);
  return null;
};
