import { create } from 'zustand';
import type { Section } from './section';

/** Rows of a tree that are chosen together, by their keys. */
export interface Selection {
  readonly keys: ReadonlySet<string>;
  /** Where a range begins; null for the row the keyboard stands on. */
  readonly anchor: string | null;
}

export const noSelection: Selection = { keys: new Set(), anchor: null };

interface TreeState {
  /** Keys of the rows that are unfolded. */
  readonly open: ReadonlySet<string>;
  /** The row of each section the keyboard stands on. */
  readonly cursor: Readonly<Record<Section, string | null>>;
  readonly selection: Readonly<Record<Section, Selection>>;
  /** A row to scroll to as soon as it is there; with the focus or without. */
  readonly reveal: { readonly key: string; readonly focus: boolean } | null;
}

/** How the sidebar's trees stand: folds, cursor and selection. */
export const useTree = create<TreeState>(() => ({
  open: new Set(),
  cursor: { collections: null, apis: null, environments: null, 'mock-servers': null, history: null },
  selection: {
    collections: noSelection,
    apis: noSelection,
    environments: noSelection,
    'mock-servers': noSelection,
    history: noSelection,
  },
  reveal: null,
}));

/** Moves a section's cursor to a row. */
export const setCursor = (section: Section, key: string) =>
  useTree.setState(({ cursor }) => (cursor[section] === key ? {} : { cursor: { ...cursor, [section]: key } }));

/** Chooses rows of a section's tree, in place of those that were. */
export const setSelection = (section: Section, chosen: Selection) =>
  useTree.setState(({ selection }) => ({ selection: { ...selection, [section]: chosen } }));

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

/** Puts the cursor on a row, in place of any selection, and asks the tree to bring it into view. */
export const revealRow = (section: Section, key: string, focus: boolean) => {
  setCursor(section, key);
  setSelection(section, noSelection);
  useTree.setState({ reveal: { key, focus } });
};

/** The row that was asked for is in view. */
export const rowRevealed = () => useTree.setState({ reveal: null });
