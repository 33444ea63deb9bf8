import { CircleCheck, Plus, ServerCrash } from 'lucide-react';
import type { MockServer } from '../../../../shared/model/mock-server';
import { addServerStub } from '../../../state/server-stub-actions';
import { IconButton } from '../../../ui/icon-button';
import { StatusCode } from '../../status-code';
import type { StubChoice } from './stubs-view';

interface ServerStubsProps {
  readonly server: MockServer;
  readonly choice: StubChoice | null;
  readonly onChoose: (choice: StubChoice) => void;
}

/** The server stubs of a mock server; the active one bears a mark. */
export const ServerStubs = ({ server, choice, onChoose }: ServerStubsProps) => {
  const { serverStubs, activeServerStub } = server.settings;
  const create = async () => {
    const id = await addServerStub(server);
    if (id) onChoose({ kind: 'server-stub', id });
  };
  return (
    <section aria-label="Server Stubs">
      <header className="stubs-head">
        <h3>Server Stubs</h3>
        <IconButton size="small" label="New server stub" icon={Plus} onClick={() => void create()} />
      </header>
      {serverStubs.length === 0 && <p className="stubs-hint">None yet.</p>}
      {serverStubs.map(({ id, name, code }) => (
        <div
          key={id}
          className="stub-line"
          data-chosen={choice?.kind === 'server-stub' && choice.id === id}
          data-active={id === activeServerStub}
        >
          <button type="button" className="stub-row" onClick={() => onChoose({ kind: 'server-stub', id })}>
            <ServerCrash size={14} strokeWidth={1.75} aria-hidden />
            <span className="truncate">{name}</span>
            {id === activeServerStub && <CircleCheck size={14} strokeWidth={1.75} aria-label="active" />}
            <StatusCode code={code} />
          </button>
        </div>
      ))}
    </section>
  );
};
