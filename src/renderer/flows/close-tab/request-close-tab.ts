import { useDialogs } from '../../state/dialogs';
import { tabActions, useTabs } from '../../state/tabs';
import { unsavedIn } from '../../state/unsaved';

/** Closes a tab, after asking where it has unsaved edits. */
export const requestCloseTab = (key: string): void => {
  const tab = useTabs.getState().tabs.find((open) => open.key === key);
  if (tab && unsavedIn(tab.place).length > 0) {
    tabActions.show(key);
    useDialogs.setState({ closingTab: key });
  } else tabActions.close((open) => open.key === key);
};
