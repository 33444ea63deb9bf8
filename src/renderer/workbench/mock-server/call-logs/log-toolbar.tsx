import { Download, Pause, Play, Search, Trash2 } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useId } from 'react';
import { exportLog, setPaused } from '../../../state/mock-servers/call-log';
import { clearLog } from '../../../state/mock-servers/clear-log';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { MenuEntry, MenuPanel } from '../../../ui/menu';
import { Select } from '../../../ui/select';
import type { LogFilter, StatusClass } from './log-rows';

interface LogToolbarProps {
  readonly mock: string;
  readonly filter: LogFilter;
  readonly paused: boolean;
  readonly empty: boolean;
  readonly onFilter: (filter: LogFilter) => void;
}

const classes: readonly { readonly value: StatusClass; readonly label: string }[] = [
  { value: 'any', label: 'Any status' },
  { value: '2', label: '2xx' },
  { value: '3', label: '3xx' },
  { value: '4', label: '4xx' },
  { value: '5', label: '5xx' },
];

/** What narrows the log, holds it still, takes it elsewhere or away. */
export const LogToolbar = ({ mock, filter, paused, empty, onFilter }: LogToolbarProps) => {
  const statusId = useId();
  return (
    <div className="log-toolbar" role="toolbar" aria-label="Call log">
      <div className="filter log-search">
        <Search size={14} strokeWidth={1.75} aria-hidden />
        <input
          type="search"
          aria-label="Search calls"
          placeholder="Search"
          spellCheck={false}
          value={filter.text}
          onChange={(event) => onFilter({ ...filter, text: event.target.value })}
        />
      </div>
      <label className="unseen" htmlFor={statusId}>
        Status
      </label>
      <Select
        id={statusId}
        value={filter.status}
        options={classes}
        onChange={(status) => onFilter({ ...filter, status })}
      />
      <Button
        aria-pressed={filter.unmatchedOnly}
        onClick={() => onFilter({ ...filter, unmatchedOnly: !filter.unmatchedOnly })}
      >
        Unmatched only
      </Button>
      <span className="log-toolbar-end">
        {paused && <span className="log-paused">Paused</span>}
        <IconButton
          icon={paused ? Play : Pause}
          label={paused ? 'Resume' : 'Pause'}
          aria-pressed={paused}
          onClick={() => setPaused(mock, !paused)}
        />
        <DropdownMenu.Root>
          <DropdownMenu.Trigger asChild>
            <IconButton icon={Download} label="Export calls" disabled={empty} />
          </DropdownMenu.Trigger>
          <MenuPanel align="end">
            <MenuEntry label="Export as JSON" onSelect={() => void exportLog(mock, 'json')} />
            <MenuEntry label="Export as HAR" onSelect={() => void exportLog(mock, 'har')} />
          </MenuPanel>
        </DropdownMenu.Root>
        <IconButton icon={Trash2} label="Clear calls" disabled={empty} onClick={() => void clearLog(mock)} />
      </span>
    </div>
  );
};
