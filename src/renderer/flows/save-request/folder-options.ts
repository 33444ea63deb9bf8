import { isolated } from '../../../shared/isolated';
import type { CollectionOutline, ItemOutline } from '../../../shared/model/collection';

/** The folders of a collection by their paths, in sidebar order. */
export const folderOptions = (collection: CollectionOutline | undefined): { id: string; label: string }[] => {
  const options: { id: string; label: string }[] = [];
  const visit = (items: readonly ItemOutline[], path: string) => {
    for (const item of items) {
      if (item.kind !== 'folder') continue;
      const label = path === '' ? isolated(item.name) : `${path} / ${isolated(item.name)}`;
      options.push({ id: item.id, label });
      visit(item.children, label);
    }
  };
  visit(collection?.children ?? [], '');
  return options;
};
