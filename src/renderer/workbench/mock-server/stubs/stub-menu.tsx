import { Fragment } from 'react';
import { deleteText, shortcutText } from '../../../state/shortcut';
import { MenuEntry, MenuSeparator } from '../../../ui/menu';
import { PointMenu } from '../../../ui/point-menu';
import { type StubCommand, stubEntries } from './stub-commands';
import type { StubRow } from './stub-rows';

export interface StubMenuPlace {
  readonly row: StubRow;
  readonly x: number;
  readonly y: number;
}

interface StubMenuProps {
  readonly place: StubMenuPlace;
  readonly onClose: () => void;
  /** Puts the focus back on the row before a command runs. */
  readonly onFocusRow: (row: StubRow) => void;
  readonly onRun: (command: StubCommand, row: StubRow) => void;
}

const shortcuts: Partial<Record<StubCommand, () => string>> = {
  rename: () => shortcutText('E'),
  duplicate: () => shortcutText('D'),
  delete: deleteText,
};

/** The menu of a stub or scenario. */
export const StubMenu = ({ place: { row, x, y }, onClose, onFocusRow, onRun }: StubMenuProps) => {
  return (
    <PointMenu
      x={x}
      y={y}
      label={`Actions for ${row.name.slice(0, 100)}`}
      onClose={onClose}
      onFocusBack={() => onFocusRow(row)}
    >
      {(choose) => (
        <>
          {stubEntries(row).map((group, index) => (
            <Fragment key={group[0]?.command}>
              {index > 0 && <MenuSeparator />}
              {group.map(({ command, label, icon }) => (
                <MenuEntry
                  key={command}
                  label={label}
                  icon={icon}
                  danger={command === 'delete'}
                  {...(shortcuts[command] && { shortcut: shortcuts[command]() })}
                  onSelect={choose(() => onRun(command, row))}
                />
              ))}
            </Fragment>
          ))}
        </>
      )}
    </PointMenu>
  );
};
