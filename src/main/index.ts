import { join, resolve } from 'node:path';
import { app, type BrowserWindow, nativeTheme, session, shell } from 'electron';
import type { AnyEvent } from '../shared/contract';
import { desktopHost } from './shell/host';
import { serveCalls, tellWindow } from './shell/ipc';
import { setMenu } from './shell/menu';
import { registerScheme, servePages } from './shell/pages';
import { refusePermissions, secure } from './shell/security';
import { openWindow } from './shell/window';
import { createSwitchingApp } from './switching-app';

const built = import.meta.dirname;
const dataFolder = resolve(process.env.UNDERSTUDY_DATA_DIR ?? app.getPath('userData'));
// Chromium's own files go where ours are, so that two data folders are two apps.
app.setPath('userData', dataFolder);
registerScheme();
secure(app, (url) => void shell.openExternal(url));

/** One app a data folder: a second one would write the same files. It shows the first and ends. */
if (!app.requestSingleInstanceLock()) app.quit();
else void run();

async function run(): Promise<void> {
  let window: BrowserWindow | undefined;
  const tell = (event: AnyEvent) => {
    // The window's frame and what the system draws in it follow the theme of the page.
    if (event.name === 'settings.changed') nativeTheme.themeSource = event.data.theme;
    tellWindow(window, event);
  };
  const understudy = createSwitchingApp({
    dataFolder,
    listenerWorker: new URL('./listener-worker.js', import.meta.url),
    convertWorker: new URL('./convert-worker.js', import.meta.url),
    host: desktopHost(() => window),
    tell,
    reload: () => window?.webContents.reload(),
  });
  serveCalls(understudy.dispatch);

  let closed = false;
  app.on('before-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void understudy.close().finally(() => {
      closed = true;
      app.quit();
    });
  });
  app.on('window-all-closed', () => app.quit());
  app.on('second-instance', () => {
    window?.restore();
    window?.focus();
  });

  await app.whenReady();
  nativeTheme.themeSource = understudy.settings().theme;
  servePages(join(built, '../renderer'));
  refusePermissions(session.defaultSession);
  setMenu({ openWorkspaceFolder: () => tell({ name: 'menu.open-workspace-folder', data: {} }) });
  const { bounds, setBounds } = understudy.windowBounds();
  window = openWindow(join(built, '../preload/preload.cjs'), bounds(), setBounds);
}
