import { openCreateMockServer, useDialogs } from '../state/dialogs';
import { duplicate, exportThing } from '../state/item-actions';
import { copyMockUrl, switchMockServer } from '../state/mock-server-actions';
import { startRenaming } from '../state/renaming';
import type { RowCommand } from './row-menu-entries';
import type { TreeNode } from './tree-node';

/** Does to a row's thing what its menu, or a key, says. */
export const runRowCommand = (command: RowCommand, { target, key, name }: TreeNode): void => {
  switch (command) {
    case 'rename':
      return startRenaming(key, 'row');
    case 'duplicate':
      return void duplicate(target);
    case 'delete':
      return useDialogs.setState({ deleting: { target, name } });
    case 'export':
      if (target.kind === 'collection' || target.kind === 'environment') void exportThing(target.kind, target.id);
      return;
    case 'mock-collection':
      return openCreateMockServer(target.id);
    case 'start':
      return void switchMockServer(target.id, true);
    case 'stop':
      return void switchMockServer(target.id, false);
    case 'copy-url':
      return void copyMockUrl(target.id);
  }
};
