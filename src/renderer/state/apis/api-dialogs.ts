import { create } from 'zustand';
import type { VersionPlace } from '../../../shared/model/api';

/** The dialogs about APIs; one at a time is open. */
type ApiDialog =
  | { readonly kind: 'new-api' }
  | { readonly kind: 'new-version'; readonly api: string }
  | { readonly kind: 'generate'; readonly place: VersionPlace }
  | { readonly kind: 'mock'; readonly place: VersionPlace }
  | { readonly kind: 'link'; readonly place: VersionPlace; readonly what: 'collection' | 'environment' | 'mock-server' }
  | { readonly kind: 'update'; readonly place: VersionPlace; readonly collection: string };

export const useApiDialog = create<{ readonly dialog: ApiDialog | null }>(() => ({ dialog: null }));

export const openApiDialog = (dialog: ApiDialog): void => useApiDialog.setState({ dialog });
export const closeApiDialog = (): void => useApiDialog.setState({ dialog: null });
