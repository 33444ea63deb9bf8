import { Check, Copy } from 'lucide-react';
import { mockUrl } from '../../../shared/mock-url';
import type { MockServer } from '../../../shared/model/mock-server';
import { collections } from '../../state/collections';
import { IconButton } from '../../ui/icon-button';
import { useCopy } from '../use-copy';
import { curlLine } from './curl-line';

interface TryItProps {
  readonly server: MockServer;
  readonly running: boolean;
}

/** A call to paste into a terminal. */
export const TryIt = ({ server, running }: TryItProps) => {
  const collection = collections.use((state) => state.byId.get(server.collection));
  const { copied, copy } = useCopy();
  if (!collection) return null;
  const { private: isPrivate, apiKey } = server.settings;
  const plain = curlLine(mockUrl(server.port), collection);
  const line = plain !== null && isPrivate ? `${plain} -H 'x-api-key: ${apiKey}'` : plain;
  return (
    <section className="try-it" aria-label="Try it">
      <h3 className="field-label">Try it</h3>
      {line === null ? (
        <p className="muted">
          No request of the collection has an example yet, so every call is answered with 404. Call it, and save that
          call as an example in Call Logs; or add a request with an example to the collection.
        </p>
      ) : (
        <>
          <p className="muted">
            {running
              ? 'Paste this into a terminal: an example answers.'
              : 'Paste this into a terminal as soon as the mock server runs.'}
          </p>
          <div className="try-line">
            <code className="try-code selectable">{line}</code>
            <IconButton
              icon={copied ? Check : Copy}
              label={copied ? 'Copied' : 'Copy command'}
              onClick={() => void copy(line)}
            />
          </div>
        </>
      )}
    </section>
  );
};
