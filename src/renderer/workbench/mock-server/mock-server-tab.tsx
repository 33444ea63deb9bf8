import { useId, useState } from 'react';
import type { Refusal } from '../../../shared/errors';
import { type MockView, showMockView, useMockView } from '../../state/mock-servers/mock-view';
import { mockServers, useMockServerState } from '../../state/workspace/mock-servers';
import { Segments } from '../../ui/segments';
import { CallLogs } from './call-logs/call-logs';
import { ConfigView } from './config/config-view';
import { MockServerHead } from './mock-server-head';
import { SharedNotice } from './shared-notice';
import { StubsView } from './stubs/stubs-view';
import { Trouble } from './trouble';
import { useLacking } from './use-lacking';
import './mock-server-tab.css';

const views: readonly { readonly value: MockView; readonly label: string }[] = [
  { value: 'stubs', label: 'Stubs' },
  { value: 'config', label: 'Config' },
  { value: 'call-logs', label: 'Call Logs' },
];

/** A mock server: how it is, where it answers, and what with. */
export const MockServerTab = ({ id }: { readonly id: string }) => {
  const server = mockServers.use((state) => state.byId.get(id));
  const state = useMockServerState(id);
  const view = useMockView(id);
  const panel = useId();
  const [refused, setRefused] = useState<Refusal | null>(null);
  const lacking = useLacking(server);
  if (!server) return null;
  const trouble = state.status === 'failed' ? state.error : (refused ?? lacking);
  const act = async (action: () => Promise<Refusal | null>) => {
    setRefused(null);
    setRefused(await action());
  };
  return (
    <>
      <MockServerHead server={server} status={state.status} lacking={lacking !== null} act={act} />
      <SharedNotice state={state} />
      {trouble && (
        <div className="mock-trouble">
          <Trouble server={server} error={trouble} act={act} />
        </div>
      )}
      <div className="mock-views">
        <Segments
          label="Mock server"
          panel={panel}
          value={view}
          options={views}
          onChange={(to) => showMockView(id, to)}
        />
      </div>
      {view === 'stubs' && (
        <div id={panel} className="mock-view" role="tabpanel" aria-label="Stubs">
          <StubsView key={id} server={server} running={state.status === 'running'} />
        </div>
      )}
      {view === 'call-logs' && (
        <div id={panel} className="mock-view" role="tabpanel" aria-label="Call Logs">
          <CallLogs server={server} />
        </div>
      )}
      {view === 'config' && (
        <div id={panel} className="panel-scroll mock-body" role="tabpanel" aria-label="Config">
          <ConfigView key={id} server={server} status={state.status} act={act} />
        </div>
      )}
    </>
  );
};
