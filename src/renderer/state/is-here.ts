import type { Target } from '../../shared/model/target';
import { apis, findVersion } from './apis';
import { findItem } from './collection-index';
import { collections } from './collections';
import { environments } from './environments';
import { mockServers } from './mock-servers';

/** Whether a thing is in the workspace now. */
export const isHere = (target: Target): boolean => {
  switch (target.kind) {
    case 'collection':
      return collections.get(target.id) !== undefined;
    case 'environment':
      return environments.get(target.id) !== undefined;
    case 'mock-server':
      return mockServers.get(target.id) !== undefined;
    case 'api':
      return apis.get(target.id) !== undefined;
    case 'api-version':
      return findVersion(apis.get(target.api), target.id) !== undefined;
    case 'item':
      return findItem(collections.get(target.collection), target.id) !== undefined;
  }
};
