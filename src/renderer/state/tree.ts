import { create } from 'zustand';
import type { Section } from './section';

interface TreeState {
  /** Keys of the rows that are unfolded. */
  readonly open: ReadonlySet<string>;
  /** The row of each section the keyboard stands on. */
  readonly cursor: Readonly<Record<Section, string | null>>;
  /** A row to scroll to as soon as it is there; with the focus or without. */
  readonly reveal: { readonly key: string; readonly focus: boolean } | null;
}

/** How the sidebar's trees stand: folds and cursor. */
export const useTree = create<TreeState>(() => ({
  open: new Set(),
  cursor: { collections: null, apis: null, environments: null, 'mock-servers': null, history: null },
  reveal: null,
}));

/** Moves a section's cursor to a row. */
export const setCursor = (section: Section, key: string) =>
  useTree.setState(({ cursor }) => (cursor[section] === key ? {} : { cursor: { ...cursor, [section]: key } }));

/** Unfolds rows, or folds them. */
export const setOpen = (keys: readonly string[], wanted: boolean) =>
  useTree.setState(({ open }) => {
    const next = new Set(open);
    for (const key of keys) {
      if (wanted) next.add(key);
      else next.delete(key);
    }
    return { open: next };
  });

/** Puts the cursor on a row and asks the tree to bring it into view. */
export const revealRow = (section: Section, key: string, focus: boolean) => {
  setCursor(section, key);
  useTree.setState({ reveal: { key, focus } });
};

/** The row that was asked for is in view. */
export const rowRevealed = () => useTree.setState({ reveal: null });
