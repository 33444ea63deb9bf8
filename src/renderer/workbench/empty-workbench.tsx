import { apis } from '../state/workspace/apis';
import { collections } from '../state/workspace/collections';
import { environments } from '../state/workspace/environments';
import { mockServers } from '../state/workspace/mock-servers';
import { FirstStart } from './start/first-start';
import { QuickLinks } from './start/quick-links';

/** Whether the workspace holds nothing yet. */
const useIsEmpty = (): boolean => {
  const count =
    collections.use((state) => state.byId.size) +
    environments.use((state) => state.byId.size) +
    mockServers.use((state) => state.byId.size) +
    apis.use((state) => state.byId.size);
  return count === 0;
};

/** What stands in the workbench while no tab is open: the first step, or the next one. */
export const EmptyWorkbench = () => (
  <div className="workbench-empty">{useIsEmpty() ? <FirstStart /> : <QuickLinks />}</div>
);
