import type { Target } from '../../shared/model/target';
import { openApiDialog } from '../state/api-dialogs';
import { openCreateMockServer, useDialogs } from '../state/dialogs';
import { addItem, duplicate, exportThing } from '../state/item-actions';
import { copyMockUrl, openCallLog, switchMockServer } from '../state/mock-server-actions';
import { startRenaming } from '../state/renaming';
import { changeSettings } from '../state/settings';
import type { RowCommand } from './row-menu-entries';
import type { TreeNode } from './tree-node';

const exportTarget = (target: Target): void => {
  if (target.kind === 'collection' || target.kind === 'environment') void exportThing(target.kind, target.id);
};

const add = (target: Target, kind: 'request' | 'folder' | 'example'): void => {
  if (target.kind === 'collection' || target.kind === 'item') void addItem(target, kind);
};

const commands: Readonly<Record<RowCommand, (node: TreeNode) => void>> = {
  'add-request': ({ target }) => add(target, 'request'),
  'add-folder': ({ target }) => add(target, 'folder'),
  'add-example': ({ target }) => add(target, 'example'),
  'set-active': ({ target }) => changeSettings({ activeEnvironment: target.id }),
  'mock-collection': ({ target }) => openCreateMockServer(target.id),
  'add-version': ({ target }) => openApiDialog({ kind: 'new-version', api: target.id }),
  start: ({ target }) => void switchMockServer(target.id, true),
  stop: ({ target }) => void switchMockServer(target.id, false),
  'copy-url': ({ target }) => void copyMockUrl(target.id),
  'open-call-log': ({ target }) => openCallLog(target.id),
  rename: ({ key }) => startRenaming(key, 'row'),
  duplicate: ({ target }) => void duplicate(target),
  export: ({ target }) => exportTarget(target),
  delete: ({ target, name }) => useDialogs.setState({ deleting: { target, name } }),
};

/** Does to a row's thing what its menu, or a key, says. */
export const runRowCommand = (command: RowCommand, node: TreeNode): void => commands[command](node);
