import type { Api } from '../../../shared/model/api';
import { counted } from '../../../shared/words';
import { useDrafts } from '../documents/drafts';
import { say } from '../toast';
import { findItem } from '../workspace/collection-index';
import { collections } from '../workspace/collections';
import { tabActions } from './tabs';
import type { Tab } from './tabs-model';

/**
 * Closes tabs whose document is gone. What was typed into it stays: an undo, or git on another branch, brings the document
 * back.
 */
const close = (gone: (tab: Tab) => boolean) => {
  const drafts = useDrafts.getState().byKey;
  let unsaved = 0;
  tabActions.close((tab) => {
    const closes = gone(tab);
    if (closes && drafts[tab.key]) unsaved += 1;
    return closes;
  });
  if (unsaved === 0) return;
  say(`${counted(unsaved, 'tab')} with unsaved edits closed: what it showed is gone. The edits come back with it.`);
};

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

/** Closes the tabs of items that a changed collection no longer has. */
export const closeGoneItems = (collection: string) =>
  close(
    ({ place }) =>
      place.kind === 'item' && place.collection === collection && !findItem(collections.get(collection), place.id),
  );
