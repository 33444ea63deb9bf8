import { pathInWords } from '../../../shared/isolated';
import type { CollectionOutline, ExampleOutline, ItemOutline, RequestOutline } from '../../../shared/model/collection';

/** A line of a collection's tab: a folder's heading, a request, or an example under it. */
export type CollectionRow =
  | { readonly kind: 'folder'; readonly id: string; readonly path: string }
  | { readonly kind: 'request'; readonly id: string; readonly request: RequestOutline }
  | { readonly kind: 'example'; readonly id: string; readonly example: ExampleOutline };

/** A collection as one list: its requests in sidebar order, under the path of their folder. Folders of folders only are no line. */
export const collectionRows = ({ children }: CollectionOutline): readonly CollectionRow[] => {
  const rows: CollectionRow[] = [];
  const visit = (items: readonly ItemOutline[], path: readonly string[]) => {
    for (const item of items) {
      if (item.kind === 'folder') {
        const inside = [...path, item.name];
        const holdsRequests = item.children.some((child) => child.kind === 'request');
        if (holdsRequests) rows.push({ kind: 'folder', id: item.id, path: pathInWords(inside) });
        visit(item.children, inside);
      } else {
        rows.push({ kind: 'request', id: item.id, request: item });
        for (const example of item.children) rows.push({ kind: 'example', id: example.id, example });
      }
    }
  };
  visit(children, []);
  return rows;
};

const heights = { folder: 40, request: 36, example: 30 } as const;

/** The height of a line in CSS pixels. */
export const collectionRowHeight = ({ kind }: CollectionRow): number => heights[kind];
