import { parentOf, type TreeRow } from '../tree-rows';

/** What a key does in a tree: move the cursor, or fold and unfold the row it stands on. */
export type TreeMove = { readonly to: number } | { readonly fold: boolean } | null;

const page = 10;

/** Where a key leads from row `at`; null when it means nothing here. */
export const treeMove = (key: string, rows: readonly TreeRow[], at: number): TreeMove => {
  const row = rows[at];
  if (!row) return null;
  const clamp = (to: number): TreeMove => ({ to: Math.min(Math.max(to, 0), rows.length - 1) });
  const foldable = row.node.children.length > 0;
  switch (key) {
    case 'ArrowDown':
      return clamp(at + 1);
    case 'ArrowUp':
      return clamp(at - 1);
    case 'PageDown':
      return clamp(at + page);
    case 'PageUp':
      return clamp(at - page);
    case 'Home':
      return clamp(0);
    case 'End':
      return clamp(rows.length - 1);
    case 'ArrowRight':
      if (!foldable) return null;
      return row.expanded ? clamp(at + 1) : { fold: false };
    case 'ArrowLeft':
      if (row.expanded) return { fold: true };
      return row.up > 0 ? clamp(parentOf(rows, at)) : null;
    default:
      return null;
  }
};
