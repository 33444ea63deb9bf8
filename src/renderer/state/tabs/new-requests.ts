import { emptyRequest, type RequestParts } from '../../../shared/model/request';
import { editedDraft } from '../documents/draft';
import { putDraft } from '../documents/drafts';
import { historyPlace } from '../history/history-place';
import { targetKey } from '../workspace/target-key';
import { tabActions } from './tabs';

/** Opens a tab with a request that is saved nowhere; one for a mock server takes the values of its environment. */
export const openNewRequest = (parts: Partial<RequestParts> = {}, mock?: string): void => {
  const place = { kind: 'new-request', id: crypto.randomUUID(), ...(mock !== undefined && { mock }) } as const;
  const blank = { ...emptyRequest, name: 'Untitled Request' };
  putDraft(targetKey(place), editedDraft('new-request', blank, undefined, parts));
  tabActions.open(place, { keep: true });
};

/** Opens what was sent once, with the answer that was kept. */
export const openHistoryEntry = (id: number, keep = false): void => tabActions.open(historyPlace(id), { keep });
