import { Trash2 } from 'lucide-react';
import { Dot } from '../../ui/dot';
import { kindIcons } from '../../ui/kind-icons';
import { MethodBadge } from '../../ui/method-badge';
import { toneOf } from '../mock-server/state-words';
import type { TabTitle } from './use-tab-title';

/** What stands before a place's name: an icon, the method, or how the mock server is. */
export const PlaceMark = ({ title: { kind, status, method } }: { readonly title: TabTitle }) => {
  if (kind === 'mock-server') return <Dot tone={toneOf(status)} />;
  if (kind === 'request') return <MethodBadge method={method ?? ''} />;
  const Icon = kind === 'trash' ? Trash2 : kindIcons[kind];
  return <Icon size={14} strokeWidth={1.75} aria-hidden />;
};
