import type { MockServer } from '../../../shared/model/mock-server';
import type { Target } from '../../../shared/model/target';
import { findItem } from '../../state/workspace/collection-index';
import { collections } from '../../state/workspace/collections';
import { ExampleTab } from '../example/example-tab';
import { FolderTab } from '../folder/folder-tab';
import { RequestTab } from '../request/request-tab';

interface ItemTabProps {
  readonly place: Target & { readonly kind: 'item' };
  /** The mock server it is a stub or scenario of, where it is shown as one. */
  readonly server?: MockServer;
}

/** The tab of a folder, a request or an example. */
export const ItemTab = ({ place, server }: ItemTabProps) => {
  const outline = collections.use((state) => state.byId.get(place.collection));
  switch (findItem(outline, place.id)?.item.kind) {
    case 'folder':
      return <FolderTab place={place} />;
    case 'request':
      return <RequestTab place={place} {...(server && { server })} />;
    case 'example':
      return <ExampleTab place={place} {...(server && { server })} />;
    default:
      return null;
  }
};
