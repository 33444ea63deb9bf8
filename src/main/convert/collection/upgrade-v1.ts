import { createRequire } from 'node:module';
import type transformer from 'postman-collection-transformer';
import { done, type Result, refuse } from '../../../shared/errors';
import { isObject, type Json, type JsonObject, listOr } from '../../../shared/json';
import { parseJson } from '../json/parse-json';
import { misfit, refuseFor } from '../shape';
import { arrangeV1 } from './arrange-v1';
import { checkCollectionV1 } from './check-v1';
import { identified } from './ids-v1';
import { arrangeResponses } from './responses-v1';

/**
 * A collection v1 as v2.1, by Postman's own transformer. It trusts its input, so the input is first brought to where
 * it can be trusted: checked, every id its own, every list of ids complete and without circles.
 */
export const upgradeV1 = (document: JsonObject): Result<JsonObject> => {
  const fault = checkCollectionV1(document);
  if (fault) return refuseFor(fault);
  const tree = arrangeV1(document);
  if (!tree.ok) return tree;
  const byId = identified(tree.value.requests);
  const requests: Json[] = [];
  for (const [index, request] of listOr(tree.value.requests).entries()) {
    if (!isObject(request)) continue;
    const arranged = arrangeResponses(request, byId, ['requests', index]);
    if (!arranged.ok) return arranged;
    requests.push(arranged.value);
  }
  return transform({ ...tree.value, requests });
};

/** Loaded when the first v1 collection comes: most never do, and loading takes longer than reading one. */
const load = (): typeof transformer => createRequire(import.meta.url)('postman-collection-transformer');

const transform = (document: JsonObject): Result<JsonObject> => {
  const versions = { inputVersion: '1.0.0', outputVersion: '2.1.0', retainIds: true };
  let outcome: Result<JsonObject> = refuse({ code: 'internal', reason: 'the collection was not converted' });
  try {
    load().convert(document, versions, (error, converted) => {
      outcome = error ? stumbled(error) : plain(converted);
    });
  } catch (error) {
    outcome = stumbled(error);
  }
  return outcome;
};

/** Through text: keys without a value go, and no two parts share one object. Its depth is checked on the way. */
const plain = (converted: unknown): Result<JsonObject> => {
  const parsed = parseJson(JSON.stringify(converted));
  if (!parsed.ok) return parsed;
  return isObject(parsed.value) ? done(parsed.value) : refuseFor(misfit('an object', parsed.value));
};

const stumbled = (error: unknown) =>
  refuse({
    code: 'file-malformed',
    at: 'requests',
    expected: 'requests as Postman collection v1 has them',
    found: `something its converter cannot read (${error instanceof Error ? error.message : String(error)})`,
  });
