import { findItem } from '../state/collection-index';
import { collections } from '../state/collections';
import { ExampleTab } from './example/example-tab';
import { RequestTab } from './request/request-tab';

interface ItemTabProps {
  readonly tab: string;
  readonly collection: string;
  readonly id: string;
}

/** The tab of a request or an example. */
export const ItemTab = (props: ItemTabProps) => {
  const outline = collections.use((state) => state.byId.get(props.collection));
  return findItem(outline, props.id)?.item.kind === 'request' ? <RequestTab {...props} /> : <ExampleTab {...props} />;
};
