import { Fragment } from 'react';
import { counted } from '../../../../shared/words';
import { deleteText, shortcutText } from '../../../state/shortcut';
import { MenuEntry, MenuSeparator } from '../../../ui/menu';
import { PointMenu } from '../../../ui/point-menu';
import type { TreeNode } from '../tree-node';
import { runRowCommand } from './row-commands';
import { rowMenuEntries } from './row-menu-entries';

export interface RowMenuPlace {
  /** The row it belongs to. */
  readonly node: TreeNode;
  /** What its commands are done to: the row, or all that are chosen with it. */
  readonly nodes: readonly TreeNode[];
  readonly x: number;
  readonly y: number;
}

interface RowMenuProps {
  readonly place: RowMenuPlace;
  readonly onClose: () => void;
  /** Puts the focus back on the row before a command runs. */
  readonly onFocusRow: (node: TreeNode) => void;
}

const shortcuts = { rename: () => shortcutText('E'), duplicate: () => shortcutText('D'), delete: deleteText };

/** The menu of a row: one for •••, the right button and the menu key. */
export const RowMenu = ({ place, onClose, onFocusRow }: RowMenuProps) => {
  const { node, nodes, x, y } = place;
  return (
    <PointMenu
      x={x}
      y={y}
      label={`Actions for ${nodes.length > 1 ? counted(nodes.length, 'thing') : node.name.slice(0, 100)}`}
      onClose={onClose}
      onFocusBack={() => onFocusRow(node)}
    >
      {(choose) => (
        <>
          {rowMenuEntries(nodes).map((group, index) => (
            <Fragment key={group[0]?.command}>
              {index > 0 && <MenuSeparator />}
              {group.map(({ command, label, icon, shortcut }) => (
                <MenuEntry
                  key={command}
                  label={label}
                  icon={icon}
                  danger={command === 'delete'}
                  {...(shortcut && { shortcut: shortcuts[shortcut]() })}
                  onSelect={choose(() => runRowCommand(command, nodes))}
                />
              ))}
            </Fragment>
          ))}
        </>
      )}
    </PointMenu>
  );
};
