import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { MockServer } from '../../../../shared/model/mock-server';
import { orderServerStubs } from '../../../state/mock-servers/server-stub-actions';
import { mockServers } from '../../../state/workspace/mock-servers';
import { IconButton } from '../../../ui/icon-button';
import { movedRow } from '../../editor/row-moves';
import { addServer } from './stub-commands';
import { type StubRow, serverStubRows } from './stub-rows';
import type { StubSpot } from './stub-spots';
import { StubTree } from './stub-tree';

interface ServerStubsProps {
  readonly server: MockServer;
  readonly chosen: string | null;
}

const move = async (id: string, row: StubRow, spot: StubSpot): Promise<void> => {
  const server = mockServers.get(id);
  if (!server || 'into' in spot) return;
  const { serverStubs } = server.settings;
  const from = serverStubs.findIndex((stub) => stub.id === row.place.id);
  const beside = serverStubs.findIndex((stub) => stub.id === spot.beside) + (spot.behind ? 1 : 0);
  const to = beside > from ? beside - 1 : beside;
  if (from >= 0 && to !== from) await orderServerStubs(server, movedRow(serverStubs, from, to));
};

/** The server stubs of a mock server; the active one bears a mark. */
export const ServerStubs = ({ server, chosen }: ServerStubsProps) => {
  const rows = useMemo(() => serverStubRows(server), [server]);
  return (
    <section className="stubs-part stubs-servers">
      <header className="stubs-head">
        <h3>Server Stubs</h3>
        <IconButton size="small" label="New server stub" icon={Plus} onClick={() => void addServer(server)} />
      </header>
      {rows.length === 0 ? (
        <p className="stubs-hint">None yet. One that is active fails every call.</p>
      ) : (
        <StubTree
          label="Server Stubs"
          server={server}
          lines={rows}
          chosen={chosen}
          onMove={(row, spot) => move(server.id, row, spot)}
        />
      )}
    </section>
  );
};
