import { create } from 'zustand';

/** Items of a collection that were cut or copied in the tree, to be put elsewhere. */
export interface TreeClipboard {
  readonly how: 'cut' | 'copy';
  readonly collection: string;
  readonly ids: readonly string[];
}

/** What Ctrl+V in the tree puts where the cursor is. */
export const useTreeClipboard = create<{ readonly held: TreeClipboard | null }>(() => ({ held: null }));

/** Holds items for the next Ctrl+V, or none any more. */
export const holdItems = (held: TreeClipboard | null) => useTreeClipboard.setState({ held });
