import { refusalInWords } from '../../shared/words';
import { call } from '../bridge';
import { requestChangeOf, settleDraft, useDrafts } from './drafts';
import { putRequest, useRequests } from './requests';
import { targetKey } from './target-key';

/** Saves what was typed into a request's tab; gives back in words why not. */
export const saveRequest = async (collection: string, id: string): Promise<string | null> => {
  const tab = targetKey({ kind: 'item', collection, id });
  const draft = useDrafts.getState().byTab[tab];
  const saved = useRequests.getState()[tab]?.request;
  if (!draft || !saved) return null;
  const parts = requestChangeOf(draft, saved.parts);
  const answer = await call('request.update', { collection, id, change: { parts } });
  if (!answer.ok) return refusalInWords(answer.error);
  putRequest(tab, answer.value);
  const { method, url } = answer.value.parts;
  settleDraft(tab, draft, { method, url });
  return null;
};
