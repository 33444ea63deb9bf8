import type { Place } from '../../../shared/model/place';
import { apis } from '../../state/apis';
import { collections } from '../../state/collections';
import { useDialogs } from '../../state/dialogs';
import { documentKindOf } from '../../state/documents/document-kinds';
import { environments } from '../../state/environments';
import { mockServers } from '../../state/mock-servers';
import { tabActions, useTabs } from '../../state/tabs';
import { unsavedIn } from '../../state/unsaved';

/** Closes tabs; those with unsaved edits are asked about, one after the other. */
export const requestCloseTabs = (keys: readonly string[]): void => {
  const closing = useTabs.getState().tabs.filter(({ key }) => keys.includes(key));
  const unsaved = closing.filter(({ place }) => unsavedIn(place).length > 0).map(({ key }) => key);
  tabActions.close(({ key }) => keys.includes(key) && !unsaved.includes(key));
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
