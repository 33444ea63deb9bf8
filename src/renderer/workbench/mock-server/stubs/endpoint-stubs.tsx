import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { CollectionOutline } from '../../../../shared/model/collection';
import type { MockServer } from '../../../../shared/model/mock-server';
import { type Moved, mayLieAt, spotBeside, spotIn, staysPut } from '../../../sidebar/tree/moving/move-spots';
import { moveItems } from '../../../state/items/move-actions';
import { collections } from '../../../state/workspace/collections';
import { IconButton } from '../../../ui/icon-button';
import { addStub } from './stub-commands';
import { endpointLines, type StubRow } from './stub-rows';
import type { StubSpot } from './stub-spots';
import { StubTree } from './stub-tree';

interface EndpointStubsProps {
  readonly server: MockServer;
  readonly collection: CollectionOutline | undefined;
  readonly chosen: string | null;
}

/** Moves a request or example of the collection, which is what a stub and a scenario are. */
const move = async (server: MockServer, row: StubRow, spot: StubSpot): Promise<void> => {
  const collection = collections.get(server.collection);
  if (!collection) return;
  const moved: Moved = { collection: collection.id, ids: [row.place.id], examples: row.kind === 'scenario' };
  const to = 'into' in spot ? spotIn(collection, spot.into) : spotBeside(collection, spot.beside, spot.behind);
  if (!to || !mayLieAt(moved, collection, to) || staysPut(moved, collection, to)) return;
  await moveItems({ collection: collection.id, ids: [...moved.ids], to }, { reveal: false });
};

/** The endpoint stubs of a mock server, each with its scenarios. */
export const EndpointStubs = ({ server, collection, chosen }: EndpointStubsProps) => {
  const lines = useMemo(() => (collection ? endpointLines(collection) : []), [collection]);
  return (
    <section className="stubs-part stubs-endpoints">
      <header className="stubs-head">
        <h3>Endpoint Stubs</h3>
        <IconButton
          size="small"
          label="New endpoint stub"
          icon={Plus}
          disabled={!collection}
          onClick={() => void addStub(server)}
        />
      </header>
      {lines.length === 0 ? (
        <p className="stubs-hint">{collection ? 'None yet. Add one with +.' : 'The collection is gone.'}</p>
      ) : (
        <StubTree
          label="Endpoint Stubs"
          server={server}
          lines={lines}
          chosen={chosen}
          onMove={(row, spot) => move(server, row, spot)}
        />
      )}
    </section>
  );
};
