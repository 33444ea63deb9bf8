import type { Place } from '../../../shared/model/place';
import { apis, findVersion } from './apis';
import { findItem } from './collection-index';
import { collections } from './collections';
import { environments } from './environments';
import { mockServers } from './mock-servers';

/** Whether what a place shows is in the workspace now. */
export const isHere = (place: Place): boolean => {
  switch (place.kind) {
    case 'collection':
      return collections.get(place.id) !== undefined;
    case 'environment':
      return environments.get(place.id) !== undefined;
    case 'mock-server':
      return mockServers.get(place.id) !== undefined;
    case 'server-stub':
      return mockServers.get(place.mock)?.settings.serverStubs.some(({ id }) => id === place.id) === true;
    case 'api':
      return apis.get(place.id) !== undefined;
    case 'api-version':
      return findVersion(apis.get(place.api), place.id) !== undefined;
    case 'item':
      return findItem(collections.get(place.collection), place.id) !== undefined;
    case 'new-request':
    case 'trash':
      return true;
  }
};
