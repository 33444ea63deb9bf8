import { create } from 'zustand';
import type { Place, ServerStubPlace } from '../../shared/model/place';
import type { Target } from '../../shared/model/target';

/** A thing and what it is called. */
export interface Named {
  readonly target: Target | ServerStubPlace;
  readonly name: string;
}

interface Dialogs {
  /** The creation dialog, with the collection it starts with. */
  readonly createMockServer: { readonly collection: string | null } | null;
  /** The import dialog, with files that were dropped; `stay` when another dialog waits for what comes in. */
  readonly importing: { readonly files: readonly File[]; readonly stay: boolean } | null;
  /** Things that are to be deleted together. */
  readonly deleting: readonly Named[] | null;
  /** Entries of the history that are to be mocked, or deleted. */
  readonly mockHistory: readonly number[] | null;
  readonly deletingHistory: readonly number[] | 'all' | null;
  /** Key of a tab with unsaved edits that is to be closed. */
  readonly closingTab: string | null;
  /** A document whose edits meet a change made elsewhere. */
  readonly comparing: Place | null;
  /** The new request that is to be saved somewhere, with the answer of a sending as its example where one is named. */
  readonly savingRequest: { readonly id: string; readonly job: string | null } | null;
  readonly palette: boolean;
}

/** Which dialogs are open. */
export const useDialogs = create<Dialogs>(() => ({
  createMockServer: null,
  importing: null,
  deleting: null,
  mockHistory: null,
  deletingHistory: null,
  closingTab: null,
  comparing: null,
  savingRequest: null,
  palette: false,
}));

/** Opens the creation dialog, with a collection chosen or none. */
export const openCreateMockServer = (collection: string | null = null) =>
  useDialogs.setState({ createMockServer: { collection } });

/** Opens the import dialog; files that are given start at once. */
export const openImport = (files: readonly File[] = [], stay = false) =>
  useDialogs.setState({ importing: { files, stay } });
