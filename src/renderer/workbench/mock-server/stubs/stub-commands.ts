import { CircleCheck, CopyPlus, FilePlus, type LucideIcon, Pencil, Star, Trash2 } from 'lucide-react';
import type { MockServer } from '../../../../shared/model/mock-server';
import { useDialogs } from '../../../state/dialogs';
import { setDefaultExample } from '../../../state/items/example-actions';
import { createItem, duplicateOne } from '../../../state/items/item-actions';
import { startRenaming } from '../../../state/items/renaming';
import {
  addServerStub,
  duplicateServerStub,
  setActiveServerStub,
} from '../../../state/mock-servers/server-stub-actions';
import { chooseStub, type StubPlace } from '../../../state/mock-servers/stub-choice';
import { saveTab } from '../../../state/tabs/saving';
import { targetKey } from '../../../state/workspace/target-key';
import type { StubRow } from './stub-rows';

export type StubCommand = 'add-scenario' | 'default' | 'active' | 'rename' | 'duplicate' | 'delete';

interface StubEntry {
  readonly command: StubCommand;
  readonly label: string;
  readonly icon: LucideIcon;
}

const common: readonly (readonly StubEntry[])[] = [
  [
    { command: 'rename', label: 'Rename', icon: Pencil },
    { command: 'duplicate', label: 'Duplicate', icon: CopyPlus },
  ],
  [{ command: 'delete', label: 'Delete', icon: Trash2 }],
];

/** The entries of a row's menu, in groups. */
export const stubEntries = (row: StubRow): readonly (readonly StubEntry[])[] => {
  switch (row.kind) {
    case 'stub':
      return [[{ command: 'add-scenario', label: 'Add Scenario', icon: FilePlus }], ...common];
    case 'scenario': {
      const label = row.isDefault ? 'Remove as default' : 'Set as default';
      return [[{ command: 'default', label, icon: Star }], ...common];
    }
    case 'server-stub': {
      const label = row.active ? 'Switch off' : 'Set as active';
      return [[{ command: 'active', label, icon: CircleCheck }], ...common];
    }
  }
};

/** Shows what was just made, its name open for typing. */
const showNew = (server: MockServer, place: StubPlace): void => {
  chooseStub(server.id, place);
  startRenaming(targetKey(place), 'stub');
};

/** Makes an endpoint stub at the end of the collection. Its URL begins as the mock server's (facts 2.5). */
export const addStub = async (server: MockServer): Promise<void> => {
  const made = await createItem({ collection: server.collection, parent: null, kind: 'request', url: '{{url}}/' });
  if (made?.kind === 'item') showNew(server, made);
};

/** Makes a server stub. */
export const addServer = async (server: MockServer): Promise<void> => {
  const id = await addServerStub(server);
  if (id !== undefined) showNew(server, { kind: 'server-stub', mock: server.id, id });
};

/** Makes a scenario of a stub. It begins as a copy of the request: of the one that is seen, not of one before the last edits. */
export const addScenario = async (server: MockServer, stub: StubPlace): Promise<void> => {
  if (!(await saveTab(stub))) return chooseStub(server.id, stub);
  const made = await createItem({ collection: server.collection, parent: stub.id, kind: 'example' });
  if (made?.kind === 'item') showNew(server, made);
};

const duplicate = async (server: MockServer, place: StubPlace): Promise<void> => {
  if (place.kind === 'server-stub') {
    const id = await duplicateServerStub(place);
    if (id !== undefined) chooseStub(server.id, { ...place, id });
    return;
  }
  const copy = await duplicateOne(place);
  if (copy?.kind === 'item') chooseStub(server.id, copy);
};

const commands: Readonly<Record<StubCommand, (server: MockServer, row: StubRow) => void>> = {
  'add-scenario': (server, { place }) => void addScenario(server, place),
  default: (_server, row) => {
    if (row.kind === 'scenario' && row.place.kind === 'item') void setDefaultExample(row.place, !row.isDefault);
  },
  active: (server, row) => {
    if (row.kind === 'server-stub') void setActiveServerStub(server, row.active ? null : row.place.id);
  },
  rename: (_server, { key }) => startRenaming(key, 'stub'),
  duplicate: (server, { place }) => void duplicate(server, place),
  delete: (_server, { place, name }) => useDialogs.setState({ deleting: [{ target: place, name }] }),
};

/** Does to a row what its menu, or a key, says. */
export const runStubCommand = (command: StubCommand, server: MockServer, row: StubRow): void =>
  commands[command](server, row);
