import { done, type Result, refuse } from '../../../shared/errors';
import { exportCollection, exportEnvironment } from '../../convert/export';
import { collectionName } from '../../workspace/collections';
import { environmentOf } from '../../workspace/environments';
import type { Workspace } from '../../workspace/workspace';

/** What is written into a file: a text, bytes, or whatever the function writes to the path it is given. */
type FileContent = string | Uint8Array | ((path: string) => Promise<Result<void>>);

/** Asks the user where something is to be written; false when they changed their mind. */
export type SaveFile = (name: string, content: FileContent) => Promise<Result<boolean>>;

/** The name a system's file dialog offers: what no file system takes in a name is left out. */
const fileName = (name: string, kind: string): string =>
  `${
    name
      .replace(/[^\p{L}\p{N} ._()-]+/gu, ' ')
      .trim()
      .slice(0, 100)
      .trim() || 'unnamed'
  }.postman_${kind}.json`;

/** Writes a collection or environment as a file that Postman opens, where the user wants it. */
export const exportDocument = async (
  { collections, environments }: Workspace,
  kind: 'collection' | 'environment',
  id: string,
  saveFile: SaveFile,
): Promise<Result<{ saved: boolean }>> => {
  const document = (kind === 'collection' ? collections : environments).get(id);
  if (!document) return refuse({ code: 'not-found', what: kind, id });
  const [name, text] =
    kind === 'collection'
      ? [collectionName(document), exportCollection(document)]
      : [environmentOf(id, document).name, exportEnvironment(document)];
  const saved = await saveFile(fileName(name, kind), text);
  return saved.ok ? done({ saved: saved.value }) : saved;
};
