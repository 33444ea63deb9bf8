import { FileText, Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { CollectionOutline } from '../../../../shared/model/collection';
import type { MockServer } from '../../../../shared/model/mock-server';
import { createItem } from '../../../state/item-actions';
import { IconButton } from '../../../ui/icon-button';
import { MethodBadge } from '../../../ui/method-badge';
import { StatusCode } from '../../status-code';
import { endpointStubs } from './stub-rows';
import type { StubChoice } from './stubs-view';

/** So many stubs are listed; more are better found in the sidebar, which filters. */
const mostListed = 500;

interface EndpointStubsProps {
  readonly server: MockServer;
  readonly collection: CollectionOutline | undefined;
  readonly choice: StubChoice | null;
  readonly onChoose: (choice: StubChoice) => void;
}

/** The endpoint stubs of a mock server, each with its scenarios. */
export const EndpointStubs = ({ server, collection, choice, onChoose }: EndpointStubsProps) => {
  const stubs = useMemo(() => (collection ? endpointStubs(collection) : []), [collection]);
  const create = async (parent: string | null, kind: 'request' | 'example') => {
    const made = await createItem({ collection: server.collection, parent, kind });
    if (made) onChoose({ kind: 'item', id: made.id });
  };
  const isChosen = (id: string) => choice?.kind === 'item' && choice.id === id;
  return (
    <section aria-label="Endpoint Stubs">
      <header className="stubs-head">
        <h3>Endpoint Stubs</h3>
        <IconButton
          size="small"
          label="New endpoint stub"
          icon={Plus}
          disabled={!collection}
          onClick={() => void create(null, 'request')}
        />
      </header>
      {stubs.length === 0 && <p className="stubs-hint">None yet.</p>}
      {stubs.slice(0, mostListed).map((stub) => (
        <div key={stub.id} className="stub">
          <div className="stub-line" data-chosen={isChosen(stub.id)}>
            <button type="button" className="stub-row" onClick={() => onChoose({ kind: 'item', id: stub.id })}>
              <MethodBadge method={stub.method} />
              <span className="truncate">{stub.name}</span>
            </button>
            <IconButton
              size="small"
              label={`Add scenario to ${stub.name}`}
              icon={Plus}
              onClick={() => void create(stub.id, 'example')}
            />
          </div>
          {stub.children.map((example) => (
            <div key={example.id} className="stub-line stub-scenario" data-chosen={isChosen(example.id)}>
              <button type="button" className="stub-row" onClick={() => onChoose({ kind: 'item', id: example.id })}>
                <FileText size={14} strokeWidth={1.75} aria-hidden />
                <span className="truncate">{example.name}</span>
                <StatusCode code={example.code} />
              </button>
            </div>
          ))}
        </div>
      ))}
      {stubs.length > mostListed && (
        <p className="stubs-hint">
          The first {mostListed} of {stubs.length.toLocaleString('en')}: the sidebar finds them all.
        </p>
      )}
    </section>
  );
};
