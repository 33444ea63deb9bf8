import { create } from 'zustand';
import type { Place } from '../../../shared/model/place';
import { useTabs } from '../tabs/tabs';
import { findItem } from '../workspace/collection-index';
import { collections } from '../workspace/collections';
import { mockServers } from '../workspace/mock-servers';
import { mockViewOf } from './mock-view';

/** A request or example, or a server stub: what the editor beside the list of stubs shows. */
export type StubPlace = Extract<Place, { readonly kind: 'item' | 'server-stub' }>;

const useChoices = create<Readonly<Record<string, StubPlace | null>>>(() => ({}));

/** What is chosen among the stubs of each mock server. */
export const useStubChoice = (mock: string): StubPlace | null => useChoices((choices) => choices[mock] ?? null);

/** Shows a stub beside the list of its mock server. */
export const chooseStub = (mock: string, place: StubPlace | null): void => useChoices.setState({ [mock]: place });

/** Shows something among the stubs that are on the screen, if it is one of them or their mock server; false where it is not. */
export const showAmongStubs = (place: Place): boolean => {
  const { tabs, active } = useTabs.getState();
  const shown = tabs.find(({ key }) => key === active)?.place;
  if (shown?.kind !== 'mock-server' || mockViewOf(shown.id) !== 'stubs') return false;
  if (place.kind === 'mock-server') return place.id === shown.id;
  const collection = mockServers.get(shown.id)?.collection;
  if (place.kind !== 'item' || place.collection !== collection) return false;
  const kind = findItem(collections.get(collection), place.id)?.item.kind;
  if (kind !== 'request' && kind !== 'example') return false;
  chooseStub(shown.id, place);
  return true;
};
