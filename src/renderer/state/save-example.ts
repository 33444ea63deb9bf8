import type { Example } from '../../shared/model/example';
import type { Target } from '../../shared/model/target';
import { refusalInWords } from '../../shared/words';
import { call } from '../bridge';
import { changeOf, dropDraft, editDraft, useDrafts } from './drafts';
import { putExample } from './examples';
import { targetKey } from './target-key';

/** The edits made while an earlier draft was on its way to the disk stay edits. */
const settle = (tab: string, sent: object, saved: Example) => {
  const now = useDrafts.getState().byTab[tab];
  if (now === undefined || now === sent) dropDraft(tab);
  else editDraft(tab, saved, {});
};

/** Saves what was typed into an example's tab; gives back in words why not. */
export const saveExample = async (place: Target): Promise<string | null> => {
  const tab = targetKey(place);
  const draft = useDrafts.getState().byTab[tab];
  if (place.kind !== 'item' || !draft) return null;
  const checked = changeOf(draft);
  if ('problem' in checked) return checked.problem;
  const { collection, id } = place;
  const answer = await call('example.update', { collection, id, change: checked.change });
  if (!answer.ok) return refusalInWords(answer.error);
  putExample(tab, answer.value);
  settle(tab, draft, answer.value);
  return null;
};
