import type { Target } from '../../../shared/model/target';
import { useRecent } from '../../state/tabs/recent';
import { apis } from '../../state/workspace/apis';
import { collections } from '../../state/workspace/collections';
import { environments } from '../../state/workspace/environments';
import { isHere } from '../../state/workspace/is-here';
import { mockServers } from '../../state/workspace/mock-servers';

const mostShown = 6;

/** What to go on with: what was opened last and is still there; where nothing was, the collections. */
export const usePlacesToOpen = (): { readonly title: string; readonly places: readonly Target[] } => {
  const opened = useRecent((state) => state.opened);
  const all = collections.use((state) => state.sorted);
  // What is still there depends on all of them.
  environments.use();
  mockServers.use();
  apis.use();
  const here = opened.filter(isHere).slice(0, mostShown);
  if (here.length > 0) return { title: 'Recent', places: here };
  return { title: 'Collections', places: all.slice(0, mostShown).map(({ id }) => ({ kind: 'collection', id })) };
};
