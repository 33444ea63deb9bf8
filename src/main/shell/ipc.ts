import { type BrowserWindow, ipcMain } from 'electron';
import { callChannel, eventChannel } from '../../shared/bridge';
import type { AnyEvent } from '../../shared/contract';
import { refuse } from '../../shared/errors';
import { isTrusted } from '../bridge/sender';

/** Connects the one door to Electron's messages. A message that is not from our own page is refused unread. */
export const serveCalls = (dispatch: (name: unknown, input: unknown) => Promise<unknown>): void => {
  ipcMain.handle(callChannel, (event, name: unknown, input: unknown) => {
    const frame = event.senderFrame;
    if (!frame || !isTrusted({ isMainFrame: frame.parent === null, url: frame.url })) {
      return refuse({ code: 'invalid-input', call: '', at: '', problem: 'this page may not call' });
    }
    return dispatch(name, input);
  });
};

/** Tells a window; a window that is closing is told nothing. */
export const tellWindow = (window: BrowserWindow | undefined, event: AnyEvent): void => {
  if (window && !window.isDestroyed() && !window.webContents.isDestroyed())
    window.webContents.send(eventChannel, event);
};
