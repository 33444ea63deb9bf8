import { Boxes, FileText, Folder, FolderOpen, Tag, Variable } from 'lucide-react';
import { Dot } from '../../../ui/dot';
import { MethodBadge } from '../../../ui/method-badge';
import { toneOf } from '../../../workbench/mock-server/state-words';
import type { TreeNode } from '../tree-node';

interface RowMarkProps {
  readonly node: TreeNode;
  readonly expanded: boolean;
}

/** What stands before a row's name: an icon, the method, or how the mock server is. */
export const RowMark = ({ node, expanded }: RowMarkProps) => {
  switch (node.kind) {
    case 'request':
      return (
        <span className="row-method">
          <MethodBadge method={node.method} />
        </span>
      );
    case 'mock-server':
      return <Dot tone={toneOf(node.status)} label={node.status} />;
    case 'example':
      return <FileText className="row-icon" size={14} strokeWidth={1.75} aria-hidden />;
    case 'environment':
      return <Variable className="row-icon" size={14} strokeWidth={1.75} aria-hidden />;
    case 'folder': {
      const Icon = expanded ? FolderOpen : Folder;
      return <Icon className="row-icon" size={14} strokeWidth={1.75} aria-hidden />;
    }
    case 'api':
      return <Boxes className="row-icon" size={14} strokeWidth={1.75} aria-hidden />;
    case 'api-version':
      return <Tag className="row-icon" size={14} strokeWidth={1.75} aria-hidden />;
    case 'collection':
      return null;
  }
};
