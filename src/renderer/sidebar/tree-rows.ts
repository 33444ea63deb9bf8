import type { TreeNode } from './tree-node';

/** One visible line of a tree. */
export interface TreeRow {
  readonly node: TreeNode;
  /** 1 at the root. */
  readonly level: number;
  readonly expanded: boolean;
  readonly setSize: number;
  readonly position: number;
  /** Index of the row this one lies under; -1 at the root. */
  readonly parent: number;
}

/** The visible lines of a tree, from top to bottom. */
export const visibleRows = (nodes: readonly TreeNode[], open: ReadonlySet<string>): readonly TreeRow[] => {
  const rows: TreeRow[] = [];
  const visit = (siblings: readonly TreeNode[], level: number, parent: number) => {
    const setSize = siblings.length;
    let position = 0;
    for (const node of siblings) {
      position += 1;
      const expanded = node.children.length > 0 && open.has(node.key);
      rows.push({ node, level, expanded, setSize, position, parent });
      if (expanded) visit(node.children, level + 1, rows.length - 1);
    }
  };
  visit(nodes, 1, -1);
  return rows;
};

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
  const cut = (node: TreeNode): TreeNode | null => {
    const children = node.children.flatMap((child) => cut(child) ?? []);
    if (children.length > 0) unfolded.add(node.key);
    if (node.name.toLowerCase().includes(wanted)) return children.length > 0 ? node : { ...node };
    return children.length > 0 ? { ...node, children } : null;
  };
  return { nodes: nodes.flatMap((node) => cut(node) ?? []), open: unfolded };
};
