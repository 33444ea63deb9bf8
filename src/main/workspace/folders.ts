import type { JsonObject } from '../../shared/json';
import type { FolderChange, FolderDocument } from '../../shared/model/folder';
import { nameOf } from '../../shared/name-of';
import { idOf } from '../../shared/own';
import { authOf, changeAuth } from './request-auth';
import { descriptionText, setDescription } from './rows';

/** A folder as its tab edits it. */
export const folderDocumentOf = (item: JsonObject): FolderDocument => ({
  id: idOf(item),
  name: nameOf(item),
  description: descriptionText(item.description),
  auth: authOf(item.auth),
});

/** Changes a folder in place; what is not named stays as it is. */
export const changeFolder = (item: JsonObject, { description, auth }: FolderChange): void => {
  if (description !== undefined) setDescription(item, description);
  if (auth) changeAuth(item, auth);
};
