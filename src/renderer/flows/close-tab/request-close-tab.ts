import { useDialogs } from '../../state/dialogs';
import { tabActions, useTabs } from '../../state/tabs/tabs';
import { unsavedIn } from '../../state/tabs/unsaved';
import { isHere } from '../../state/workspace/is-here';

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

/** Opens the tab that was closed last, of those whose things are still there. */
export const reopenClosedTab = (): void => {
  const place = useTabs.getState().closed.findLast(isHere);
  if (place) tabActions.open(place, { keep: true });
};
