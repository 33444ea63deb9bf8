import { create } from 'zustand';
import type { Place, ServerStubPlace } from '../../shared/model/place';
import type { Target } from '../../shared/model/target';
import type { TrashRow } from '../../shared/model/trash';

/** A thing and what it is called. */
export interface Named {
  readonly target: Target | ServerStubPlace;
  readonly name: string;
}

/** What the creation dialog makes a mock server of. */
export type CreationWay = 'scratch' | 'template' | 'collection';

interface Dialogs {
  /** The creation dialog, with the way it starts with and the collection it is given. */
  readonly createMockServer: { readonly way: CreationWay; readonly collection: string | null } | null;
  /** The import dialog, with files that were dropped; `stay` when another dialog waits for what comes in. */
  readonly importing: { readonly files: readonly File[]; readonly stay: boolean } | null;
  /** Things that are to be deleted together. */
  readonly deleting: readonly Named[] | null;
  /** What of the trash is to be deleted for good. */
  readonly deletingForGood: TrashRow | 'all' | null;
  /** Entries of the history that are to be mocked, saved or deleted. */
  readonly mockHistory: readonly number[] | null;
  readonly savingHistory: readonly number[] | null;
  readonly deletingHistory: readonly number[] | 'all' | null;
  /** Keys of tabs with unsaved edits that are to be closed, one after the other. */
  readonly closingTabs: readonly string[];
  /** A document whose edits meet a change made elsewhere. */
  readonly comparing: Place | null;
  /** The new request that is to be saved somewhere, with the answer of a sending as its example where one is named. */
  readonly savingRequest: { readonly id: string; readonly job: string | null } | null;
  readonly palette: boolean;
  readonly keySheet: boolean;
  readonly settings: boolean;
}

/** Which dialogs are open. */
export const useDialogs = create<Dialogs>(() => ({
  createMockServer: null,
  importing: null,
  deleting: null,
  deletingForGood: null,
  mockHistory: null,
  savingHistory: null,
  deletingHistory: null,
  closingTabs: [],
  comparing: null,
  savingRequest: null,
  palette: false,
  keySheet: false,
  settings: false,
}));

/** Opens the creation dialog, with a collection chosen or none. */
export const openCreateMockServer = (collection: string | null = null) =>
  useDialogs.setState({ createMockServer: { way: collection === null ? 'scratch' : 'collection', collection } });

/** Gives the creation dialog a collection, if it is open. */
export const chooseForMockServer = (collection: string) => {
  const { createMockServer } = useDialogs.getState();
  if (createMockServer) useDialogs.setState({ createMockServer: { ...createMockServer, collection } });
};

/** Opens the creation dialog at the gallery of templates. */
export const openTemplates = () => useDialogs.setState({ createMockServer: { way: 'template', collection: null } });

/** Opens the import dialog; files that are given start at once. */
export const openImport = (files: readonly File[] = [], stay = false) =>
  useDialogs.setState({ importing: { files, stay } });
