import {
  CircleCheck,
  Copy,
  CopyPlus,
  Download,
  FilePlus,
  FolderPlus,
  type LucideIcon,
  Pencil,
  Play,
  Plus,
  ScrollText,
  Server,
  Square,
  Trash2,
} from 'lucide-react';
import type { NodeKind, TreeNode } from '../tree-node';

export type RowCommand =
  | 'set-active'
  | 'add-request'
  | 'add-folder'
  | 'add-example'
  | 'mock-collection'
  | 'add-version'
  | 'start'
  | 'stop'
  | 'copy-url'
  | 'open-call-log'
  | 'rename'
  | 'duplicate'
  | 'export'
  | 'delete';

export interface RowEntry {
  readonly command: RowCommand;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly shortcut?: 'rename' | 'duplicate' | 'delete';
}

const entries: Readonly<Record<RowCommand, RowEntry>> = {
  'add-request': { command: 'add-request', label: 'Add request', icon: FilePlus },
  'add-folder': { command: 'add-folder', label: 'Add folder', icon: FolderPlus },
  'add-example': { command: 'add-example', label: 'Add example', icon: FilePlus },
  'set-active': { command: 'set-active', label: 'Set active', icon: CircleCheck },
  'mock-collection': { command: 'mock-collection', label: 'Mock collection', icon: Server },
  'add-version': { command: 'add-version', label: 'Add version', icon: Plus },
  start: { command: 'start', label: 'Start', icon: Play },
  stop: { command: 'stop', label: 'Stop', icon: Square },
  'copy-url': { command: 'copy-url', label: 'Copy mock URL', icon: Copy },
  'open-call-log': { command: 'open-call-log', label: 'Open call log', icon: ScrollText },
  rename: { command: 'rename', label: 'Rename', icon: Pencil, shortcut: 'rename' },
  duplicate: { command: 'duplicate', label: 'Duplicate', icon: CopyPlus, shortcut: 'duplicate' },
  export: { command: 'export', label: 'Export', icon: Download },
  delete: { command: 'delete', label: 'Delete', icon: Trash2, shortcut: 'delete' },
};

/** The order of SPEC section 2. A group a list; groups are set apart by a line. */
const groups: Readonly<Record<NodeKind, readonly (readonly RowCommand[])[]>> = {
  collection: [['add-request', 'add-folder', 'mock-collection'], ['rename', 'duplicate', 'export'], ['delete']],
  folder: [['add-request', 'add-folder'], ['rename', 'duplicate'], ['delete']],
  request: [['add-example'], ['rename', 'duplicate'], ['delete']],
  example: [['rename', 'duplicate'], ['delete']],
  api: [['add-version'], ['rename'], ['delete']],
  'api-version': [['rename'], ['delete']],
  environment: [['set-active'], ['rename', 'duplicate', 'export'], ['delete']],
  'mock-server': [['start', 'copy-url', 'open-call-log'], ['rename', 'duplicate'], ['delete']],
};

/** The commands of one row. A mock server that runs offers to stop, any other to start. */
const commandsOf = (node: TreeNode): readonly (readonly RowCommand[])[] => {
  const on = node.kind === 'mock-server' && (node.status === 'running' || node.status === 'starting');
  return groups[node.kind].map((group) => group.map((command) => (command === 'start' && on ? 'stop' : command)));
};

/** What can be done to several rows at once: switch those that can be switched, and what each of them offers. */
const commandsOfMany = (nodes: readonly TreeNode[]): readonly (readonly RowCommand[])[] => {
  const offered = nodes.map((node) => commandsOf(node).flat());
  const any = (command: RowCommand) => offered.some((commands) => commands.includes(command));
  const every = (command: RowCommand) => offered.every((commands) => commands.includes(command));
  return [
    (['start', 'stop'] as const).filter(any),
    (['duplicate'] as const).filter(every),
    (['delete'] as const).filter(every),
  ].filter((group) => group.length > 0);
};

/** The entries of the menu of a row, or of several that are chosen together, in groups. */
export const rowMenuEntries = (nodes: readonly TreeNode[]): readonly (readonly RowEntry[])[] => {
  const [only, ...others] = nodes;
  if (!only) return [];
  const shown = others.length === 0 ? commandsOf(only) : commandsOfMany(nodes);
  return shown.map((group) => group.map((command) => entries[command]));
};

/** Whether the menu of these rows has this command: a key does nothing that the menu does not offer. */
export const offers = (nodes: readonly TreeNode[], command: RowCommand): boolean =>
  rowMenuEntries(nodes).some((group) => group.some((entry) => entry.command === command));
