import { create } from 'zustand';
import type { Target } from '../../shared/model/target';
import { findItem } from './collection-index';
import { collections } from './collections';
import { saveDefinition } from './definitions';
import { saveExample } from './save-example';
import { saveRequest } from './save-request';
import { targetKey } from './target-key';

interface Saving {
  readonly busy: boolean;
  /** Why the last try was refused, in words. */
  readonly problem: string | null;
}

/** How saving goes, by the key of the tab. */
export const useSaving = create<Readonly<Record<string, Saving>>>(() => ({}));

/** Forgets what went wrong with a tab's last save: its content has changed since. */
export const forgetSaving = (tab: string) => useSaving.setState({ [tab]: { busy: false, problem: null } });

const save = (tab: string, place: Target): Promise<string | null> => {
  if (place.kind === 'api-version') return saveDefinition(tab, { api: place.api, version: place.id });
  const item = place.kind === 'item' && findItem(collections.get(place.collection), place.id)?.item;
  return item && item.kind === 'request' && place.kind === 'item'
    ? saveRequest(place.collection, place.id)
    : saveExample(place);
};

/** Saves a tab's edits; true when nothing is left unsaved. */
export const saveTab = async (place: Target): Promise<boolean> => {
  const tab = targetKey(place);
  if (useSaving.getState()[tab]?.busy) return false;
  useSaving.setState({ [tab]: { busy: true, problem: null } });
  const problem = await save(tab, place);
  useSaving.setState({ [tab]: { busy: false, problem } });
  return problem === null;
};
