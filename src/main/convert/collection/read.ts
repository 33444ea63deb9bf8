import { done, type Result, refuse } from '../../../shared/errors';
import { isObject, type JsonObject, textOr } from '../../../shared/json';
import { nameOr } from '../named';
import type { ReadDocument } from '../read-document';
import { misfit, refuseFor } from '../shape';
import { checkCollection } from './check';
import { upgradeV1 } from './upgrade-v1';
import { upgradeV20 } from './upgrade-v20';

/** Whether a document is a collection v2, be it a damaged one. */
export const isCollection = (document: JsonObject): boolean => isObject(document.info) || 'item' in document;

/** Whether a document is a collection v1. */
export const isCollectionV1 = (document: JsonObject): boolean =>
  'requests' in document && (Array.isArray(document.requests) || 'order' in document);

/** A collection v2.0 or v2.1 as v2.1, if it can be worked with. A v2.1 stays as it stands. */
export const readCollection = (document: JsonObject, file: string): Result<ReadDocument> => {
  const version = versionOf(document);
  if (version.major > 2) {
    return refuse({ code: 'file-not-recognised', found: `a Postman collection v${version.major}.${version.minor}` });
  }
  const old = version.minor === 0;
  return checked(old ? upgradeV20(document) : document, file, `Postman collection v2.${old ? 0 : 1}`);
};

/** A collection v1 as v2.1, if it can be worked with. */
export const readCollectionV1 = (document: JsonObject, file: string): Result<ReadDocument> => {
  const upgraded = upgradeV1(document);
  return upgraded.ok ? checked(upgraded.value, file, 'Postman collection v1') : upgraded;
};

const checked = (document: JsonObject, file: string, format: string): Result<ReadDocument> => {
  const fault = checkCollection(document);
  if (fault) return refuseFor(fault);
  if (!isObject(document.info)) return refuseFor(misfit('an object', document.info), ['info']);
  const name = nameOr(document.info.name, file, 'New Collection');
  const named = document.info.name === name ? document : { ...document, info: { ...document.info, name } };
  return done({ kind: 'collection', name, format, document: named });
};

/** Files made by hand or by other tools often name no schema; they follow v2.1. */
const versionOf = (document: JsonObject): { major: number; minor: number } => {
  const schema = isObject(document.info) ? textOr(document.info.schema, '') : '';
  const [, major, minor] = /\/v(\d)\.(\d+)\./.exec(schema) ?? [];
  return { major: Number(major ?? 2), minor: Number(minor ?? 1) };
};
