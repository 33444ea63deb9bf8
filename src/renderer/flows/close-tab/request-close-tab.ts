import { useDialogs } from '../../state/dialogs';
import { useDrafts } from '../../state/documents/drafts';
import { tabActions } from '../../state/tabs';

/** Closes a tab, after asking where it has unsaved edits. */
export const requestCloseTab = (key: string): void => {
  if (useDrafts.getState().byKey[key]) {
    tabActions.show(key);
    useDialogs.setState({ closingTab: key });
  } else tabActions.close((tab) => tab.key === key);
};
