import { isolated } from '../../../shared/isolated';
import type { Fields } from '../../../shared/model/draft';
import type { MockServerState } from '../../../shared/model/mock-server';
import type { Place } from '../../../shared/model/place';
import { shortened } from '../../../shared/words';
import { useDocuments } from '../../state/documents/documents';
import { useDrafts } from '../../state/documents/drafts';
import { findServerStub } from '../../state/mock-servers/server-stub-actions';
import { apis, findVersion } from '../../state/workspace/apis';
import { findItem } from '../../state/workspace/collection-index';
import { collections } from '../../state/workspace/collections';
import { environments } from '../../state/workspace/environments';
import { mockServers, useMockServerState } from '../../state/workspace/mock-servers';
import { targetKey } from '../../state/workspace/target-key';

/** What is said of a place in little room. */
export interface TabTitle {
  readonly name: string;
  readonly kind: 'collection' | 'request' | 'example' | 'environment' | 'mock-server' | 'api' | 'folder' | 'trash';
  readonly status: MockServerState['status'];
  /** A request's. */
  readonly method?: string;
}

/** What stands on a place's tab; follows renames and states. */
export const useTabTitle = (place: Place): TabTitle => {
  const collection = collections.use((state) =>
    state.byId.get(place.kind === 'item' ? place.collection : place.kind === 'collection' ? place.id : ''),
  );
  const environment = environments.use((state) => state.byId.get(place.id));
  const server = mockServers.use((state) => state.byId.get(place.id));
  const api = apis.use((state) => state.byId.get(place.kind === 'api-version' ? place.api : place.id));
  const { status } = useMockServerState(place.id);
  const loaded = useDocuments((all) => all[targetKey(place)]);
  const draft = useDrafts(({ byKey }) => byKey[targetKey(place)]);
  switch (place.kind) {
    case 'collection':
      return { kind: 'collection', name: collection?.name ?? '', status };
    case 'item': {
      const item = findItem(collection, place.id)?.item;
      return item?.kind === 'request'
        ? { kind: 'request', name: item.name, method: item.method, status }
        : { kind: item?.kind ?? 'example', name: item?.name ?? '', status };
    }
    case 'new-request': {
      const fields = { ...loaded?.saved, ...draft?.now } as Partial<Fields<'new-request'>>;
      const { url, method = 'GET' } = fields;
      return { kind: 'request', name: shortened(url || 'Untitled Request', 200), method, status };
    }
    case 'server-stub':
      return { kind: 'mock-server', name: findServerStub(place)?.name ?? '', status };
    case 'trash':
      return { kind: 'trash', name: 'Trash', status };
    case 'environment':
      return { kind: 'environment', name: environment?.name ?? '', status };
    case 'api':
      return { kind: 'api', name: api?.name ?? '', status };
    case 'api-version':
      return { kind: 'api', name: `${isolated(api?.name ?? '')} ${findVersion(api, place.id)?.name ?? ''}`, status };
    case 'mock-server':
      return { kind: 'mock-server', name: server?.name ?? '', status };
  }
};
