import { done, type Result } from '../../../shared/errors';
import { isObject, type Json, type JsonObject } from '../../../shared/json';
import { parseJson } from '../json/parse-json';
import type { Path } from '../place';
import { refuseFor } from '../shape';
import { checkRequestV1 } from './check-v1';
import { type Identified, identified, idOf, known } from './ids-v1';

/** A request of v1 whose responses have ids of their own, stand in order, and each hold the request they answered. */
export const arrangeResponses = (request: JsonObject, requests: Identified, at: Path): Result<JsonObject> => {
  const responses = identified(request.responses);
  const arranged: JsonObject[] = [];
  for (const [index, response] of [...responses.values()].entries()) {
    const saved = savedRequest(response, requests);
    const fault = saved && checkRequestV1(saved);
    if (fault) return refuseFor(fault, [...at, 'responses', index, 'request']);
    const { requestObject: _object, request: _request, ...rest } = response;
    // A copy: the transformer changes what it reads, and a request may stand behind many responses.
    arranged.push(saved ? { ...rest, requestObject: structuredClone(saved) } : rest);
  }
  // The transformer leaves out what the order does not name.
  const order = new Set([...known(request.responses_order, responses), ...responses.keys()]);
  return done({ ...request, responses: arranged, responses_order: [...order] });
};

/** The request a response was saved with: an object, the same as text, or the id of a request of the collection. */
const savedRequest = (response: JsonObject, requests: Identified): JsonObject | undefined => {
  for (const value of [response.requestObject, response.request]) {
    const saved = asRequest(value, requests);
    if (saved) {
      const { responses: _, ...request } = saved;
      return request;
    }
  }
  return undefined;
};

const asRequest = (value: Json | undefined, requests: Identified): JsonObject | undefined => {
  if (isObject(value)) return value;
  if (typeof value !== 'string') return undefined;
  const byId = requests.get(idOf(value) ?? '');
  if (byId) return byId;
  const parsed = parseJson(value);
  return parsed.ok && isObject(parsed.value) ? parsed.value : undefined;
};
