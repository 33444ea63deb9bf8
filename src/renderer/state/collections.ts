import type { CollectionOutline } from '../../shared/model/collection';
import { createNounStore } from './noun-store';

export const collections = createNounStore<CollectionOutline>();
