import { Copy, Download, Server, Trash2 } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useRef } from 'react';
import { useDialogs } from '../../state/dialogs';
import { copyAsCurl, openMockHistory, saveEntries, saveEntry } from '../../state/history-actions';
import { deleteText } from '../../state/shortcut';
import { MenuEntry, MenuPanel, MenuSeparator } from '../../ui/menu';

/** A menu of the History section: for one entry, or for several at once, of a day or a selection. */
export interface HistoryMenuPlace {
  readonly name: string;
  readonly several: boolean;
  readonly ids: readonly number[];
  /** The line it was opened on. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

interface HistoryMenuProps {
  readonly place: HistoryMenuPlace;
  readonly onClose: () => void;
  readonly onFocusBack: (key: string) => void;
}

/** What it does waits until the menu is gone. */
export const HistoryMenu = ({ place, onClose, onFocusBack }: HistoryMenuProps) => {
  const { name, several, ids, key, x, y } = place;
  const [first] = ids;
  const chosen = useRef<(() => void) | null>(null);
  const choose = (what: () => void) => () => {
    chosen.current = what;
  };
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      <DropdownMenu.Trigger asChild>
        <span className="row-menu-anchor" aria-hidden style={{ left: x, top: y }} tabIndex={-1} />
      </DropdownMenu.Trigger>
      <MenuPanel
        align="start"
        aria-label={`Actions for ${name.slice(0, 100)}`}
        aria-labelledby={undefined}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          onFocusBack(key);
          chosen.current?.();
        }}
      >
        <MenuEntry
          label={several ? 'Save requests' : 'Save request'}
          icon={Download}
          onSelect={choose(() => void (several || first === undefined ? saveEntries(ids) : saveEntry(first)))}
        />
        <MenuEntry
          label={several ? 'Mock Requests' : 'Mock Request'}
          icon={Server}
          onSelect={choose(() => openMockHistory(ids))}
        />
        {!several && first !== undefined && (
          <MenuEntry label="Copy as cURL" icon={Copy} onSelect={choose(() => void copyAsCurl(first))} />
        )}
        <MenuSeparator />
        <MenuEntry
          label="Delete"
          icon={Trash2}
          danger
          shortcut={deleteText()}
          onSelect={choose(() => useDialogs.setState({ deletingHistory: ids }))}
        />
      </MenuPanel>
    </DropdownMenu.Root>
  );
};
