import { create } from 'zustand';
import type { Refusal } from '../../../shared/errors';
import type { DocumentKind, Fields } from '../../../shared/model/draft';
import type { Place } from '../../../shared/model/place';
import { useSaving } from '../tabs/saving-state';
import { targetKey } from '../workspace/target-key';
import { documentKinds } from './document-kinds';
import { useDrafts } from './drafts';

interface Loaded {
  readonly kind: DocumentKind;
  /** Null where it could not be read. */
  readonly saved: Fields | null;
  readonly error: Refusal | null;
}

/** Documents as they are saved, by their keys; fetched when an editor shows them. */
export const useDocuments = create<Readonly<Record<string, Loaded>>>(() => ({}));

/** What is saved of a document that is open. */
export const savedFields = <K extends DocumentKind>(kind: K, key: string): Fields<K> | undefined => {
  const loaded = useDocuments.getState()[key];
  return loaded?.kind === kind && loaded.saved ? (loaded.saved as Fields<K>) : undefined;
};

/** Takes a document over as it was just saved. */
export const putDocument = (kind: DocumentKind, key: string, saved: Fields): void =>
  useDocuments.setState({ [key]: { kind, saved, error: null } });

/** Fetches a document, again if need be. Edits that are there already are no edits any more. */
export const loadDocument = async (kind: DocumentKind, place: Place): Promise<void> => {
  const key = targetKey(place);
  const answer = await documentKinds[kind].load(place);
  // A save that is on its way says itself what is on disk, as soon as it is.
  if (useSaving.getState()[key]?.busy) return;
  if (!answer.ok) return useDocuments.setState({ [key]: { kind, saved: null, error: answer.error } });
  putDocument(kind, key, answer.value);
  useDrafts.getState().refresh(kind, key, answer.value);
};
