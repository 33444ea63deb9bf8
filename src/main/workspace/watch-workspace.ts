import { statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { watch } from 'chokidar';

export interface WatchListener {
  /** Something within one of the folders changed: its path from the workspace on, in parts. */
  readonly onChanged: (path: readonly string[]) => void;
  /** From now on all changes are told of; what came before is to be looked for. Once at first, and for a folder that is another one. */
  readonly onWatching: (folder: string) => void;
}

/** When it is looked whether a folder is another one than before, after something within it changed, in milliseconds. */
const lookTime = 250;

/**
 * Watches folders of a workspace, also those that are taken away and come back, as git does it: in their place may be another
 * folder before anyone has seen that the first one went.
 */
export const watchWorkspace = (directory: string, folders: readonly string[], listener: WatchListener) => {
  const partsOf = (path: string): string[] => relative(directory, path).split(sep);
  const numberOf = (folder: string) => statSync(join(directory, folder), { throwIfNoEntry: false })?.ino;
  const watcher = watch(directory, {
    ignoreInitial: true,
    depth: 2,
    atomic: true,
    awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 20 },
    ignored: (path) => {
      const [first = ''] = partsOf(path);
      return first !== '' && !folders.includes(first);
    },
  });
  const numbers = new Map(folders.map((folder) => [folder, numberOf(folder)]));
  const waiting = new Map<string, NodeJS.Timeout>();
  const look = (folder: string): void => {
    waiting.delete(folder);
    const number = numberOf(folder);
    if (number === undefined || number === numbers.get(folder)) return;
    numbers.set(folder, number);
    watcher.unwatch(join(directory, folder));
    watcher.add(join(directory, folder));
    listener.onWatching(folder);
  };
  watcher.once('ready', () => {
    for (const folder of folders) listener.onWatching(folder);
  });
  watcher.on('all', (_event, path) => {
    const parts = partsOf(path);
    const [folder = ''] = parts;
    if (!folders.includes(folder)) return;
    if (!waiting.has(folder)) waiting.set(folder, setTimeout(look, lookTime, folder));
    if (parts.length > 1) listener.onChanged(parts);
  });
  return {
    close: async (): Promise<void> => {
      for (const timer of waiting.values()) clearTimeout(timer);
      await watcher.close();
    },
  };
};
