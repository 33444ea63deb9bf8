import type { Target } from '../../../shared/model/target';
import { findItem } from '../../state/collection-index';
import { collections } from '../../state/collections';
import type { Deletable } from './delete-words';

/** What a target is, as people call it. */
export const deletableKind = (target: Target): Deletable => {
  if (target.kind === 'mock-server') return 'mock server';
  if (target.kind === 'api') return 'API';
  if (target.kind === 'api-version') return 'version';
  if (target.kind !== 'item') return target.kind;
  return findItem(collections.get(target.collection), target.id)?.item.kind ?? 'request';
};
