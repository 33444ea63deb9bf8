import { Play, Square } from 'lucide-react';
import { switchMockServer } from '../../../state/mock-servers/mock-server-actions';
import type { TreeNode } from '../tree-node';

/**
 * The pointer's short way to start or stop a mock server from its row.
 * Hidden from assistive technology, which has the same in the row's menu.
 */
export const RowSwitch = ({ node }: { readonly node: TreeNode }) => {
  if (node.kind !== 'mock-server') return null;
  const on = node.status === 'running' || node.status === 'starting';
  const Icon = on ? Square : Play;
  return (
    <button
      type="button"
      className="row-action"
      tabIndex={-1}
      aria-hidden
      title={on ? 'Stop' : 'Start'}
      onClick={() => void switchMockServer(node.target.id, !on)}
    >
      <Icon size={13} strokeWidth={1.75} />
    </button>
  );
};
