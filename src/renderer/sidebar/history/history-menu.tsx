import { Copy, Download, Server, Trash2 } from 'lucide-react';
import { useDialogs } from '../../state/dialogs';
import { copyAsCurl, openMockHistory, saveEntries } from '../../state/history/history-actions';
import { deleteText } from '../../state/shortcut';
import { MenuEntry, MenuSeparator } from '../../ui/menu';
import { PointMenu } from '../../ui/point-menu';

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

/** What can be done with entries. */
export const HistoryMenu = ({ place, onClose, onFocusBack }: HistoryMenuProps) => {
  const { name, several, ids, key, x, y } = place;
  const [first] = ids;
  return (
    <PointMenu
      x={x}
      y={y}
      label={`Actions for ${name.slice(0, 100)}`}
      onClose={onClose}
      onFocusBack={() => onFocusBack(key)}
    >
      {(choose) => (
        <>
          <MenuEntry
            label={several ? 'Save requests' : 'Save request'}
            icon={Download}
            onSelect={choose(() => saveEntries(ids, several))}
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
        </>
      )}
    </PointMenu>
  );
};
