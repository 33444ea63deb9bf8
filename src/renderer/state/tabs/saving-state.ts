import { create } from 'zustand';

interface Saving {
  readonly busy: boolean;
  /** Why the last try was refused, in words. */
  readonly problem: string | null;
}

/** How saving goes, by the key of the document. */
export const useSaving = create<Readonly<Record<string, Saving>>>(() => ({}));

/** Forgets what went wrong with the last save: the content has changed since. */
export const forgetSaving = (key: string): void => {
  if (useSaving.getState()[key]?.problem) useSaving.setState({ [key]: { busy: false, problem: null } });
};
