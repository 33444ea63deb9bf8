import { type JsonObject, textOr } from '../../../shared/json';
import { collectionName } from '../../workspace/collections';
import type { DocumentTarget } from './grouped';

/** What a document is called. */
export const documentName = (kind: DocumentTarget['kind'], document: JsonObject): string =>
  kind === 'collection' ? collectionName(document) : textOr(document.name, 'Unnamed');
