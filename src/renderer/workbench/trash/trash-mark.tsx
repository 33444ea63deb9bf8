import { FileWarning } from 'lucide-react';
import type { TrashRow } from '../../../shared/model/trash';
import { kindIcons } from '../../ui/kind-icons';
import { MethodBadge } from '../../ui/method-badge';

const labels: Readonly<Record<TrashRow['kind'], string>> = {
  collection: 'Collection',
  folder: 'Folder',
  request: 'Request',
  example: 'Example',
  environment: 'Environment',
  'mock-server': 'Mock server',
  api: 'API',
  'api-version': 'API version',
  file: 'File',
};
const icons = { ...kindIcons, request: null, file: FileWarning };

/** What stands before its name: a request's method, else an icon. */
export const TrashMark = ({ row: { kind, method } }: { readonly row: TrashRow }) => {
  const Icon = icons[kind];
  return (
    <span className="trash-mark" title={labels[kind]}>
      {Icon ? <Icon size={14} strokeWidth={1.75} aria-hidden /> : <MethodBadge method={method} />}
    </span>
  );
};
