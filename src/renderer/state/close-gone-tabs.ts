import { findItem } from './collection-index';
import { collections } from './collections';
import { dropDraft } from './drafts';
import { tabActions } from './tabs';
import type { Tab } from './tabs-model';

const close = (gone: (tab: Tab) => boolean) =>
  tabActions.close((tab) => {
    const closes = gone(tab);
    if (closes) dropDraft(tab.key);
    return closes;
  });

/** Closes the tabs of a thing that was deleted, here or outside, and of everything in it. */
export const closeTabsOf = (kind: 'collection' | 'environment' | 'mock-server', id: string) =>
  close(({ place }) =>
    place.kind === 'item' ? kind === 'collection' && place.collection === id : place.kind === kind && place.id === id,
  );

/** Closes the tabs of examples that a changed collection no longer has. */
export const closeGoneExamples = (collection: string) =>
  close(
    ({ place }) =>
      place.kind === 'item' &&
      place.collection === collection &&
      findItem(collections.get(collection), place.id) === undefined,
  );
