import type { Named } from '../../state/dialogs';
import { findItem } from '../../state/workspace/collection-index';
import { collections } from '../../state/workspace/collections';
import type { Deletable } from './delete-words';

/** What a target is, as people call it. */
export const deletableKind = (target: Named['target']): Deletable => {
  if (target.kind === 'mock-server') return 'mock server';
  if (target.kind === 'server-stub') return 'server stub';
  if (target.kind === 'api') return 'API';
  if (target.kind === 'api-version') return 'version';
  if (target.kind !== 'item') return target.kind;
  return findItem(collections.get(target.collection), target.id)?.item.kind ?? 'request';
};
