import type { Target } from '../../../shared/model/target';
import { call } from '../../bridge';
import { loadDocument } from '../documents/documents';
import { sayRefused } from '../toast';

/** Lets an example answer where several fit a call equally well, or no longer; at once, beside what is being typed. */
export const setDefaultExample = async (
  place: Target & { readonly kind: 'item' },
  isDefault: boolean,
): Promise<void> => {
  const { collection, id } = place;
  const answer = await call('example.update', { collection, id, change: { isDefault } });
  if (!answer.ok) return sayRefused(answer.error);
  await loadDocument('example', place);
};
