import { z } from 'zod';
import { type Result, refuse } from '../../shared/errors';
import { isObject, type JsonObject, listOr, ownKey } from '../../shared/json';
import { type Api, type KeptVersion, keptVersionSchema, type LinkKind } from '../../shared/model/api';
import { nameOf } from '../../shared/name-of';
import type { DefinitionFiles } from './definition-files';

const documentSchema = z.object({ name: z.string(), versions: z.array(keptVersionSchema) });

/** A deleted version as it lies in the trash. */
export const trashedVersionSchema = z.object({
  api: z.string(),
  /** Its place among the versions. */
  at: z.number(),
  version: keptVersionSchema,
  definition: z.string(),
});
export type TrashedVersion = z.infer<typeof trashedVersionSchema>;

/** Whether a file holds an API; says where it does not. Fields we do not know stay in the document. */
export const checkApi = (document: JsonObject): Result<JsonObject> => {
  const checked = documentSchema.safeParse(document);
  if (checked.success) return { ok: true, value: document };
  const issue = checked.error.issues[0];
  return refuse({
    code: 'file-malformed',
    at: z.core.toDotPath(issue?.path ?? []),
    expected: issue?.message ?? 'an API',
    found: 'something else',
  });
};

/** A new API's file, without versions yet. */
export const newApi = (name: string): JsonObject => ({ name, versions: [], [ownKey]: { version: 1 } });

const rowsOf = (document: JsonObject): JsonObject[] => listOr(document.versions).filter(isObject);

/** The versions of an API, as they are kept. */
export const versionsOf = (document: JsonObject): KeptVersion[] =>
  rowsOf(document).map((row) => keptVersionSchema.parse(row));

export const versionOf = (document: JsonObject, id: string): KeptVersion | undefined =>
  versionsOf(document).find((version) => version.id === id);

/** An API as the window shows it. */
export const apiOf = (id: string, document: JsonObject, files: DefinitionFiles): Api => ({
  id,
  name: nameOf(document),
  versions: versionsOf(document).map((version) => ({ ...version, definition: files.hash(id, version) })),
});

/** Puts a version into an API, at its end or at a place. */
export const addVersion = (document: JsonObject, version: KeptVersion, at = rowsOf(document).length): void => {
  const rows = rowsOf(document);
  rows.splice(at, 0, { ...version } as unknown as JsonObject);
  document.versions = rows;
};

/** Takes a version out; gives its place, or undefined where there is none such. */
export const takeVersion = (document: JsonObject, id: string): number | undefined => {
  const rows = rowsOf(document);
  const at = rows.findIndex((row) => row.id === id);
  if (at < 0) return undefined;
  rows.splice(at, 1);
  document.versions = rows;
  return at;
};

/** Changes fields of a version in place; those that are not named stay, known to us or not. */
export const changeVersion = (document: JsonObject, id: string, fields: Partial<Omit<KeptVersion, 'id'>>): void => {
  const row = rowsOf(document).find((each) => each.id === id);
  if (row) Object.assign(row, fields);
};

/** A version's links with one thing more, or the same where it was there. */
export const withLink = (version: KeptVersion, kind: LinkKind, id: string): Partial<KeptVersion> => {
  if (kind === 'collection') {
    const known = version.collections.some((link) => link.id === id);
    return known ? {} : { collections: [...version.collections, { id }] };
  }
  const key = kind === 'environment' ? 'environments' : 'mockServers';
  return { [key]: [...new Set([...version[key], id])] };
};

/** A version's links without one thing. */
export const withoutLink = (version: KeptVersion, kind: LinkKind, id: string): Partial<KeptVersion> => {
  if (kind === 'collection') return { collections: version.collections.filter((link) => link.id !== id) };
  const key = kind === 'environment' ? 'environments' : 'mockServers';
  return { [key]: version[key].filter((each) => each !== id) };
};
