import { useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { MockServer } from '../../../../shared/model/mock-server';
import { useCallLogs, useLog, watchLog } from '../../../state/mock-servers/call-log';
import { Split } from '../../../ui/split';
import { useFoldedFocus } from '../../../ui/use-folded-focus';
import { CallDetail } from './call-detail';
import { CallTable } from './call-table';
import { LogEmpty } from './log-empty';
import { logRows, noFilter } from './log-rows';
import { LogToolbar } from './log-toolbar';
import './call-logs.css';

/** The calls a mock server received: live, and each with why it was answered so. */
export const CallLogs = ({ server }: { readonly server: MockServer }) => {
  const { id } = server;
  const { calls, forgotten, loaded } = useLog(id);
  const paused = useCallLogs((logs) => logs.paused.has(id));
  const [filter, setFilter] = useState(noFilter);
  const [selected, setSelected] = useState<number | null>(null);
  const rows = useMemo(() => logRows(calls, filter), [calls, filter]);
  useEffect(() => watchLog(id), [id]);

  const chosen = calls.find((call) => call.id === selected);
  const part = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const closer = useRef<HTMLButtonElement>(null);
  useFoldedFocus(part, closer);
  const close = () => {
    flushSync(() => setSelected(null));
    table.current?.focus();
  };
  const list = (
    <div ref={part} className="log-list">
      <LogToolbar mock={id} filter={filter} paused={paused} empty={calls.length === 0} onFilter={setFilter} />
      {calls.length === 0 ? (
        loaded && <LogEmpty server={server} />
      ) : (
        <CallTable table={table} rows={rows} forgotten={forgotten} selected={selected} onSelect={setSelected} />
      )}
    </div>
  );
  return (
    <Split
      label="Width of the call list"
      start={list}
      end={chosen && <CallDetail key={chosen.id} call={chosen} server={server} closer={closer} onClose={close} />}
    />
  );
};
