import type { Place } from '../../../shared/model/place';
import { useDrafts } from '../documents/drafts';
import { findItem } from '../workspace/collection-index';
import { collections } from '../workspace/collections';
import { mockServers } from '../workspace/mock-servers';
import { targetKey } from '../workspace/target-key';
import { useTabs } from './tabs';
import type { Tabs } from './tabs-model';

type Drafts = Readonly<Record<string, unknown>>;

/**
 * The requests, examples and server stubs whose edits show in the tab of this mock server and in no other. Edits of what is
 * gone wait for it to be back.
 */
const inMockServer = (mock: string, drafts: Drafts, { tabs }: Tabs): Place[] => {
  const server = mockServers.get(mock);
  const collection = server?.collection ?? '';
  const shown = new Set(tabs.map(({ key }) => key));
  const twin = tabs.some(
    ({ place }) =>
      place.kind === 'mock-server' && place.id !== mock && mockServers.get(place.id)?.collection === collection,
  );
  const items = `item/${collection}/`;
  const stubs = `server-stub/${mock}/`;
  return Object.keys(drafts).flatMap((key): Place[] => {
    if (key.startsWith(stubs)) {
      const id = key.slice(stubs.length);
      const isThere = server?.settings.serverStubs.some((stub) => stub.id === id);
      return isThere ? [{ kind: 'server-stub', mock, id }] : [];
    }
    if (collection === '' || !key.startsWith(items) || shown.has(key) || twin) return [];
    const id = key.slice(items.length);
    return findItem(collections.get(collection), id) ? [{ kind: 'item', collection, id }] : [];
  });
};

const unsaved = (place: Place, drafts: Drafts, tabs: Tabs): Place[] => {
  if (place.kind === 'mock-server') return inMockServer(place.id, drafts, tabs);
  return drafts[targetKey(place)] === undefined ? [] : [place];
};

/** Everything with edits that would be lost if the tab of this place was closed. */
export const unsavedIn = (place: Place): Place[] => unsaved(place, useDrafts.getState().byKey, useTabs.getState());

/** Follows whether anything in a tab is not saved. */
export const useUnsaved = (place: Place): boolean => {
  const tabs = useTabs();
  return useDrafts(({ byKey }) => unsaved(place, byKey, tabs).length > 0);
};
