import type { CollectionOutline, ItemOutline, RequestOutline } from '../../../../shared/model/collection';
import type { Candidate, Explanation } from '../../../../shared/model/explanation';
import { findItem } from '../../../state/workspace/collection-index';
import type { ComboboxOption } from '../../../ui/combobox-options';

/** The option that stands for a stub that is yet to be made. */
export const newStub = 'new';

const requestsIn = (items: readonly ItemOutline[]): RequestOutline[] =>
  items.flatMap((item) => (item.kind === 'folder' ? requestsIn(item.children) : [item]));

/** Two texts that have at least half in common are most likely one, mistyped. */
const alike = 0.5;

/** Near enough that the call was most likely meant for it: one change away, and no other method or longer path. */
const isNear = ({ outs: [out, ...others] }: Candidate): boolean => {
  if (!out || others.length > 0 || out.kind === 'method') return false;
  return out.kind !== 'path' || (out.distance === 1 && out.longerBy === 0 && out.apart <= alike);
};

/** The request that fits and lacks an example, or the one the nearest example is kept under, where one is near enough. */
export const nearestRequest = (collection: CollectionOutline, { candidates, bare }: Explanation): string | null => {
  if (bare && findItem(collection, bare.id)) return bare.id;
  const nearest = candidates.find(isNear);
  return nearest ? (findItem(collection, nearest.id)?.ancestors.at(-1)?.id ?? null) : null;
};

/** Where an example can be saved: the nearest request first, then a new one, then all others. */
export const stubOptions = (collection: CollectionOutline, nearest: string | null): ComboboxOption[] => {
  const all = requestsIn(collection.children).map(({ id, name, method }) => ({ id, label: name, detail: method }));
  const near = all
    .filter(({ id }) => id === nearest)
    .map((option) => ({ ...option, detail: `${option.detail} · nearest` }));
  return [...near, { id: newStub, label: 'New stub' }, ...all.filter(({ id }) => id !== nearest)];
};
