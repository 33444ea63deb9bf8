import type { TreeNode } from './tree-node';

/** One visible line of a tree. */
export interface TreeRow {
  readonly node: TreeNode;
  /** 1 at the root. */
  readonly level: number;
  readonly expanded: boolean;
  readonly setSize: number;
  readonly position: number;
  /** So many rows further up stands the one this lies under; 0 at the root. */
  readonly up: number;
}

/** The index of the row that the one at an index lies under; -1 at the root. */
export const parentOf = (rows: readonly TreeRow[], at: number): number => {
  const up = rows[at]?.up ?? 0;
  return up === 0 ? -1 : at - up;
};

interface Below {
  readonly open: ReadonlySet<string>;
  readonly level: number;
  readonly rows: readonly TreeRow[];
}

/** The lines below a folder, wherever it stands: an edit leaves those of all other folders as they are. */
const known = new WeakMap<readonly TreeNode[], Below>();

const rowsBelow = ({ kind, children }: TreeNode, level: number, open: ReadonlySet<string>): readonly TreeRow[] => {
  if (kind !== 'folder') return rowsOf(children, level, open);
  const before = known.get(children);
  if (before?.open === open && before.level === level) return before.rows;
  const rows = rowsOf(children, level, open);
  known.set(children, { open, level, rows });
  return rows;
};

const rowsOf = (siblings: readonly TreeNode[], level: number, open: ReadonlySet<string>): readonly TreeRow[] => {
  const rows: TreeRow[] = [];
  const setSize = siblings.length;
  let position = 0;
  for (const node of siblings) {
    position += 1;
    const expanded = node.children.length > 0 && open.has(node.key);
    rows.push({ node, level, expanded, setSize, position, up: level === 1 ? 0 : rows.length + 1 });
    if (expanded) for (const row of rowsBelow(node, level + 1, open)) rows.push(row);
  }
  return rows;
};

/** The visible lines of a tree, from top to bottom. */
export const visibleRows = (nodes: readonly TreeNode[], open: ReadonlySet<string>): readonly TreeRow[] =>
  rowsOf(nodes, 1, open);

interface Filtered {
  readonly nodes: readonly TreeNode[];
  /** What has to be unfolded so that every hit is seen. */
  readonly open: ReadonlySet<string>;
}

/** The tree cut down to what has the text in its name, with everything above and below a hit kept. */
export const filterNodes = (nodes: readonly TreeNode[], text: string, open: ReadonlySet<string>): Filtered => {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return { nodes, open };
  const unfolded = new Set(open);
  const cutAll = (all: readonly TreeNode[]): TreeNode[] => {
    const kept: TreeNode[] = [];
    for (const node of all) {
      const children = cutAll(node.children);
      if (children.length > 0) unfolded.add(node.key);
      if (node.name.toLowerCase().includes(wanted)) kept.push(node);
      else if (children.length > 0) kept.push({ ...node, children });
    }
    return kept;
  };
  return { nodes: cutAll(nodes), open: unfolded };
};
