import type { Target } from '../../../../shared/model/target';
import { openApiDialog } from '../../../state/apis/api-dialogs';
import { openCreateMockServer, useDialogs } from '../../../state/dialogs';
import { addItem, duplicate, exportThing } from '../../../state/items/item-actions';
import { startRenaming } from '../../../state/items/renaming';
import {
  copyMockUrl,
  openCallLog,
  switchMockServer,
  switchMockServers,
} from '../../../state/mock-servers/mock-server-actions';
import { changeSettings } from '../../../state/settings';
import type { TreeNode } from '../tree-node';
import type { RowCommand } from './row-menu-entries';

const exportTarget = (target: Target): void => {
  if (target.kind === 'collection' || target.kind === 'environment') void exportThing(target.kind, target.id);
};

const add = (target: Target, kind: 'request' | 'folder' | 'example'): void => {
  if (target.kind === 'collection' || target.kind === 'item') void addItem(target, kind);
};

type ManyCommand = 'start' | 'stop' | 'duplicate' | 'delete';

const forOne: Readonly<Record<Exclude<RowCommand, ManyCommand>, (node: TreeNode) => void>> = {
  'add-request': ({ target }) => add(target, 'request'),
  'add-folder': ({ target }) => add(target, 'folder'),
  'add-example': ({ target }) => add(target, 'example'),
  'set-active': ({ target }) => changeSettings({ activeEnvironment: target.id }),
  'mock-collection': ({ target }) => openCreateMockServer(target.id),
  'add-version': ({ target }) => openApiDialog({ kind: 'new-version', api: target.id }),
  'copy-url': ({ target }) => void copyMockUrl(target.id),
  'open-call-log': ({ target }) => openCallLog(target.id),
  rename: ({ key }) => startRenaming(key, 'row'),
  export: ({ target }) => exportTarget(target),
};

const switchAll = (nodes: readonly TreeNode[], on: boolean): void => {
  const [first, ...rest] = nodes.map(({ target }) => target.id);
  if (first === undefined) return;
  if (rest.length === 0) void switchMockServer(first, on);
  else void switchMockServers([first, ...rest], on);
};

const forMany: Readonly<Record<ManyCommand, (nodes: readonly TreeNode[]) => void>> = {
  start: (nodes) => switchAll(nodes, true),
  stop: (nodes) => switchAll(nodes, false),
  duplicate: (nodes) => void duplicate(nodes.map(({ target }) => target)),
  delete: (nodes) => useDialogs.setState({ deleting: nodes.map(({ target, name }) => ({ target, name })) }),
};

const isForMany = (command: RowCommand): command is ManyCommand => Object.hasOwn(forMany, command);

/** Does to a row's thing, or to all that are chosen, what the menu, or a key, says. */
export const runRowCommand = (command: RowCommand, nodes: readonly TreeNode[]): void => {
  const [first] = nodes;
  if (isForMany(command)) forMany[command](nodes);
  else if (first) forOne[command](first);
};
