import { Server } from 'lucide-react';
import { counted } from '../../../shared/words';
import { collections } from '../../state/collections';
import { openCreateMockServer } from '../../state/dialogs';
import { Button } from '../../ui/button';
import { PlaceName } from '../place-name';
import { CollectionList } from './collection-list';
import { Description } from './description';
import './collection-tab.css';

interface CollectionTabProps {
  readonly id: string;
  /** The request or folder to bring into view. */
  readonly spot: string | null;
}

/** A collection: what it is, and every request and example in it. */
export const CollectionTab = ({ id, spot }: CollectionTabProps) => {
  const collection = collections.use((state) => state.byId.get(id));
  if (!collection) return null;
  const { name, description, requestCount, exampleCount } = collection;
  return (
    <>
      <header className="panel-head">
        <div className="panel-title">
          <PlaceName target={{ kind: 'collection', id }} name={name} />
          <span className="collection-counts">
            {counted(requestCount, 'request')} · {counted(exampleCount, 'example')}
          </span>
        </div>
        <div className="panel-actions">
          <Button look="primary" icon={Server} onClick={() => openCreateMockServer(id)}>
            Mock collection
          </Button>
        </div>
      </header>
      <CollectionList collection={collection} spot={spot}>
        {description.trim() !== '' && <Description text={description} />}
      </CollectionList>
    </>
  );
};
