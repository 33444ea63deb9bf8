import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserWindow } from 'electron';
import type { AnyEvent } from '../../shared/contract';
import { createSwitchingApp, type SwitchingApp } from '../switching-app';
import { readAhead } from '../workspace/read-ahead';
import { openWorkspaces } from '../workspace/workspaces';
import { desktopHost } from './host';

interface Opening {
  readonly dataFolder: string;
  /** The folder of the built threads. */
  readonly built: string;
  readonly window: () => BrowserWindow | undefined;
  readonly tell: (event: AnyEvent) => void;
  /** What the window shows already. */
  readonly shown: string | undefined;
}

/** To watch a folder takes its time: not while the window is waited for, in milliseconds. */
const watchAfter = 1_500;

/** Opens the app behind its window, with the workspace that was open last. Loaded while the window starts. */
export const openUnderstudy = async ({ dataFolder, built, window, tell, shown }: Opening): Promise<SwitchingApp> => {
  const { folder } = openWorkspaces(dataFolder).last();
  const ahead = await readAhead(join(folder, 'collections'));
  const reload = (): void => window()?.webContents.reload();
  const app = createSwitchingApp({
    dataFolder,
    listenerWorker: pathToFileURL(join(built, 'listener-worker.js')),
    convertWorker: pathToFileURL(join(built, 'convert-worker.js')),
    host: desktopHost(window),
    tell,
    opening: { ahead, watchAfter },
    reload,
  });
  if (shown !== undefined && !app.isShown(shown)) reload();
  return app;
};
