import type { Place } from '../../../shared/model/place';
import type { Target } from '../../../shared/model/target';

/** One string for one thing: the key of its row, its tab and its draft. */
export const targetKey = (target: Place): string =>
  target.kind === 'item'
    ? `item/${target.collection}/${target.id}`
    : target.kind === 'api-version'
      ? `api-version/${target.api}/${target.id}`
      : target.kind === 'server-stub'
        ? `server-stub/${target.mock}/${target.id}`
        : `${target.kind}/${target.id}`;

/** The place as a thing of the workspace that has a row of its own; undefined where it is none. */
export const targetOf = (place: Place): Target | undefined =>
  place.kind === 'new-request' || place.kind === 'trash' || place.kind === 'server-stub' ? undefined : place;
