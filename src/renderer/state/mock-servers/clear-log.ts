import { call } from '../../bridge';
import { undoLast } from '../items/item-actions';
import { say, sayRefused } from '../toast';
import { reloadLog } from './call-log';

/** Empties a call log; a message, and Ctrl+Z, bring it back. */
export const clearLog = async (mock: string): Promise<void> => {
  const answer = await call('calls.clear', { mock });
  if (!answer.ok) return sayRefused(answer.error);
  reloadLog(mock);
  const { undo } = answer.value;
  say('Call log cleared', { label: 'Undo', run: () => void undoLast(undo) });
};
