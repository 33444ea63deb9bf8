import type { Refusal } from '../../../shared/errors';
import { counted, quoted } from '../../../shared/words';
import { call } from '../../bridge';
import { useDialogs } from '../dialogs';
import { loadDocument, savedFields } from '../documents/documents';
import { undoLast } from '../items/item-actions';
import { startRenaming } from '../items/renaming';
import { copyText } from '../mock-servers/mock-server-actions';
import { useSending } from '../sending/sending';
import { sentAsCurl } from '../sending/sent-as-curl';
import { openPlace, revealPlace } from '../tabs/places';
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

/** Saves entries in a new collection, each with its answer, and opens its name for typing. */
export const saveEntries = async (ids: readonly number[]): Promise<void> => {
  const answer = await call('history.save', { ids: [...ids] });
  if (!answer.ok) return sayRefused(answer.error);
  const target = { kind: 'collection', id: answer.value.id } as const;
  openPlace(target, true);
  revealPlace(target);
  startRenaming(targetKey(target), 'row');
  say(`${counted(ids.length, 'request')} saved in ${quoted(answer.value.name)}`);
};

/** Asks where one entry is to be saved, with its answer as the first example where one was kept. */
export const saveEntry = async (id: number): Promise<void> => {
  const place = historyPlace(id);
  const key = targetKey(place);
  await loadDocument('new-request', place);
  if (!savedFields('new-request', key)) return say('This request is not in the history any more.');
  const sent = useSending.getState()[key];
  useDialogs.setState({ savingRequest: { id: place.id, job: sent?.response ? sent.job : null } });
};

/** Puts a request on the clipboard as a line for a terminal, as it was sent. */
export const copyAsCurl = async (id: number): Promise<void> => {
  const answer = await call('history.get', { id });
  if (!answer.ok) return sayRefused(answer.error);
  await copyText(sentAsCurl(answer.value.sent), 'Copied as cURL');
};

/** Opens the dialog that makes a mock server of entries. */
export const openMockHistory = (ids: readonly number[]): void => useDialogs.setState({ mockHistory: ids });
