import { collectionChangeSchema, collectionDocumentSchema } from '../model/collection-document';
import { environmentChangeSchema, environmentSchema } from '../model/environment';
import { exampleChangeSchema, exampleSchema } from '../model/example';
import { folderChangeSchema, folderDocumentSchema } from '../model/folder';
import { requestChangeSchema, requestDocumentSchema } from '../model/request';
import { call, id, item } from './parts';

/** What the editors show and change. An update resolves when it is on disk and every running mock server serves it. */
export const documentsCalls = {
  'example.get': call(item, exampleSchema),
  'example.update': call(item.extend({ change: exampleChangeSchema }), exampleSchema),
  'request.get': call(item, requestDocumentSchema),
  'request.update': call(item.extend({ change: requestChangeSchema }), requestDocumentSchema),
  'folder.get': call(item, folderDocumentSchema),
  'folder.update': call(item.extend({ change: folderChangeSchema }), folderDocumentSchema),
  'collection.get': call(id, collectionDocumentSchema),
  'collection.update': call(id.extend({ change: collectionChangeSchema }), collectionDocumentSchema),
  'environment.get': call(id, environmentSchema),
  'environment.update': call(id.extend({ change: environmentChangeSchema }), environmentSchema),
} as const;
