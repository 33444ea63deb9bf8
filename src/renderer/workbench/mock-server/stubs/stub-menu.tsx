import { DropdownMenu } from 'radix-ui';
import { Fragment, useRef } from 'react';
import { deleteText, shortcutText } from '../../../state/shortcut';
import { MenuEntry, MenuPanel, MenuSeparator } from '../../../ui/menu';
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

/** The menu of a stub or scenario. What it does waits until it is gone. */
export const StubMenu = ({ place: { row, x, y }, onClose, onFocusRow, onRun }: StubMenuProps) => {
  const chosen = useRef<StubCommand | null>(null);
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      <DropdownMenu.Trigger asChild>
        <span className="row-menu-anchor" aria-hidden style={{ left: x, top: y }} tabIndex={-1} />
      </DropdownMenu.Trigger>
      <MenuPanel
        align="start"
        aria-label={`Actions for ${row.name.slice(0, 100)}`}
        aria-labelledby={undefined}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          onFocusRow(row);
          if (chosen.current) onRun(chosen.current, row);
        }}
      >
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
                onSelect={() => {
                  chosen.current = command;
                }}
              />
            ))}
          </Fragment>
        ))}
      </MenuPanel>
    </DropdownMenu.Root>
  );
};
