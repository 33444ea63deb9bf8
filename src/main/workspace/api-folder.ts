import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '../../shared/errors';
import { type DocumentFile, openDocument } from './document-file';
import type { Layout } from './folder';

const name = 'api';

/** The file of one API. It is opened when its folder is there: to open it makes the folder. */
const openApi = (folder: string): DocumentFile => {
  const path = join(folder, `${name}.json`);
  let opened: DocumentFile | undefined;
  const file = (): DocumentFile => {
    opened ??= openDocument(folder, name);
    return opened;
  };
  return {
    path,
    isUntouched: () => existsSync(path) && file().isUntouched(),
    read: () => (existsSync(path) ? file().read() : refuse({ code: 'not-found', what: 'file', id: path })),
    write: (document) => file().write(document),
    disown: () => file().disown(),
  };
};

/** APIs lie each in a folder of its own, `apis/ID/api.json`, with the definitions of its versions beside it. */
export const apiLayout = (directory: string): Layout => ({
  ids: () =>
    (existsSync(directory) ? readdirSync(directory, { withFileTypes: true }) : [])
      .filter((entry) => entry.isDirectory() && existsSync(join(directory, entry.name, `${name}.json`)))
      .map((entry) => entry.name),
  open: (id) => openApi(join(directory, id)),
  path: (id) => join(directory, id),
});
