import {
  FileDown,
  FolderOpen,
  FolderSearch,
  type LucideIcon,
  Monitor,
  Moon,
  Play,
  Square,
  Sun,
  Trash2,
} from 'lucide-react';
import type { Snapshot } from '../../../shared/contract';
import { isolated } from '../../../shared/isolated';
import type { Api } from '../../../shared/model/api';
import type { AnyItem, CollectionOutline } from '../../../shared/model/collection';
import type { Environment } from '../../../shared/model/environment';
import type { MockServer } from '../../../shared/model/mock-server';
import type { Target } from '../../../shared/model/target';
import { sectionInfo } from '../../sidebar/section-info';
import { openImport } from '../../state/dialogs';
import { switchAllMockServers, switchMockServer } from '../../state/mock-servers/mock-server-actions';
import { sections, showSection } from '../../state/section';
import { changeSettings } from '../../state/settings';
import { openPlace, revealPlace } from '../../state/tabs/places';
import { openTrash } from '../../state/trash-actions';
import { openRecentWorkspace, openWorkspaceFolder, revealWorkspace } from '../../state/workspace/workspace-actions';
import { kindIcons } from '../../ui/kind-icons';

/** One thing the palette finds. */
export interface PaletteEntry {
  readonly key: string;
  readonly label: string;
  /** What stands before it: an icon, or the method of a request. */
  readonly mark: LucideIcon | string;
  /** What it is, or where it lies. */
  readonly detail: string;
  /** The keys that do the same, as `isKeys` reads them. */
  readonly keys?: string;
  readonly run: () => void;
}

type Command = Pick<PaletteEntry, 'label' | 'mark' | 'keys' | 'run'>;

export interface PaletteSource {
  readonly collections: readonly CollectionOutline[];
  readonly environments: readonly Environment[];
  readonly mockServers: readonly MockServer[];
  readonly apis: readonly Api[];
  /** Ids of mock servers that run. */
  readonly running: ReadonlySet<string>;
  readonly workspaces: Snapshot['workspaces'];
  /** What makes something new. */
  readonly makers: readonly Command[];
  /** The commands of the window's keys. */
  readonly keyed: readonly Command[];
}

const go = (target: Target) => () => {
  openPlace(target, true);
  revealPlace(target);
};

const itemEntries = (collection: CollectionOutline): PaletteEntry[] => {
  const entries: PaletteEntry[] = [];
  const walk = (items: readonly AnyItem[], path: string): void => {
    for (const item of items) {
      const mark = item.kind === 'request' ? item.method : kindIcons[item.kind];
      const target = { kind: 'item', collection: collection.id, id: item.id } as const;
      entries.push({ key: `${collection.id}/${item.id}`, label: item.name, mark, detail: path, run: go(target) });
      if ('children' in item) walk(item.children, `${path} / ${isolated(item.name)}`);
    }
  };
  walk(collection.children, isolated(collection.name));
  return entries;
};

const entryOf = (command: Command): PaletteEntry => ({
  ...command,
  key: `command/${command.label}`,
  detail: 'Command',
});
const command = (label: string, mark: PaletteEntry['mark'], run: () => void) => entryOf({ label, mark, run });

const commands: readonly PaletteEntry[] = [
  command('Import', FileDown, () => openImport()),
  command('Start all mock servers', Play, () => void switchAllMockServers(true)),
  command('Stop all mock servers', Square, () => void switchAllMockServers(false)),
  ...sections.map((section) =>
    command(`Go to ${sectionInfo[section].label}`, sectionInfo[section].icon, () => showSection(section)),
  ),
  command('Open Trash', Trash2, openTrash),
  command('Open Workspace Folder…', FolderOpen, () => void openWorkspaceFolder()),
  command('Show Workspace in File Manager', FolderSearch, () => void revealWorkspace()),
  command('Theme: light', Sun, () => changeSettings({ theme: 'light' })),
  command('Theme: dark', Moon, () => changeSettings({ theme: 'dark' })),
  command('Theme: system', Monitor, () => changeSettings({ theme: 'system' })),
];

/** The commands about things, each with the name of one in its label. */
const commandsOfThings = ({ mockServers, running, workspaces }: PaletteSource): PaletteEntry[] => [
  ...mockServers.map(({ id, name }) => {
    const on = running.has(id);
    const run = () => void switchMockServer(id, !on);
    return { ...command(`${on ? 'Stop' : 'Start'} ${name}`, on ? Square : Play, run), key: `switch/${id}` };
  }),
  ...workspaces
    .filter(({ current }) => !current)
    .map(({ id, name }) => ({
      ...command(`Open Workspace ${name}`, FolderOpen, () => void openRecentWorkspace(id)),
      key: `workspace/${id}`,
    })),
];

const thing = (
  { id, name }: { readonly id: string; readonly name: string },
  kind: 'collection' | 'environment' | 'mock-server' | 'api',
  detail: string,
): PaletteEntry => ({ key: `${kind}/${id}`, label: name, mark: kindIcons[kind], detail, run: go({ kind, id }) });

/** All that the palette looks through: commands, everything of the workspace, and what can be done to that. */
export const paletteEntries = (source: PaletteSource): PaletteEntry[] => [
  ...source.makers.map(entryOf),
  ...commands,
  ...source.keyed.map(entryOf),
  ...source.mockServers.map((server) => thing(server, 'mock-server', 'Mock server')),
  ...source.apis.map((api) => thing(api, 'api', 'API')),
  ...source.environments.map((environment) => thing(environment, 'environment', 'Environment')),
  ...source.collections.flatMap((collection) => [
    thing(collection, 'collection', 'Collection'),
    ...itemEntries(collection),
  ]),
  ...commandsOfThings(source),
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
    // A request is found by its method, too.
    const searched = typeof entry.mark === 'string' ? `${entry.mark.toLowerCase()} ${label}` : label;
    if (!words.every((word) => searched.includes(word))) continue;
    (label.startsWith(text) || searched.startsWith(text) ? first : others).push(entry);
    if (first.length >= mostShown) break;
  }
  return [...first, ...others].slice(0, mostShown);
};
