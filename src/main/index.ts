import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { app, type BrowserWindow, nativeTheme, session, shell } from 'electron';
import type { AnyEvent } from '../shared/contract';
import { firstLook } from './shell/first-look';
import { keepFirstSnapshot, takeFirstSnapshot } from './shell/first-snapshot';
import { serveCalls, tellWindow } from './shell/ipc';
import { setMenu } from './shell/menu';
import { registerScheme, servePages } from './shell/pages';
import { refusePermissions, secure } from './shell/security';
import { openWindow } from './shell/window';
import type { SwitchingApp } from './switching-app';

const built = import.meta.dirname;
const dataFolder = resolve(process.env.UNDERSTUDY_DATA_DIR ?? app.getPath('userData'));
/** So long the page is left alone to ask for what was kept, and then to draw it, in milliseconds. */
const [timeToAsk, timeToDraw] = [1_000, 200];
/** A page that closes takes no longer, or hangs, in milliseconds. */
const longestClosing = 2_000;
// Chromium's own files go where ours are, so that two data folders are two apps.
app.setPath('userData', dataFolder);
registerScheme();
secure(app, (url) => void shell.openExternal(url));

/** One app a data folder: a second one would write the same files. It shows the first and ends. */
if (!app.requestSingleInstanceLock()) app.quit();
else void run();

/** The window first: while its process starts and reads the page, this one reads the workspace. */
async function run(): Promise<void> {
  let window: BrowserWindow | undefined;
  const tell = (event: AnyEvent) => {
    // The window's frame and what the system draws in it follow the theme of the page.
    if (event.name === 'settings.changed') nativeTheme.themeSource = event.data.theme;
    tellWindow(window, event);
  };
  app.on('window-all-closed', () => app.quit());
  app.on('second-instance', () => {
    window?.restore();
    window?.focus();
  });
  const build = buildOf();
  let kept = takeFirstSnapshot(dataFolder, build);
  let shown: string | undefined;

  await app.whenReady();
  const { theme, bounds } = firstLook(dataFolder);
  nativeTheme.themeSource = theme;
  refusePermissions(session.defaultSession);
  servePages(join(built, '../renderer'));
  window = openWindow(join(built, '../preload/preload.cjs'), bounds, (left) => {
    void opening.then(({ windowBounds }) => windowBounds().setBounds(left));
  });

  // Where nothing has changed since the last run the window has not to wait for the workspace: that is opened behind it.
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
    setTimeout(begin, kept === undefined ? 0 : timeToAsk);
  });
  const opening: Promise<SwitchingApp> = kept === undefined ? open() : begun.then(open);
  const dispatch = async (name: unknown, input: unknown) => {
    begin();
    return (await opening).dispatch(name, input);
  };
  serveCalls(dispatch, async () => {
    if (kept === undefined) return JSON.stringify(await dispatch('workspace.snapshot', {}));
    shown = kept;
    kept = undefined;
    setTimeout(begin, timeToDraw);
    return shown;
  });

  const end = async (): Promise<void> => {
    const understudy = await opening;
    // The window first: as it goes, the page gives what was typed and done in its last moment.
    await closed(window);
    const [text, workspace] = [understudy.firstSnapshot(), understudy.workspace()];
    await understudy.close();
    keepFirstSnapshot({ ...workspace, dataFolder, build }, text);
  };
  let state: 'open' | 'ending' | 'ended' = 'open';
  app.on('before-quit', (event) => {
    if (state === 'ended') return;
    event.preventDefault();
    if (state === 'ending') return;
    state = 'ending';
    void end().finally(() => {
      state = 'ended';
      app.quit();
    });
  });
  await opening;
  setMenu({ openWorkspaceFolder: () => tell({ name: 'menu.open-workspace-folder', data: {} }) });

  async function open() {
    // From here on things happen that what was kept knows nothing of.
    kept = undefined;
    // In two steps, between which the page gets its files.
    await import('./bridge/dispatch');
    const { openUnderstudy } = await import('./shell/open');
    return openUnderstudy({ dataFolder, built, window: () => window, tell, shown });
  }
}

/** Closes a window; a page that does not answer is not waited for. */
async function closed(window: BrowserWindow | undefined): Promise<void> {
  if (!window || window.isDestroyed()) return;
  const gone = once(window, 'closed');
  window.close();
  await Promise.race([gone, sleep(longestClosing)]);
}

/** By what this app is told from the one of another day. */
function buildOf(): string {
  const { mtimeMs, size } = statSync(app.isPackaged ? process.execPath : import.meta.filename);
  return `${app.getVersion()} ${mtimeMs} ${size}`;
}
