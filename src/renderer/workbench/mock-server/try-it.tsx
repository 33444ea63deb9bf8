import { Check, Copy } from 'lucide-react';
import { mockUrl } from '../../../shared/mock-url';
import type { MockServer } from '../../../shared/model/mock-server';
import { showMockView, useMockView } from '../../state/mock-servers/mock-view';
import { collections } from '../../state/workspace/collections';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { useCopy } from '../../ui/use-copy';
import { curlLine } from './curl-line';

interface TryItProps {
  readonly server: MockServer;
  readonly running: boolean;
}

/** What to do with the call. */
const tellNext = (isAnswered: boolean, running: boolean): string => {
  if (!isAnswered)
    return 'No stub has a scenario yet, so every call is answered with 404. Add a stub with a scenario; or call the mock server, and save that call as an example in its log.';
  return running
    ? 'Paste this into a terminal: an example answers.'
    : 'Paste this into a terminal as soon as the mock server runs.';
};

/** A call to paste into a terminal. */
export const TryIt = ({ server, running }: TryItProps) => {
  const collection = collections.use((state) => state.byId.get(server.collection));
  const view = useMockView(server.id);
  const { copied, copy } = useCopy();
  if (!collection) return null;
  const { private: isPrivate, apiKey } = server.settings;
  const url = mockUrl(server.port);
  const answered = curlLine(url, collection);
  const plain = answered ?? `curl ${url}/hello`;
  const line = isPrivate ? `${plain} -H 'x-api-key: ${apiKey}'` : plain;
  return (
    <section className="try-it" aria-label="Try it">
      <h3 className="field-label">Try it</h3>
      <p className="muted">{tellNext(answered !== null, running)}</p>
      <div className="try-line">
        <code className="try-code selectable">{line}</code>
        <IconButton
          icon={copied ? Check : Copy}
          label={copied ? 'Copied' : 'Copy command'}
          onClick={() => void copy(line)}
        />
      </div>
      {answered === null && (
        <div className="try-next">
          {view !== 'stubs' && (
            <Button look="link" onClick={() => showMockView(server.id, 'stubs')}>
              Open Stubs
            </Button>
          )}
          <Button look="link" onClick={() => showMockView(server.id, 'call-logs')}>
            Open Call Logs
          </Button>
        </div>
      )}
    </section>
  );
};
