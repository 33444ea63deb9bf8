import { Braces, FileText, FileWarning, Folder, FolderClosed, Server, Tag, Variable } from 'lucide-react';
import type { TrashRow } from '../../../shared/model/trash';
import { MethodBadge } from '../../ui/method-badge';

const kinds = {
  collection: { icon: FolderClosed, label: 'Collection' },
  folder: { icon: Folder, label: 'Folder' },
  request: { icon: null, label: 'Request' },
  example: { icon: FileText, label: 'Example' },
  environment: { icon: Variable, label: 'Environment' },
  'mock-server': { icon: Server, label: 'Mock server' },
  api: { icon: Braces, label: 'API' },
  'api-version': { icon: Tag, label: 'API version' },
  file: { icon: FileWarning, label: 'File' },
} as const;

/** What a thing in the trash is called as a kind. */
export const kindLabel = (kind: TrashRow['kind']): string => kinds[kind].label;

/** What stands before its name: a request's method, else an icon. */
export const TrashMark = ({ row: { kind, method } }: { readonly row: TrashRow }) => {
  const Icon = kinds[kind].icon;
  return (
    <span className="trash-mark" title={kindLabel(kind)}>
      {Icon ? <Icon size={14} strokeWidth={1.75} aria-hidden /> : <MethodBadge method={method} />}
    </span>
  );
};
