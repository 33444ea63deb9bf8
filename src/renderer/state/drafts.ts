import { create } from 'zustand';
import type { Example, ExampleChange, Language } from '../../shared/model/example';

/** What was typed into an example's tab and is not saved: only the fields that differ. */
export interface Draft {
  /** As typed; may not be a status yet. */
  readonly code?: string;
  readonly body?: string;
  readonly language?: Language;
}

interface Drafts {
  readonly byTab: Readonly<Record<string, Draft>>;
}

/** Unsaved edits by the key of their tab. A tab without an entry is saved. */
export const useDrafts = create<Drafts>(() => ({ byTab: {} }));

/** Forgets what was typed into a tab. */
export const dropDraft = (tab: string) =>
  useDrafts.setState(({ byTab }) => {
    const { [tab]: _dropped, ...left } = byTab;
    return { byTab: left };
  });

/** The draft that `edit` leaves on an example: fields typed back to what is saved are no edits. */
export const editedDraft = (saved: Example, draft: Draft, edit: Draft): Draft => {
  const next = { ...draft, ...edit };
  return {
    ...(next.code !== undefined && next.code !== String(saved.code) && { code: next.code }),
    ...(next.body !== undefined && next.body !== saved.body && { body: next.body }),
    ...(next.language !== undefined && next.language !== saved.language && { language: next.language }),
  };
};

/** Keeps an edit, or forgets the draft when nothing differs any more. */
export const editDraft = (tab: string, saved: Example, edit: Draft) => {
  const draft = editedDraft(saved, useDrafts.getState().byTab[tab] ?? {}, edit);
  if (Object.keys(draft).length === 0) return dropDraft(tab);
  useDrafts.setState(({ byTab }) => ({ byTab: { ...byTab, [tab]: draft } }));
};

/** A draft as the change to save, or what is wrong with it. */
export const changeOf = ({ code, body, language }: Draft): { change: ExampleChange } | { problem: string } => {
  const status = code === undefined ? undefined : Number(code);
  if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599)) {
    return { problem: 'A status code is a whole number from 200 to 599.' };
  }
  return {
    change: {
      ...(status !== undefined && { code: status }),
      ...(body !== undefined && { body }),
      ...(language !== undefined && { language }),
    },
  };
};
