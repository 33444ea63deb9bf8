import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserWindow } from 'electron';
import type { AnyEvent } from '../../shared/contract';
import { createApp } from '../app';
import { createDispatch } from '../bridge/dispatch';
import { readAhead } from '../workspace/read-ahead';
import { desktopHost } from './host';

interface Opening {
  readonly dataFolder: string;
  /** The folder of the built threads. */
  readonly built: string;
  readonly window: () => BrowserWindow | undefined;
  readonly tell: (event: AnyEvent) => void;
}

/** To watch a folder takes its time: not while the window is waited for, in milliseconds. */
const watchAfter = 1_500;

/** Opens the app behind its window and starts what ran when it last closed. Loaded while the window starts. */
export const openUnderstudy = async ({ dataFolder, built, window, tell }: Opening) => {
  const { handlers, resume, close } = createApp({
    dataFolder,
    listenerWorker: pathToFileURL(join(built, 'listener-worker.js')),
    convertWorker: pathToFileURL(join(built, 'convert-worker.js')),
    host: desktopHost(window),
    tell,
    opening: { ahead: await readAhead(join(dataFolder, 'workspace/collections')), watchAfter },
  });
  void resume();
  return { dispatch: createDispatch(handlers), close };
};
