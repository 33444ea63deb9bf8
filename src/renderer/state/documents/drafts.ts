import { create } from 'zustand';
import type { DocumentKind, Fields } from '../../../shared/model/draft';
import { type Draft, editedDraft } from './draft';

interface Drafts {
  /** A document without an entry is saved. */
  readonly byKey: Readonly<Record<string, Draft>>;
  /** What is saved has come in anew: edits that say the same are none. */
  readonly refresh: (kind: DocumentKind, key: string, saved: Fields) => void;
}

/** Edits that are not saved, by the key of their document: every view of it shows the same. */
export const useDrafts = create<Drafts>((_set, get) => ({
  byKey: {},
  refresh: (kind, key, saved) => {
    const draft = get().byKey[key];
    if (draft?.kind === kind) putDraft(key, editedDraft(kind, saved, draft, {}));
  },
}));

/** The draft of a document, where it is of this kind. */
export const draftOf = <K extends DocumentKind>(kind: K, key: string): Draft<K> | undefined => {
  const draft = useDrafts.getState().byKey[key];
  return draft?.kind === kind ? (draft as Draft<K>) : undefined;
};

/** Keeps a draft, or forgets it. */
export const putDraft = (key: string, draft: Draft | undefined): void =>
  useDrafts.setState(({ byKey }) => {
    if (draft) return byKey[key] === draft ? {} : { byKey: { ...byKey, [key]: draft } };
    if (!(key in byKey)) return {};
    const { [key]: _dropped, ...left } = byKey;
    return { byKey: left };
  });

/** Forgets what was typed into a document. */
export const dropDraft = (key: string): void => putDraft(key, undefined);
