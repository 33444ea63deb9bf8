import { Check, Copy, Play, Square } from 'lucide-react';
import { mockUrl } from '../../../shared/mock-url';
import type { MockServer, MockServerState } from '../../../shared/model/mock-server';
import { startMockServer, stopMockServer } from '../../state/mock-servers/mock-server-actions';
import { Button } from '../../ui/button';
import { useCopy } from '../../ui/use-copy';
import { PlaceName } from '../document/place-name';
import type { Act } from './act';
import { StateBadge } from './state-badge';

interface MockServerHeadProps {
  readonly server: MockServer;
  readonly status: MockServerState['status'];
  /** What it answers from is gone: starting it is not what there is to do. */
  readonly lacking: boolean;
  readonly act: Act;
}

/** A mock server's name, state and URL, and what switches it on and off. */
export const MockServerHead = ({ server, status, lacking, act }: MockServerHeadProps) => {
  const { id, name, port } = server;
  const url = mockUrl(port);
  const { copied, copy } = useCopy();
  return (
    <header className="panel-head">
      <div className="panel-title">
        <PlaceName target={{ kind: 'mock-server', id }} name={name} />
        <StateBadge status={status} />
      </div>
      <div className="panel-actions">
        <span className="mock-url mono selectable" data-testid="mock-url">
          {url}
        </span>
        <Button aria-label="Copy Mock URL" onClick={() => void copy(url)}>
          {/* Both take the room of the longer one, so that nothing moves. */}
          <span className="copy-words" data-copied={copied}>
            <span>
              <Copy size={14} strokeWidth={1.75} aria-hidden />
              Copy Mock URL
            </span>
            <span>
              <Check size={14} strokeWidth={1.75} aria-hidden />
              Copied
            </span>
          </span>
        </Button>
        {status === 'running' ? (
          <Button icon={Square} onClick={() => void act(() => stopMockServer(id))}>
            Stop
          </Button>
        ) : (
          <Button
            look={lacking ? 'outline' : 'primary'}
            icon={Play}
            disabled={status === 'starting'}
            onClick={() => void act(() => startMockServer(id))}
          >
            Start
          </Button>
        )}
      </div>
    </header>
  );
};
