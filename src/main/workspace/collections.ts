import { randomUUID } from 'node:crypto';
import { isObject, type JsonObject, ownKey } from '../../shared/json';
import type { CollectionChange, CollectionDocument } from '../../shared/model/collection-document';
import { nameOf } from '../../shared/name-of';
import { authOf, changeAuth } from './request-auth';
import { descriptionText, rowsOf, sameRows, setDescription, writeRows } from './rows';

const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';

/** A new, empty collection in Postman's export format. */
export const newCollection = (name: string): JsonObject => ({
  info: { _postman_id: randomUUID(), name, schema },
  item: [],
  [ownKey]: { version: 1 },
});

export const collectionName = (document: JsonObject): string => nameOf(isObject(document.info) ? document.info : {});

export const renameCollection = (document: JsonObject, name: string): void => {
  if (isObject(document.info)) document.info.name = name;
  else document.info = { name, schema };
};

/** A copy with a Postman id of its own; ids inside stay, they are unique within a collection only. */
export const copyCollection = (document: JsonObject, name: string): JsonObject => {
  const copy = structuredClone(document);
  renameCollection(copy, name);
  if (isObject(copy.info) && typeof copy.info._postman_id === 'string') copy.info._postman_id = randomUUID();
  return copy;
};

/** A collection as its tab edits it. */
export const collectionDocumentOf = (id: string, document: JsonObject): CollectionDocument => ({
  id,
  name: collectionName(document),
  description: isObject(document.info) ? descriptionText(document.info.description) : '',
  variables: rowsOf(document.variable),
  auth: authOf(document.auth),
});

/** Changes a collection in place; what is not named stays as it is. */
export const changeCollection = (document: JsonObject, change: CollectionChange): void => {
  if (change.description !== undefined) {
    const info: JsonObject = isObject(document.info) ? document.info : { name: 'Unnamed', schema };
    setDescription(info, change.description);
    document.info = info;
  }
  if (change.variables && !sameRows(rowsOf(document.variable), change.variables)) {
    document.variable = writeRows(document.variable, change.variables);
  }
  if (change.auth) changeAuth(document, change.auth);
};
