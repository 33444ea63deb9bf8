import { useEffect } from 'react';
import { requestCloseTab } from '../flows/close-tab/request-close-tab';
import { useDialogs } from '../state/dialogs';
import { undoLast } from '../state/item-actions';
import { openNewRequest } from '../state/new-requests';
import { startRenaming } from '../state/renaming';
import { saveTab } from '../state/saving';
import { changeSettings, useSettings } from '../state/settings';
import { isCommand } from '../state/shortcut';
import { tabActions, useTabs } from '../state/tabs';
import { neighbourTab } from '../state/tabs-model';

/** Whether keys typed now belong to a text field. */
const isTyping = (at: EventTarget | null): boolean =>
  at instanceof HTMLElement &&
  (at.isContentEditable ||
    at instanceof HTMLTextAreaElement ||
    (at instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'file'].includes(at.type)));

const isDialogOpen = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** What a key of the whole window does; false when it does nothing here. */
const press = (event: KeyboardEvent): boolean => {
  const { tabs, active } = useTabs.getState();
  if (event.key === '\\' && (event.ctrlKey || event.metaKey)) {
    changeSettings({ sidebarHidden: !useSettings.getState().sidebarHidden });
  } else if (isCommand(event, 'k')) {
    useDialogs.setState({ palette: true });
  } else if (isCommand(event, 't')) {
    openNewRequest();
  } else if (isCommand(event, 'w')) {
    if (active) requestCloseTab(active);
  } else if (isCommand(event, 'e') && !isTyping(event.target)) {
    if (active) startRenaming(active, 'tab');
  } else if (isCommand(event, 's')) {
    const tab = tabs.find(({ key }) => key === active);
    if (tab) void saveTab(tab.place);
  } else if (event.key === 'Tab' && event.ctrlKey) {
    const next = neighbourTab(useTabs.getState(), event.shiftKey ? -1 : 1);
    if (next) tabActions.show(next.key);
  } else if (isCommand(event, 'z') && !isTyping(event.target)) {
    void undoLast();
  } else return false;
  return true;
};

/** The keys that work wherever the focus is. While a dialog is open they are off. */
export const useShortcuts = (): void =>
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (isDialogOpen()) {
        if (isCommand(event, 'w') || isCommand(event, 's')) event.preventDefault();
        return;
      }
      if (press(event)) event.preventDefault();
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
