import type { Refusal } from '../../../shared/errors';
import type { MockServer } from '../../../shared/model/mock-server';
import { collections } from '../../state/workspace/collections';
import { environments } from '../../state/workspace/environments';

/** Why a mock server cannot be started, where what it answers from is gone; null where it can. */
export const useLacking = (server: MockServer | undefined): Refusal | null => {
  const collection = server?.collection ?? '';
  const environment = server?.environment ?? null;
  const hasCollection = collections.use((state) => state.byId.has(collection));
  const hasEnvironment = environments.use((state) => environment === null || state.byId.has(environment));
  if (!hasCollection) return { code: 'collection-missing', collection };
  return hasEnvironment ? null : { code: 'environment-missing', environment: environment ?? '' };
};
