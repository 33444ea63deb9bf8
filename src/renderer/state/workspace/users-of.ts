import type { MockServer } from '../../../shared/model/mock-server';
import type { ServerStubPlace } from '../../../shared/model/place';
import type { Target } from '../../../shared/model/target';

/** The mock servers that answer with a collection or resolve their variables from an environment. */
export const usersOf = (target: Target | ServerStubPlace, all: readonly MockServer[]): readonly MockServer[] => {
  if (target.kind === 'collection') return all.filter((server) => server.collection === target.id);
  if (target.kind === 'environment') return all.filter((server) => server.environment === target.id);
  return [];
};
