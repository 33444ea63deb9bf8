import type { Refusal } from '../../shared/errors';
import type { TrashRow } from '../../shared/model/trash';
import { counted, quoted } from '../../shared/words';
import { call } from '../bridge';
import { revealPlace } from './tabs/places';
import { tabActions } from './tabs/tabs';
import { say, sayRefused } from './toast';

/** Opens the trash in a tab of its own. */
export const openTrash = (): void => tabActions.open({ kind: 'trash', id: 'trash' }, { keep: true });

/** Puts a thing back where it was, and shows it there. */
export const restoreTrashed = async ({ key }: TrashRow): Promise<void> => {
  const answer = await call('trash.restore', { key });
  if (!answer.ok) return sayRefused(answer.error);
  revealPlace(answer.value.target);
  say(`${quoted(answer.value.name)} is back`);
};

/** Deletes a thing of the trash for good, or all of it; gives back why not. */
export const deleteForGood = async (what: TrashRow | 'all'): Promise<Refusal | null> => {
  if (what === 'all') {
    const answer = await call('trash.empty', {});
    if (answer.ok) say(`${counted(answer.value.count, 'thing')} deleted for good`);
    return answer.ok ? null : answer.error;
  }
  const answer = await call('trash.remove', { key: what.key });
  if (answer.ok) say(`${quoted(what.name)} deleted for good`);
  return answer.ok ? null : answer.error;
};
