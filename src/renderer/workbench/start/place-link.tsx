import type { Target } from '../../../shared/model/target';
import { counted, shortened } from '../../../shared/words';
import { openPlace, revealPlace } from '../../state/tabs/places';
import { collections } from '../../state/workspace/collections';
import { mockServers } from '../../state/workspace/mock-servers';
import { PlaceMark } from '../tabs/place-mark';
import { useTabTitle } from '../tabs/use-tab-title';

/** What else is said of a place: what is in it, or where it lies. */
const detailOf = (place: Target): string => {
  switch (place.kind) {
    case 'collection': {
      const { requestCount = 0, exampleCount = 0 } = collections.get(place.id) ?? {};
      return `${counted(requestCount, 'request')} · ${counted(exampleCount, 'example')}`;
    }
    case 'item':
      return collections.get(place.collection)?.name ?? '';
    case 'mock-server':
      return `:${mockServers.get(place.id)?.port ?? ''}`;
    case 'environment':
      return 'Environment';
    case 'api':
    case 'api-version':
      return 'API';
  }
};

/** A place to go back to. */
export const PlaceLink = ({ place }: { readonly place: Target }) => {
  const title = useTabTitle(place);
  const open = () => {
    openPlace(place);
    revealPlace(place);
  };
  return (
    <li className="quick-row">
      <button type="button" className="quick-link" onClick={open}>
        <span className="quick-mark">
          <PlaceMark title={title} />
        </span>
        <span className="quick-name truncate">{shortened(title.name)}</span>
        <span className="quick-detail truncate">{shortened(detailOf(place))}</span>
      </button>
    </li>
  );
};
