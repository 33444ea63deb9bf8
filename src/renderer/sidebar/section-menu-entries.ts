import { FileDown, ListCollapse, type LucideIcon, Play, Save, Square, Trash2 } from 'lucide-react';
import { openImport, useDialogs } from '../state/dialogs';
import { useHistory } from '../state/history/history';
import { switchAllMockServers } from '../state/mock-servers/mock-server-actions';
import type { Section } from '../state/section';
import { changeSettings, useSettings } from '../state/settings';
import { setOpen, useTree } from '../state/tree';
import { apis } from '../state/workspace/apis';
import { collections } from '../state/workspace/collections';
import { mockServers, stateOfMockServer, useMockServerStates } from '../state/workspace/mock-servers';
import type { TreeNode } from './tree/tree-node';
import { apiNodes, collectionNodes } from './tree/tree-nodes';

export interface SectionEntry {
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly danger?: true;
  /** Of an entry that switches something: whether that is on. It is looked at as the menu opens. */
  readonly isOn?: () => boolean;
  /** Whether there is anything to do then. */
  readonly can?: () => boolean;
  readonly run: () => void;
}

/** The keys of all that is unfolded of these and below them. */
const unfolded = (nodes: readonly TreeNode[], open = useTree.getState().open): string[] =>
  nodes.flatMap(({ key, children }) => [
    ...(children.length > 0 && open.has(key) ? [key] : []),
    ...unfolded(children, open),
  ]);

const collapseAll = (nodes: () => readonly TreeNode[]): SectionEntry => ({
  label: 'Collapse all',
  icon: ListCollapse,
  can: () => unfolded(nodes()).length > 0,
  run: () => setOpen(unfolded(nodes()), false),
});

/** Whether a mock server is there that runs, or one that does not. */
const isAny = (running: boolean): boolean =>
  mockServers.use
    .getState()
    .sorted.some(({ id }) => (stateOfMockServer(useMockServerStates.getState(), id).status === 'running') === running);

const importing: SectionEntry = { label: 'Import', icon: FileDown, run: () => openImport() };

/** What can be done with each section's list as a whole. A group a list; groups are set apart by a line. */
export const sectionEntries: Readonly<Record<Section, readonly (readonly SectionEntry[])[]>> = {
  collections: [[importing], [collapseAll(() => collectionNodes(collections.use.getState().sorted))]],
  apis: [[importing], [collapseAll(() => apiNodes(apis.use.getState().sorted))]],
  environments: [[importing]],
  'mock-servers': [
    [
      { label: 'Start all', icon: Play, can: () => isAny(false), run: () => void switchAllMockServers(true) },
      { label: 'Stop all', icon: Square, can: () => isAny(true), run: () => void switchAllMockServers(false) },
    ],
  ],
  history: [
    [
      {
        label: 'Save Responses',
        icon: Save,
        isOn: () => useSettings.getState().saveResponses,
        run: () => changeSettings({ saveResponses: !useSettings.getState().saveResponses }),
      },
      { ...importing, label: 'Import HAR…' },
    ],
    [
      {
        label: 'Clear all',
        icon: Trash2,
        danger: true,
        can: () => useHistory.getState().rows.length > 0,
        run: () => useDialogs.setState({ deletingHistory: 'all' }),
      },
    ],
  ],
};
