import { useEffect, useMemo } from 'react';
import type { Refusal } from '../../../shared/errors';
import type { DocumentKind, Fields } from '../../../shared/model/draft';
import type { Place } from '../../../shared/model/place';
import { forgetSaving } from '../tabs/saving-state';
import { tabActions } from '../tabs/tabs';
import { apis } from '../workspace/apis';
import { collections } from '../workspace/collections';
import { environments } from '../workspace/environments';
import { mockServers } from '../workspace/mock-servers';
import { targetKey } from '../workspace/target-key';
import { loadDocument, savedFields, useDocuments } from './documents';
import { type Draft, editedDraft, fieldsNow } from './draft';
import { draftOf, putDraft, useDrafts } from './drafts';

export interface OpenDocument<K extends DocumentKind> {
  /** As it is typed now. */
  readonly now: Fields<K>;
  readonly saved: Fields<K>;
  readonly edit: (change: Partial<Fields<K>>) => void;
}

type Loading<K extends DocumentKind> =
  | { readonly document: OpenDocument<K>; readonly error: null }
  | { readonly document: null; readonly error: Refusal | null };

/** Something that is another whenever the document may have changed. */
const useVersion = (place: Place): unknown => {
  const collection = collections.use((state) =>
    state.byId.get(place.kind === 'item' ? place.collection : place.kind === 'collection' ? place.id : ''),
  );
  const environment = environments.use((state) => state.byId.get(place.kind === 'environment' ? place.id : ''));
  const api = apis.use((state) => state.byId.get(place.kind === 'api-version' ? place.api : ''));
  const server = mockServers.use((state) => state.byId.get(place.kind === 'server-stub' ? place.mock : ''));
  return collection ?? environment ?? api ?? server ?? place.kind;
};

/** Keeps an edit of a document that is open. The tab that shows it stays. */
export const editDocument = <K extends DocumentKind>(kind: K, key: string, change: Partial<Fields<K>>): void => {
  const saved = savedFields(kind, key);
  if (!saved) return;
  tabActions.keep(key);
  forgetSaving(key);
  putDraft(key, editedDraft(kind, saved, draftOf(kind, key), change) as Draft | undefined);
};

/** A document in an editor: fetched when it is shown, and again whenever it changes elsewhere. Null while it is fetched. */
export const useDocument = <K extends DocumentKind>(kind: K, place: Place): Loading<K> | null => {
  const key = targetKey(place);
  const version = useVersion(place);
  const loaded = useDocuments((all) => all[key]);
  const draft = useDrafts(({ byKey }) => byKey[key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the place, and the version for what is in it
  useEffect(() => {
    void loadDocument(kind, place);
  }, [kind, key, version]);
  return useMemo(() => {
    if (loaded?.kind !== kind) return null;
    if (!loaded.saved) return { document: null, error: loaded.error };
    const saved = loaded.saved as Fields<K>;
    const now = fieldsNow(saved, draft?.kind === kind ? (draft as Draft<K>) : undefined);
    return { document: { now, saved, edit: (change) => editDocument(kind, key, change) }, error: null };
  }, [kind, key, loaded, draft]);
};
