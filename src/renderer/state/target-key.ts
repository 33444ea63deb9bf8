import type { Place } from '../../shared/model/place';

/** One string for one thing: the key of its row, its tab and its draft. */
export const targetKey = (target: Place): string =>
  target.kind === 'item'
    ? `item/${target.collection}/${target.id}`
    : target.kind === 'api-version'
      ? `api-version/${target.api}/${target.id}`
      : target.kind === 'server-stub'
        ? `server-stub/${target.mock}/${target.id}`
        : `${target.kind}/${target.id}`;
