import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { callChannel, eventChannel, snapshotChannel } from '../../shared/bridge';
import type { AnyEvent } from '../../shared/contract';
import { refuse } from '../../shared/result';
import { isTrusted } from '../bridge/sender';

const stranger = refuse({ code: 'invalid-input', call: '', at: '', problem: 'this page may not call' });

const isOurs = ({ senderFrame: frame }: IpcMainInvokeEvent): boolean =>
  frame !== null && isTrusted({ isMainFrame: frame.parent === null, url: frame.url });

/**
 * Connects the one door to Electron's messages. A message that is not from our own page is refused unread. `snapshot` gives
 * the answer to the call for the snapshot, as text.
 */
export const serveCalls = (
  dispatch: (name: unknown, input: unknown) => Promise<unknown>,
  snapshot: () => Promise<string>,
): void => {
  ipcMain.handle(callChannel, (event, name: unknown, input: unknown) =>
    isOurs(event) ? dispatch(name, input) : stranger,
  );
  ipcMain.handle(snapshotChannel, (event) => (isOurs(event) ? snapshot() : JSON.stringify(stranger)));
};

/** Tells a window; a window that is closing is told nothing. */
export const tellWindow = (window: BrowserWindow | undefined, event: AnyEvent): void => {
  if (window && !window.isDestroyed() && !window.webContents.isDestroyed())
    window.webContents.send(eventChannel, event);
};
