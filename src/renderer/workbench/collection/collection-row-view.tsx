import { FileText } from 'lucide-react';
import { shortened } from '../../../shared/words';
import { openPlace, revealPlace } from '../../state/tabs/places';
import { MethodBadge } from '../../ui/method-badge';
import { StatusCode } from '../status-code';
import type { CollectionRow } from './collection-rows';

interface CollectionRowViewProps {
  readonly collection: string;
  readonly row: CollectionRow;
}

/** One line of a collection's tab. A click opens the example, or shows the request in the sidebar. */
export const CollectionRowView = ({ collection, row }: CollectionRowViewProps) => {
  const open = (keep: boolean) => {
    const target = { kind: 'item', collection, id: row.id } as const;
    openPlace(target, keep);
    revealPlace(target);
  };
  if (row.kind === 'folder') return <h3 className="collection-folder truncate">{shortened(row.path)}</h3>;
  if (row.kind === 'example') {
    const { name, code } = row.example;
    return (
      <button
        type="button"
        className="collection-row collection-example"
        onClick={() => open(false)}
        onDoubleClick={() => open(true)}
      >
        <FileText className="row-icon" size={14} strokeWidth={1.75} aria-hidden />
        <span className="collection-name truncate">{name}</span>
        <StatusCode code={code} />
      </button>
    );
  }
  const { method, name, url } = row.request;
  return (
    <button type="button" className="collection-row collection-request" onClick={() => open(false)}>
      <span className="collection-method">
        <MethodBadge method={method} />
      </span>
      <span className="collection-name truncate">{name}</span>
      <span className="collection-url mono truncate">{shortened(url)}</span>
    </button>
  );
};
