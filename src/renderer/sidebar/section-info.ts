import { History, type LucideIcon } from 'lucide-react';
import { openApiDialog } from '../state/apis/api-dialogs';
import { openCreateMockServer } from '../state/dialogs';
import { createThing } from '../state/items/item-actions';
import type { Section } from '../state/section';
import { openNewRequest } from '../state/tabs/new-requests';
import { kindIcons } from '../ui/kind-icons';

interface SectionInfo {
  readonly label: string;
  readonly icon: LucideIcon;
  /** The name of its + button. */
  readonly createLabel: string;
  readonly create: () => void;
  /** What an empty list says, and the link that makes the first one. */
  readonly emptyText: string;
  readonly firstLabel: string;
}

/** What the sidebar says about each section. */
export const sectionInfo: Readonly<Record<Section, SectionInfo>> = {
  collections: {
    label: 'Collections',
    icon: kindIcons.collection,
    createLabel: 'New collection',
    create: () => void createThing('collection'),
    emptyText: 'Collections hold requests and the examples a mock server answers with.',
    firstLabel: 'Create a collection',
  },
  apis: {
    label: 'APIs',
    icon: kindIcons.api,
    createLabel: 'New API',
    create: () => openApiDialog({ kind: 'new-api' }),
    emptyText: 'An API has versions, each with a definition that collections and mock servers are made of.',
    firstLabel: 'Create an API',
  },
  environments: {
    label: 'Environments',
    icon: kindIcons.environment,
    createLabel: 'New environment',
    create: () => void createThing('environment'),
    emptyText: 'Environments hold the values that variables in examples stand for.',
    firstLabel: 'Create an environment',
  },
  'mock-servers': {
    label: 'Mock Servers',
    icon: kindIcons['mock-server'],
    createLabel: 'New mock server',
    create: () => openCreateMockServer(),
    emptyText: 'A mock server answers with a collection’s examples, on this computer.',
    firstLabel: 'Create a mock server',
  },
  history: {
    label: 'History',
    icon: History,
    createLabel: 'New request',
    create: () => openNewRequest(),
    emptyText: 'Requests that were sent are kept here, with what answered them.',
    firstLabel: 'Create a request',
  },
};
