import type { Snapshot } from '../../../shared/contract';
import { isolated } from '../../../shared/isolated';
import type { Api } from '../../../shared/model/api';
import type { AnyItem, CollectionOutline } from '../../../shared/model/collection';
import type { Environment } from '../../../shared/model/environment';
import type { MockServer } from '../../../shared/model/mock-server';
import type { Target } from '../../../shared/model/target';
import { openImport } from '../../state/dialogs';
import { switchAllMockServers, switchMockServer } from '../../state/mock-servers/mock-server-actions';
import { showSection } from '../../state/section';
import { changeSettings } from '../../state/settings';
import { openPlace, revealPlace } from '../../state/tabs/places';
import { openTrash } from '../../state/trash-actions';
import { openRecentWorkspace, openWorkspaceFolder, revealWorkspace } from '../../state/workspace/workspace-actions';

/** One thing the palette finds. */
export interface PaletteEntry {
  readonly key: string;
  readonly label: string;
  /** What it is, or where it lies. */
  readonly detail: string;
  readonly run: () => void;
}

export interface PaletteSource {
  readonly collections: readonly CollectionOutline[];
  readonly environments: readonly Environment[];
  readonly mockServers: readonly MockServer[];
  readonly apis: readonly Api[];
  /** Ids of mock servers that run. */
  readonly running: ReadonlySet<string>;
  readonly workspaces: Snapshot['workspaces'];
  /** What makes something new, by name. */
  readonly makers: readonly { readonly label: string; readonly run: () => void }[];
}

const go = (target: Target) => () => {
  openPlace(target, true);
  revealPlace(target);
};

const itemEntries = (collection: CollectionOutline): PaletteEntry[] => {
  const entries: PaletteEntry[] = [];
  const walk = (items: readonly AnyItem[], path: string): void => {
    for (const item of items) {
      const label = item.kind === 'request' ? `${item.method} ${item.name}` : item.name;
      const target = { kind: 'item', collection: collection.id, id: item.id } as const;
      entries.push({ key: `${collection.id}/${item.id}`, label, detail: path, run: go(target) });
      if ('children' in item) walk(item.children, `${path} / ${isolated(item.name)}`);
    }
  };
  walk(collection.children, isolated(collection.name));
  return entries;
};

/** Every command of the window. */
const commands = ({ mockServers, running, makers, workspaces }: PaletteSource): PaletteEntry[] => {
  const command = (label: string, run: () => void): PaletteEntry => ({
    key: `command/${label}`,
    label,
    detail: 'Command',
    run,
  });
  return [
    ...makers.map(({ label, run }) => command(label, run)),
    command('Import', () => openImport()),
    ...mockServers.map(({ id, name }) => {
      const on = running.has(id);
      return {
        ...command(`${on ? 'Stop' : 'Start'} ${name}`, () => void switchMockServer(id, !on)),
        key: `switch/${id}`,
      };
    }),
    command('Start all mock servers', () => void switchAllMockServers(true)),
    command('Stop all mock servers', () => void switchAllMockServers(false)),
    command('Go to Collections', () => showSection('collections')),
    command('Go to APIs', () => showSection('apis')),
    command('Go to Environments', () => showSection('environments')),
    command('Go to Mock Servers', () => showSection('mock-servers')),
    command('Go to History', () => showSection('history')),
    command('Open Trash', openTrash),
    command('Open Workspace Folder…', () => void openWorkspaceFolder()),
    command('Show Workspace in File Manager', () => void revealWorkspace()),
    ...workspaces
      .filter(({ current }) => !current)
      .map(({ id, name }) => ({
        ...command(`Open Workspace ${name}`, () => void openRecentWorkspace(id)),
        key: `workspace/${id}`,
      })),
    command('Theme: light', () => changeSettings({ theme: 'light' })),
    command('Theme: dark', () => changeSettings({ theme: 'dark' })),
    command('Theme: system', () => changeSettings({ theme: 'system' })),
  ];
};

/** All that the palette looks through: commands, then everything of the workspace. */
export const paletteEntries = (source: PaletteSource): PaletteEntry[] => [
  ...commands(source),
  ...source.mockServers.map(
    ({ id, name }): PaletteEntry => ({
      key: `mock/${id}`,
      label: name,
      detail: 'Mock server',
      run: go({ kind: 'mock-server', id }),
    }),
  ),
  ...source.apis.map(
    ({ id, name }): PaletteEntry => ({ key: `api/${id}`, label: name, detail: 'API', run: go({ kind: 'api', id }) }),
  ),
  ...source.environments.map(
    ({ id, name }): PaletteEntry => ({
      key: `environment/${id}`,
      label: name,
      detail: 'Environment',
      run: go({ kind: 'environment', id }),
    }),
  ),
  ...source.collections.flatMap((collection): PaletteEntry[] => [
    {
      key: `collection/${collection.id}`,
      label: collection.name,
      detail: 'Collection',
      run: go({ kind: 'collection', id: collection.id }),
    },
    ...itemEntries(collection),
  ]),
];

/** So many are shown: whoever wants another types on. */
const mostShown = 50;

/**
 * The entries that hold every word of what is typed, those whose label begins with it first.
 * Without anything typed, the first ones.
 */
export const found = (entries: readonly PaletteEntry[], typed: string): PaletteEntry[] => {
  const text = typed.trim().toLowerCase();
  if (text === '') return entries.slice(0, mostShown);
  const words = text.split(/\s+/);
  const first: PaletteEntry[] = [];
  const others: PaletteEntry[] = [];
  for (const entry of entries) {
    const label = entry.label.toLowerCase();
    if (!words.every((word) => label.includes(word))) continue;
    (label.startsWith(text) ? first : others).push(entry);
    if (first.length >= mostShown) break;
  }
  return [...first, ...others].slice(0, mostShown);
};
