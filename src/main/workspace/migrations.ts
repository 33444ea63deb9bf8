import { type Result, refuse } from '../../shared/errors';
import { isObject, type JsonObject, ownKey } from '../../shared/json';
import { ownOf } from '../../shared/own';

export type DocumentKind = 'collection' | 'environment' | 'mock-server' | 'api';

/** One step: takes a document of version n to n + 1. Pure; gets a copy it may change. */
export type Migration = (document: JsonObject) => JsonObject;

/**
 * Steps by kind; the first takes version 1 to 2. A step, once released, is never changed: a new one follows.
 * Each has a pair of files, before and after, in `__tests__/migrations`.
 */
export const migrations: Record<DocumentKind, readonly Migration[]> = {
  collection: [],
  environment: [],
  'mock-server': [],
  api: [],
};

/** The version a document of this kind is written in. */
export const currentVersion = (steps: readonly Migration[]): number => steps.length + 1;

/** The version of a document. Postman's own files have none: they are as version 1. */
const versionOf = (document: JsonObject): number => {
  const { version } = ownOf(document);
  return typeof version === 'number' ? version : 1;
};

/** The document with our key holding the version it is written in; other fields of ours stay. */
export const stamped = (document: JsonObject, version: number): JsonObject => {
  const own = document[ownKey];
  document[ownKey] = isObject(own) ? { ...own, version } : { version };
  return document;
};

/** Brings a document to the version we write. One from a newer Understudy is refused, not guessed at. */
export const migrate = (document: JsonObject, steps: readonly Migration[]): Result<JsonObject> => {
  const known = currentVersion(steps);
  const version = versionOf(document);
  if (version > known) return refuse({ code: 'file-too-new', version, known });
  if (version === known) return { ok: true, value: document };
  const moved = steps.slice(version - 1).reduce((now, step) => step(now), structuredClone(document));
  return { ok: true, value: stamped(moved, known) };
};
