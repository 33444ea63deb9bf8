import type { Place } from '../../../shared/model/place';
import { apis } from '../../state/apis';
import { collections } from '../../state/collections';
import { useDialogs } from '../../state/dialogs';
import { documentKindOf } from '../../state/documents/document-kinds';
import { useDrafts } from '../../state/documents/drafts';
import { environments } from '../../state/environments';
import { mockServers } from '../../state/mock-servers';
import { tabActions, useTabs } from '../../state/tabs';

/** Closes tabs; those with unsaved edits are asked about, one after the other. */
export const requestCloseTabs = (keys: readonly string[]): void => {
  const { byKey } = useDrafts.getState();
  const unsaved = keys.filter((key) => byKey[key]);
  tabActions.close(({ key }) => keys.includes(key) && !byKey[key]);
  const [first] = unsaved;
  if (first === undefined) return;
  tabActions.show(first);
  useDialogs.setState({ closingTabs: unsaved });
};

/** Closes a tab, after asking where it has unsaved edits. */
export const requestCloseTab = (key: string): void => requestCloseTabs([key]);

/** Whether what a tab showed is still there. */
const isThere = (place: Place): boolean => {
  switch (place.kind) {
    case 'mock-server':
      return mockServers.get(place.id) !== undefined;
    case 'environment':
      return environments.get(place.id) !== undefined;
    case 'collection':
      return collections.get(place.id) !== undefined;
    case 'api':
    case 'api-version':
      return apis.get(place.kind === 'api' ? place.id : place.api) !== undefined;
    case 'item':
      return documentKindOf(place) !== undefined;
    default:
      return true;
  }
};

/** Opens the tab that was closed last, of those whose things are still there. */
export const reopenClosedTab = (): void => {
  const place = useTabs.getState().closed.findLast(isThere);
  if (place) tabActions.open(place, { keep: true });
};
