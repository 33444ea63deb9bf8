import { Menu, type MenuItemConstructorOptions } from 'electron';

/**
 * The menu of the system: what the system itself can do. The keys of the app belong to its page,
 * so Ctrl+W, Ctrl+E and the like are not taken here.
 */
export const setMenu = ({ openWorkspaceFolder }: { readonly openWorkspaceFolder: () => void }): void => {
  const mac = process.platform === 'darwin';
  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: 'File',
      submenu: [
        { label: 'Open Workspace Folder…', click: openWorkspaceFolder },
        // A Mac quits by the menu of the app.
        ...(mac ? [] : [{ type: 'separator' } as const, { role: 'quit' } as const]),
      ],
    },
    {
      label: 'Edit',
      submenu: [
        // The page undoes deletions with this key where no text field has the focus.
        { role: 'undo', registerAccelerator: false },
        { role: 'redo' },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: 'View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        { role: 'toggleDevTools' },
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
};
