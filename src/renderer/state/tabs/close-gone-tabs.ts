import type { Api } from '../../../shared/model/api';
import { dropDraft, useDrafts } from '../documents/drafts';
import { findItem } from '../workspace/collection-index';
import { collections } from '../workspace/collections';
import { tabActions } from './tabs';
import type { Tab } from './tabs-model';

const close = (gone: (tab: Tab) => boolean) =>
  tabActions.close((tab) => {
    const closes = gone(tab);
    if (closes) dropDraft(tab.key);
    return closes;
  });

/** Closes the tabs of a thing that was deleted, here or outside, and of everything in it. */
export const closeTabsOf = (kind: 'collection' | 'environment' | 'mock-server' | 'api', id: string) =>
  close(({ place }) => {
    if (place.kind === 'item') return kind === 'collection' && place.collection === id;
    if (place.kind === 'api-version') return kind === 'api' && place.api === id;
    return place.kind === kind && place.id === id;
  });

/** Closes the tabs of versions that a changed API no longer has. */
export const closeGoneVersions = (api: Api) =>
  close(
    ({ place }) =>
      place.kind === 'api-version' && place.api === api.id && !api.versions.some(({ id }) => id === place.id),
  );

/** Forgets edits of what is gone, whose tab was that of a mock server. */
const dropDrafts = (prefix: string, isThere: (id: string) => boolean = () => false) => {
  for (const key of Object.keys(useDrafts.getState().byKey)) {
    if (key.startsWith(prefix) && !isThere(key.slice(prefix.length))) dropDraft(key);
  }
};

/** Forgets the edits of server stubs that a mock server, changed or gone, no longer has. */
export const dropGoneServerStubs = (mock: string, stubs: readonly { readonly id: string }[] = []) =>
  dropDrafts(`server-stub/${mock}/`, (id) => stubs.some((stub) => stub.id === id));

/** Closes the tabs of examples that a changed collection no longer has. */
export const closeGoneExamples = (collection: string) => {
  const isThere = (id: string) => findItem(collections.get(collection), id) !== undefined;
  close(({ place }) => place.kind === 'item' && place.collection === collection && !isThere(place.id));
  dropDrafts(`item/${collection}/`, isThere);
};
