import { copiedWords } from '../../../shared/curl-words';
import type { Refusal } from '../../../shared/errors';
import { counted } from '../../../shared/words';
import { call } from '../../bridge';
import { useDialogs } from '../dialogs';
import { loadDocument, savedFields } from '../documents/documents';
import { undoLast } from '../items/item-actions';
import { copyText } from '../mock-servers/mock-server-actions';
import { useSending } from '../sending/sending';
import { say, sayRefused } from '../toast';
import { targetKey } from '../workspace/target-key';
import { historyPlace } from './history-place';
import { useHistoryView } from './history-view';

const offerUndo = (count: number, undo: number): void => {
  useHistoryView.setState({ selected: new Set(), anchor: null });
  say(`${counted(count, 'request')} deleted`, { label: 'Undo', run: () => void undoLast(undo) });
};

/** Deletes entries, or all of the history, and offers to take that back. */
export const deleteHistory = async (what: readonly number[] | 'all'): Promise<Refusal | null> => {
  const answer = await (what === 'all' ? call('history.clear', {}) : call('history.delete', { ids: [...what] }));
  if (!answer.ok) return answer.error;
  offerUndo(answer.value.count, answer.value.undo);
  return null;
};

/** Asks where one entry is to be saved, with its answer as the first example where one was kept. */
const saveEntry = async (id: number): Promise<void> => {
  const place = historyPlace(id);
  const key = targetKey(place);
  await loadDocument('new-request', place);
  if (!savedFields('new-request', key)) return say('This request is not in the history any more.');
  const sent = useSending.getState()[key];
  useDialogs.setState({ savingRequest: { id: place.id, job: sent?.response ? sent.job : null } });
};

/** Puts a request on the clipboard as a line for a terminal, as it was sent. */
export const copyAsCurl = async (id: number): Promise<void> => {
  const answer = await call('history.curl', { id });
  if (!answer.ok) return sayRefused(answer.error);
  await copyText(answer.value.line, copiedWords(answer.value));
};

/** Asks where entries are to be saved: one like any request that is saved nowhere yet, several as they were answered. */
export const saveEntries = (ids: readonly number[], several: boolean): void => {
  const [first] = ids;
  if (several) useDialogs.setState({ savingHistory: ids });
  else if (first !== undefined) void saveEntry(first);
};

/** Opens the dialog that makes a mock server of entries. */
export const openMockHistory = (ids: readonly number[]): void => useDialogs.setState({ mockHistory: ids });
