import type { CollectionOutline, ItemOutline, RequestOutline } from '../../../../shared/model/collection';

/** The requests of a collection, in sidebar order: in a mock server, its endpoint stubs. */
export const endpointStubs = (collection: CollectionOutline): RequestOutline[] => {
  const stubs: RequestOutline[] = [];
  const walk = (items: readonly ItemOutline[]): void => {
    for (const item of items) {
      if (item.kind === 'request') stubs.push(item);
      else walk(item.children);
    }
  };
  walk(collection.children);
  return stubs;
};
