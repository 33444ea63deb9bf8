import { reopenClosedTab, requestCloseTab } from '../flows/close-tab/request-close-tab';
import { useDialogs } from '../state/dialogs';
import { undoLast } from '../state/items/item-actions';
import { startRenaming } from '../state/items/renaming';
import { sendNow } from '../state/sending/send-now';
import { changeSettings, useSettings } from '../state/settings';
import { openNewRequest } from '../state/tabs/new-requests';
import { saveTab } from '../state/tabs/saving';
import { tabActions, useTabs } from '../state/tabs/tabs';
import { neighbourTab } from '../state/tabs/tabs-model';

/** A key of the whole window, as it is pressed and as it is explained. */
export interface WindowKey {
  /** As `isKeys` reads them; the first is shown. */
  readonly keys: readonly string[];
  readonly label: string;
  readonly group: 'General' | 'Tabs';
  /** It is a text field's own while one has the focus. */
  readonly notWhileTyping?: boolean;
  readonly run: () => void;
}

const activeTab = () => {
  const { tabs, active } = useTabs.getState();
  return tabs.find(({ key }) => key === active);
};
const step = (by: number) => () => {
  const next = neighbourTab(useTabs.getState(), by);
  if (next) tabActions.show(next.key);
};
const withActive = (what: (key: string) => void) => () => {
  const { active } = useTabs.getState();
  if (active !== null) what(active);
};

const numbered = Array.from({ length: 9 }, (_, at): WindowKey => {
  const number = at + 1;
  return {
    keys: [`Mod+${number}`],
    label: number === 9 ? 'Show the last tab' : `Show tab ${number}`,
    group: 'Tabs',
    run: () => {
      const { tabs } = useTabs.getState();
      const tab = number === 9 ? tabs.at(-1) : tabs[at];
      if (tab) tabActions.show(tab.key);
    },
  };
});

/** Every key that works wherever the focus is. */
export const windowKeys: readonly WindowKey[] = [
  {
    keys: ['Mod+K'],
    label: 'Search or run a command',
    group: 'General',
    run: () => useDialogs.setState({ palette: true }),
  },
  {
    keys: ['Mod+/'],
    label: 'List all keys',
    group: 'General',
    run: () => useDialogs.setState({ keySheet: true }),
  },
  {
    keys: ['Mod+,'],
    label: 'Settings',
    group: 'General',
    run: () => useDialogs.setState({ settings: true }),
  },
  {
    keys: ['Mod+\\'],
    label: 'Show or hide the sidebar',
    group: 'General',
    run: () => changeSettings({ sidebarHidden: !useSettings.getState().sidebarHidden }),
  },
  {
    keys: ['Mod+S'],
    label: 'Save',
    group: 'General',
    run: () => {
      const tab = activeTab();
      if (tab) void saveTab(tab.place);
    },
  },
  { keys: ['Mod+Enter'], label: 'Send the request', group: 'General', run: sendNow },
  {
    keys: ['Mod+E'],
    label: 'Rename',
    group: 'General',
    notWhileTyping: true,
    run: withActive((key) => startRenaming(key, 'tab')),
  },
  {
    keys: ['Mod+Z'],
    label: 'Undo the last deletion or move',
    group: 'General',
    notWhileTyping: true,
    run: () => void undoLast(),
  },
  { keys: ['Mod+T'], label: 'New request', group: 'Tabs', run: () => openNewRequest() },
  { keys: ['Mod+W'], label: 'Close the tab', group: 'Tabs', run: withActive(requestCloseTab) },
  { keys: ['Mod+Shift+T'], label: 'Reopen the tab closed last', group: 'Tabs', run: reopenClosedTab },
  { keys: ['Ctrl+Tab', 'Mod+PageDown'], label: 'Next tab', group: 'Tabs', run: step(1) },
  { keys: ['Ctrl+Shift+Tab', 'Mod+PageUp'], label: 'Previous tab', group: 'Tabs', run: step(-1) },
  {
    keys: ['Mod+Shift+PageDown'],
    label: 'Move the tab to the right',
    group: 'Tabs',
    run: withActive((key) => tabActions.moveBy(key, 1)),
  },
  {
    keys: ['Mod+Shift+PageUp'],
    label: 'Move the tab to the left',
    group: 'Tabs',
    run: withActive((key) => tabActions.moveBy(key, -1)),
  },
  ...numbered,
];
