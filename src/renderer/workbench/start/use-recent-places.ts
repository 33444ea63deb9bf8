import type { Target } from '../../../shared/model/target';
import { useRecent } from '../../state/tabs/recent';
import { apis } from '../../state/workspace/apis';
import { collections } from '../../state/workspace/collections';
import { environments } from '../../state/workspace/environments';
import { isHere } from '../../state/workspace/is-here';
import { mockServers } from '../../state/workspace/mock-servers';
import { targetKey } from '../../state/workspace/target-key';

const mostShown = 6;

/** What to go on with: what was opened last and is still there, then collections. */
export const useRecentPlaces = (): readonly Target[] => {
  const opened = useRecent((state) => state.opened);
  const all = collections.use((state) => state.sorted);
  // What is still there depends on all of them.
  environments.use();
  mockServers.use();
  apis.use();
  const here = opened.filter(isHere).slice(0, mostShown);
  const known = new Set(here.map(targetKey));
  const rest = all
    .map(({ id }) => ({ kind: 'collection', id }) as const)
    .filter((place) => !known.has(targetKey(place)));
  return [...here, ...rest].slice(0, mostShown);
};
