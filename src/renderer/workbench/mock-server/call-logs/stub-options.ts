import type { CollectionOutline, ItemOutline, RequestOutline } from '../../../../shared/model/collection';
import type { Candidate, Explanation } from '../../../../shared/model/explanation';
import { findItem } from '../../../state/workspace/collection-index';
import type { ComboboxOption } from '../../../ui/combobox-options';

/** The option that stands for a stub that is yet to be made. */
export const newStub = 'new';

const requestsIn = (items: readonly ItemOutline[]): RequestOutline[] =>
  items.flatMap((item) => (item.kind === 'folder' ? requestsIn(item.children) : [item]));

/** Near enough that the call was most likely meant for it: one change away. */
const isNear = ({ out }: Candidate): boolean =>
  out !== undefined && out.kind !== 'method' && (out.kind !== 'path' || out.distance <= 1);

/** The request the nearest example is kept under, where it is near enough. */
export const nearestRequest = (collection: CollectionOutline, { candidates }: Explanation): string | null => {
  const [nearest] = candidates;
  if (!nearest || !isNear(nearest)) return null;
  return findItem(collection, nearest.id)?.ancestors.at(-1)?.id ?? null;
};

/** Where an example can be saved: the nearest request first, then a new one, then all others. */
export const stubOptions = (collection: CollectionOutline, nearest: string | null): ComboboxOption[] => {
  const all = requestsIn(collection.children).map(({ id, name, method }) => ({ id, label: name, detail: method }));
  const near = all
    .filter(({ id }) => id === nearest)
    .map((option) => ({ ...option, detail: `${option.detail} · nearest` }));
  return [...near, { id: newStub, label: 'New stub' }, ...all.filter(({ id }) => id !== nearest)];
};
