import type { CollectionOutline } from '../../../shared/model/collection';
import type { OutlinePatch } from '../../../shared/model/outline-patch';
import { patched } from '../../../shared/patched';
import { call } from '../../bridge';
import { closeGoneItems } from '../tabs/close-gone-tabs';
import { collections } from './collections';

const take = (outline: CollectionOutline): void => {
  collections.put(outline);
  closeGoneItems(outline.id);
};

/** Takes over the whole tree of a collection, unless a newer one is here. */
export const putOutline = (outline: CollectionOutline): void => {
  const known = collections.get(outline.id);
  if (!known || known.revision < outline.revision) take(outline);
};

/** Takes over what has changed of a collection; where something was missed before it, the whole tree is asked for. */
export const patchOutline = (patch: OutlinePatch): void => {
  const known = collections.get(patch.id);
  if (known && known.revision >= patch.revision) return;
  if (known?.revision === patch.base) {
    take(patched(known, patch));
    return;
  }
  void call('collection.outline', { id: patch.id }).then((answer) => {
    // One that was deleted meanwhile stays so.
    if (answer.ok && (!known || collections.get(patch.id))) putOutline(answer.value);
  });
};
