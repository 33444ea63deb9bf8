import type { JsonObject } from '../../../shared/json';
import { nameOf } from '../../../shared/name-of';
import { collectionName } from '../../workspace/collections';
import type { DocumentTarget } from './grouped';

/** What a document is called. */
export const documentName = (kind: DocumentTarget['kind'], document: JsonObject): string =>
  kind === 'collection' ? collectionName(document) : nameOf(document);
