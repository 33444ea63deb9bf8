import { Braces, FileText, Folder, Trash2, Variable } from 'lucide-react';
import { Dot } from '../../ui/dot';
import { MethodBadge } from '../../ui/method-badge';
import { toneOf } from '../mock-server/state-words';
import type { TabTitle } from './use-tab-title';

const icons = {
  collection: Folder,
  folder: Folder,
  example: FileText,
  environment: Variable,
  api: Braces,
  trash: Trash2,
};

/** What stands before a place's name: an icon, the method, or how the mock server is. */
export const PlaceMark = ({ title: { kind, status, method } }: { readonly title: TabTitle }) => {
  if (kind === 'mock-server') return <Dot tone={toneOf(status)} />;
  if (kind === 'request') return <MethodBadge method={method ?? ''} />;
  const Icon = icons[kind];
  return <Icon size={14} strokeWidth={1.75} aria-hidden />;
};
