import { Check, TriangleAlert } from 'lucide-react';
import type { TreeNode } from '../tree-node';

/** What stands at the right end of a row until the pointer is on it: a port, a status, or that it is active. */
export const RowEnd = ({ node }: { readonly node: TreeNode }) => {
  if (node.kind === 'mock-server') {
    return (
      <span className="row-end">
        {node.lacks && <TriangleAlert className="row-warning" size={13} strokeWidth={1.75} aria-hidden />}:{node.port}
      </span>
    );
  }
  if (node.kind === 'example') return <span className="row-end">{node.code}</span>;
  if (node.kind === 'environment' && node.active) {
    return (
      <span className="row-end">
        <Check size={14} strokeWidth={1.75} aria-hidden />
      </span>
    );
  }
  return null;
};
