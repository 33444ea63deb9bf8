import type { CollectionOutline } from '../../../shared/model/collection';
import { createNounStore } from './noun-store';

/** The workspace's collections, without headers and bodies. */
export const collections = createNounStore<CollectionOutline>();
