import { Check, Ellipsis, FileDown, Trash2 } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useEffect, useRef } from 'react';
import { openImport, useDialogs } from '../../state/dialogs';
import { loadHistory, useHistory } from '../../state/history/history';
import { changeSettings, useSettings } from '../../state/settings';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { IconButton } from '../../ui/icon-button';
import { MenuEntry, MenuPanel, MenuSeparator } from '../../ui/menu';
import { sectionInfo } from '../section-info';
import { SectionPicture } from '../section-picture';
import { HistoryList } from './history-list';

/** What the History section shows under its filter. */
export const HistoryPane = () => {
  const { rows, status } = useHistory();
  useEffect(() => {
    void loadHistory();
  }, []);
  if (rows.length > 0) return <HistoryList rows={rows} />;
  if (status !== 'ready') return null;
  return (
    <EmptyState picture={<SectionPicture section="history" />} text={sectionInfo.history.emptyText}>
      <Button look="link" onClick={sectionInfo.history.create}>
        {sectionInfo.history.firstLabel}
      </Button>
      <Button look="link" onClick={() => openImport()}>
        Open a HAR file
      </Button>
    </EmptyState>
  );
};

/** What can be done to the history as a whole. */
export const HistoryOptions = () => {
  const saveResponses = useSettings((state) => state.saveResponses);
  const empty = useHistory(({ rows }) => rows.length === 0);
  const chosen = useRef<(() => void) | null>(null);
  const choose = (what: () => void) => () => {
    chosen.current = what;
  };
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <IconButton label="History options" icon={Ellipsis} />
      </DropdownMenu.Trigger>
      <MenuPanel
        align="end"
        onCloseAutoFocus={(event) => {
          const run = chosen.current;
          chosen.current = null;
          if (!run) return;
          event.preventDefault();
          run();
        }}
      >
        <DropdownMenu.CheckboxItem
          className="menu-entry"
          checked={saveResponses}
          onCheckedChange={(on) => changeSettings({ saveResponses: on })}
        >
          <span className="menu-mark" aria-hidden>
            {saveResponses && <Check size={14} strokeWidth={1.75} />}
          </span>
          <span className="menu-label truncate">Save Responses</span>
        </DropdownMenu.CheckboxItem>
        <MenuEntry label="Import HAR…" icon={FileDown} onSelect={choose(() => openImport())} />
        {!empty && <MenuSeparator />}
        {!empty && (
          <MenuEntry
            label="Clear all"
            icon={Trash2}
            danger
            onSelect={choose(() => useDialogs.setState({ deletingHistory: 'all' }))}
          />
        )}
      </MenuPanel>
    </DropdownMenu.Root>
  );
};
