import { done, type Result, refuse } from '../../../shared/errors';
import type { JsonObject } from '../../../shared/json';
import { depthLimit } from '../json/parse-json';
import { placeOf } from '../place';
import { type Identified, identified, idOf, known } from './ids-v1';

/** A folder takes two levels of JSON in v2.1; what a request holds needs some too. */
const folderLimit = depthLimit / 2 - 20;

/**
 * A collection v1 in which every folder and request has an id of its own and stands in exactly one place.
 * v1 is flat and held together by lists of ids. The transformer takes these lists at their word: what no list names is
 * lost, what two name is doubled, and folders that hold each other go round for ever.
 */
export const arrangeV1 = (document: JsonObject): Result<JsonObject> => {
  const folders = identified(document.folders);
  const requests = identified(document.requests);
  const children = childrenOf(folders);
  const inner = new Set([...children].flatMap(([id, list]) => list.filter((child) => child !== id)));
  const listed = known(document.folders_order, folders).filter((id) => !inner.has(id));
  // The last group are folders that only hold each other; the first of them becomes the outermost.
  const starts = [...listed, ...[...folders.keys()].filter((id) => !inner.has(id)), ...folders.keys()];

  const placed = new Map<string, { parent: string | undefined; depth: number }>();
  for (const start of starts) {
    const open = [{ id: start, parent: undefined as string | undefined, depth: 1 }];
    for (let next = open.pop(); next; next = open.pop()) {
      const { id, parent, depth } = next;
      if (placed.has(id)) continue;
      if (depth > folderLimit) return tooDeep([...folders.keys()].indexOf(id));
      placed.set(id, { parent, depth });
      const within = (children.get(id) ?? []).map((child) => ({ id: child, parent: id, depth: depth + 1 }));
      open.push(...within.reverse());
    }
  }
  return done(arranged(document, folders, requests, placed));
};

/** The folders a folder holds: those its list names, then those that no list names and that name it as theirs. */
const childrenOf = (folders: Identified): Map<string, string[]> => {
  const children = new Map<string, string[]>();
  for (const [id, folder] of folders) children.set(id, known(folder.folders_order, folders));
  const named = new Set([...children.values()].flat());
  for (const [id, folder] of folders) {
    if (named.has(id)) continue;
    children.get(idOf(folder.folder) ?? '')?.push(id);
  }
  return children;
};

const arranged = (
  document: JsonObject,
  folders: Identified,
  requests: Identified,
  placed: ReadonlyMap<string, { parent: string | undefined }>,
): JsonObject => {
  const everywhere = [undefined, ...placed.keys()];
  const foldersIn = new Map(everywhere.map((id) => [id, [] as string[]]));
  const requestsIn = new Map(everywhere.map((id) => [id, [] as string[]]));
  for (const [id, { parent }] of placed) foldersIn.get(parent)?.push(id);

  const left = new Set(requests.keys());
  const put = (id: string, into: string | undefined) => {
    if (left.delete(id)) requestsIn.get(into)?.push(id);
  };
  for (const id of placed.keys()) {
    for (const request of known(folders.get(id)?.order, requests)) put(request, id);
  }
  for (const id of known(document.order, requests)) put(id, undefined);
  for (const id of [...left]) {
    const folder = idOf(requests.get(id)?.folder);
    put(id, folder !== undefined && folders.has(folder) ? folder : undefined);
  }
  return {
    ...document,
    order: requestsIn.get(undefined) ?? [],
    folders_order: foldersIn.get(undefined) ?? [],
    folders: [...folders].map(([id, folder]) => ({
      ...folder,
      order: requestsIn.get(id) ?? [],
      folders_order: foldersIn.get(id) ?? [],
    })),
    requests: [...requests.values()],
  };
};

const tooDeep = (index: number) =>
  refuse({ code: 'file-too-deep', limit: folderLimit, at: placeOf(['folders', index]) });
