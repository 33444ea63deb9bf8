import { Folder } from 'lucide-react';
import { useId } from 'react';
import type { MockServer } from '../../../shared/model/mock-server';
import { counted } from '../../../shared/words';
import { CollectionCombobox } from '../../flows/create-mock-server/collection-combobox';
import { openImport } from '../../state/dialogs';
import { setMockCollection } from '../../state/mock-servers/mock-server-actions';
import { openPlace, revealPlace } from '../../state/tabs/places';
import { collections } from '../../state/workspace/collections';
import { Button } from '../../ui/button';
import type { Act } from './act';
import { Card } from './card';

interface CollectionCardProps {
  readonly server: MockServer;
  readonly act: Act;
}

/** The collection a mock server answers with; where it is gone, the way to pick another. */
export const CollectionCard = ({ server, act }: CollectionCardProps) => {
  const labelId = useId();
  const collection = collections.use((state) => state.byId.get(server.collection));
  const others = collections.use((state) => state.sorted.length > 0);
  if (!collection) {
    return (
      <Card icon={Folder} title={<span id={labelId}>Collection</span>} marked>
        <p className="mock-card-warning">Its collection is gone. Pick another one to answer with.</p>
        {others ? (
          <CollectionCombobox
            labelledBy={labelId}
            value={server.collection}
            onChange={(chosen) => void act(() => setMockCollection(server.id, chosen))}
          />
        ) : (
          <>
            <p className="muted">There is no other collection in this workspace yet.</p>
            <Button look="link" onClick={() => openImport()}>
              Import a file
            </Button>
          </>
        )}
      </Card>
    );
  }
  const target = { kind: 'collection', id: collection.id } as const;
  return (
    <Card icon={Folder} title="Collection">
      <Button
        look="link"
        onClick={() => {
          openPlace(target);
          revealPlace(target);
        }}
      >
        <span className="mock-card-name truncate">{collection.name}</span>
      </Button>
      <p className="muted">
        {counted(collection.requestCount, 'request')} · {counted(collection.exampleCount, 'example')}
      </p>
    </Card>
  );
};
