import { useState } from 'react';
import type { MockServer } from '../../../../shared/model/mock-server';
import type { Target } from '../../../../shared/model/target';
import { collections } from '../../../state/collections';
import { saveTab } from '../../../state/saving';
import { targetKey } from '../../../state/target-key';
import { ItemTab } from '../../item-tab';
import { EndpointStubs } from './endpoint-stubs';
import { ServerStubEditor } from './server-stub-editor';
import { ServerStubs } from './server-stubs';
import './stubs.css';

/** What the editor on the right shows. */
export type StubChoice =
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'server-stub'; readonly id: string };

interface StubsViewProps {
  readonly server: MockServer;
}

/** What a mock server answers with: endpoint stubs and their scenarios, which are the collection's own requests and examples, and server stubs. */
export const StubsView = ({ server }: StubsViewProps) => {
  const collection = collections.use((state) => state.byId.get(server.collection));
  const [choice, choose] = useState<StubChoice | null>(null);
  const stub =
    choice?.kind === 'server-stub' ? server.settings.serverStubs.find(({ id }) => id === choice.id) : undefined;
  const place: (Target & { readonly kind: 'item' }) | undefined =
    choice?.kind === 'item' ? { kind: 'item', collection: server.collection, id: choice.id } : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+S belongs to whatever the editor shows
    <div
      className="stubs"
      onKeyDown={(event) => {
        if (!place || event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.stopPropagation();
        void saveTab(place);
      }}
    >
      <div className="stubs-list">
        <EndpointStubs server={server} collection={collection} choice={choice} onChoose={choose} />
        <ServerStubs server={server} choice={choice} onChoose={choose} />
      </div>
      <div className="stubs-editor">
        {place && collection && <ItemTab key={targetKey(place)} place={place} server={server} />}
        {stub && <ServerStubEditor key={stub.id} server={server} stub={stub} onGone={() => choose(null)} />}
        {!place && !stub && (
          <p className="stubs-none">
            An endpoint stub is a request of the collection; each of its scenarios is an example that may answer. A
            server stub, set active, answers every call. Pick one on the left, or make one with +.
          </p>
        )}
      </div>
    </div>
  );
};
