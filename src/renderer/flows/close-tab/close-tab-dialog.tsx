import { AlertDialog } from 'radix-ui';
import { quoted } from '../../../shared/words';
import { useDialogs } from '../../state/dialogs';
import { dropDraft } from '../../state/documents/drafts';
import { showMockView } from '../../state/mock-servers/mock-view';
import { chooseStub } from '../../state/mock-servers/stub-choice';
import { saveTab } from '../../state/tabs/saving';
import { tabActions, useTabs } from '../../state/tabs/tabs';
import type { Tab } from '../../state/tabs/tabs-model';
import { unsavedIn } from '../../state/tabs/unsaved';
import { targetKey } from '../../state/workspace/target-key';
import { Button } from '../../ui/button';
import { Alert } from '../../ui/modal';
import { useTabTitle } from '../../workbench/tabs/use-tab-title';

const dismiss = () => useDialogs.setState({ closingTabs: [] });

/** Goes on to the next tab that is to be closed. */
const next = () => {
  const [, ...left] = useDialogs.getState().closingTabs;
  if (left[0] !== undefined) tabActions.show(left[0]);
  useDialogs.setState({ closingTabs: left });
};

/** Asks what is to become of unsaved edits before their tab goes. */
export const CloseTabDialog = () => {
  const key = useDialogs((state) => state.closingTabs[0]);
  const tab = useTabs(({ tabs }) => tabs.find((open) => open.key === key));
  return tab ? <Question key={tab.key} tab={tab} /> : null;
};

const Question = ({ tab }: { readonly tab: Tab }) => {
  const { name } = useTabTitle(tab.place);
  const close = () => {
    next();
    tabActions.close(({ key }) => key === tab.key);
  };
  const discard = () => {
    for (const place of unsavedIn(tab.place)) dropDraft(targetKey(place));
    close();
  };
  const save = async () => {
    if (await saveTab(tab.place)) return close();
    // Where saving is refused is shown.
    const [left] = unsavedIn(tab.place);
    if (tab.place.kind === 'mock-server' && (left?.kind === 'item' || left?.kind === 'server-stub')) {
      showMockView(tab.place.id, 'stubs');
      chooseStub(tab.place.id, left);
    }
    dismiss();
  };
  return (
    <Alert
      title="Save changes?"
      onClose={dismiss}
      actions={
        <>
          <Button onClick={discard}>Don't save</Button>
          <AlertDialog.Cancel asChild>
            <Button look="quiet">Cancel</Button>
          </AlertDialog.Cancel>
          <Button look="primary" onClick={() => void save()}>
            Save
          </Button>
        </>
      }
    >
      {quoted(name, 200)} has {tab.place.kind === 'mock-server' ? 'stubs with ' : ''}changes that are not saved. They
      are lost when it closes without saving.
    </Alert>
  );
};
