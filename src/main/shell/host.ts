import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BrowserWindow, clipboard, dialog, type OpenDialogOptions, shell } from 'electron';
import { done, refuse } from '../../shared/errors';
import type { Host } from '../app';

/** What the dialog shows: files of the kind that is written. */
const filterOf = (name: string) => {
  const ending = name.split('.').at(-1) ?? 'json';
  return { name: ending.toUpperCase(), extensions: [ending] };
};

/** The desktop's dialogs and clipboard. */
export const desktopHost = (window: () => BrowserWindow | undefined): Host => ({
  saveFile: async (name, content) => {
    const options = { defaultPath: name, filters: [filterOf(name)] };
    const parent = window();
    const { canceled, filePath } = parent
      ? await dialog.showSaveDialog(parent, options)
      : await dialog.showSaveDialog(options);
    if (canceled || filePath === '') return done(false);
    if (typeof content === 'function') {
      const written = await content(filePath);
      return written.ok ? done(true) : written;
    }
    try {
      await writeFile(filePath, content);
      return done(true);
    } catch (error) {
      return refuse({
        code: 'disk',
        file: basename(filePath),
        reason: (error as NodeJS.ErrnoException).code ?? String(error),
      });
    }
  },
  openFile: async () => {
    const options: OpenDialogOptions = { properties: ['openFile'] };
    const parent = window();
    const { canceled, filePaths } = parent
      ? await dialog.showOpenDialog(parent, options)
      : await dialog.showOpenDialog(options);
    return canceled ? null : (filePaths[0] ?? null);
  },
  pickFolder: async () => {
    const options: OpenDialogOptions = {
      title: 'Open Workspace Folder',
      properties: ['openDirectory', 'createDirectory'],
    };
    const parent = window();
    const { canceled, filePaths } = parent
      ? await dialog.showOpenDialog(parent, options)
      : await dialog.showOpenDialog(options);
    return canceled ? null : (filePaths[0] ?? null);
  },
  showFolder: (folder) => void shell.openPath(folder),
  copyText: (text) => clipboard.writeText(text),
});
