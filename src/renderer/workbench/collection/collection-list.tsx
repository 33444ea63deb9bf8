import { type ReactNode, useMemo, useRef } from 'react';
import type { CollectionOutline } from '../../../shared/model/collection';
import { SectionPicture } from '../../sidebar/section-picture';
import { addItem } from '../../state/items/item-actions';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useHeight } from '../../ui/use-height';
import { useVirtualRows } from '../../ui/use-virtual-rows';
import { CollectionRowView } from './collection-row-view';
import { type CollectionRow, collectionRowHeight, collectionRows } from './collection-rows';

interface CollectionListProps {
  readonly collection: CollectionOutline;
  /** What stands above the list and scrolls with it. */
  readonly children: ReactNode;
}

const keyOf = ({ id }: CollectionRow) => id;

/** The requests and examples of a collection; only those in view are in the document. */
export const CollectionList = ({ collection, children }: CollectionListProps) => {
  const scroller = useRef<HTMLDivElement>(null);
  const lead = useRef<HTMLDivElement>(null);
  const leadHeight = useHeight(lead);
  const rows = useMemo(() => collectionRows(collection), [collection]);
  const virtual = useVirtualRows({
    ...{ rows, keyOf, scroller },
    heightOf: collectionRowHeight,
    overscan: 6,
    margin: leadHeight,
  });

  return (
    <div ref={scroller} className="collection-scroller">
      <div ref={lead}>{children}</div>
      {rows.length === 0 && (
        <EmptyState
          picture={<SectionPicture section="collections" />}
          text="This collection is empty. A mock server made of it answers every call with 404."
        >
          <Button look="link" onClick={() => void addItem({ kind: 'collection', id: collection.id }, 'request')}>
            Add a request
          </Button>
        </EmptyState>
      )}
      <ul className="collection-list" aria-label="Requests and examples" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start, size }) => {
          const row = rows[index];
          return (
            row && (
              <li
                key={key}
                className="collection-item"
                style={{ height: size, transform: `translateY(${start - leadHeight}px)` }}
              >
                <CollectionRowView collection={collection.id} row={row} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
};
