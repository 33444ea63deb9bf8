import { useEffect } from 'react';
import { isKeys } from '../state/shortcut-match';
import { windowKeys } from './key-map';

/** Whether keys typed now belong to a text field. */
const isTyping = (at: EventTarget | null): boolean =>
  at instanceof HTMLElement &&
  (at.isContentEditable ||
    at instanceof HTMLTextAreaElement ||
    (at instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'file'].includes(at.type)));

const isDialogOpen = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** The keys that work wherever the focus is. While a dialog is open they are off, and none of them does what a page's would. */
export const useShortcuts = (): void =>
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const key = windowKeys.find(({ keys }) => keys.some((one) => isKeys(event, one)));
      if (!key) return;
      if (isDialogOpen()) {
        if (!key.notWhileTyping) event.preventDefault();
        return;
      }
      if (key.notWhileTyping && isTyping(event.target)) return;
      event.preventDefault();
      key.run();
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
