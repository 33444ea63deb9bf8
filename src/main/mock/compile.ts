import { isObject, type Json, type JsonObject, listOr, textOr } from '../../shared/json';
import { idOf } from '../../shared/own';
import { type ExampleUrl, readExampleUrl } from './example-url';
import { prepareResponse, statusOf } from './prepare';
import { queryPattern } from './query';
import { addForm, emptyRoutes, formsOf } from './routes';
import type { MockSource } from './source';
import type { BareRequest, Example, Routes, Table } from './table';
import { type Scope, scopeOf } from './variables';

/** A request found on the walk through a collection, in sidebar order. */
interface FoundRequest {
  readonly name: string;
  readonly request: Json;
  readonly responses: readonly JsonObject[];
}

function* requestsOf(items: readonly Json[]): Generator<FoundRequest> {
  for (const item of items) {
    if (!isObject(item)) continue;
    if (Array.isArray(item.item)) yield* requestsOf(item.item);
    else if (item.request !== undefined && item.request !== null)
      yield { name: textOr(item.name, ''), request: item.request, responses: listOr(item.response).filter(isObject) };
  }
}

const methodOf = (request: Json | undefined): string =>
  isObject(request) && typeof request.method === 'string' && request.method !== ''
    ? request.method.toUpperCase()
    : 'GET';

const urlOf = (request: Json | undefined): Json | undefined => (isObject(request) ? request.url : request);

/** The text of a raw request body; other kinds of body are not compared yet. */
const rawBodyOf = (request: Json | undefined): string =>
  isObject(request) && isObject(request.body) ? textOr(request.body.raw, '') : '';

const addTo = <T>(methods: Map<string, Routes<T>>, method: string, owner: T, url: ExampleUrl): void => {
  const routes = methods.get(method) ?? emptyRoutes<T>();
  methods.set(method, routes);
  for (const form of formsOf(owner, url)) addForm(routes, form);
};

const exampleOf = (
  found: FoundRequest,
  response: JsonObject,
  request: Json,
  url: ExampleUrl,
  scope: Scope,
  place: number,
): Example => {
  const captured = url.segments.flatMap((segment) =>
    'name' in segment && !scope.has(segment.name) ? [segment.name] : [],
  );
  return {
    id: idOf(response),
    name: textOr(response.name, ''),
    requestName: found.name,
    method: methodOf(request),
    code: statusOf(response),
    place,
    query: queryPattern(url.query),
    requestBody: rawBodyOf(request),
    response: prepareResponse(response, scope, new Set(captured)),
  };
};

/**
 * Compiles a collection with its variables into the table a mock server answers from.
 * An example answers for the request it was saved with, not for what that request is now (facts 3.4).
 */
export const compile = (source: MockSource): Table => {
  const scope = scopeOf(source.collection, source.environment);
  const examples = new Map<string, Routes<Example>>();
  const bareRequests = new Map<string, Routes<BareRequest>>();
  let place = 0;
  for (const found of requestsOf(listOr(source.collection.item))) {
    if (found.responses.length === 0) {
      addTo(bareRequests, methodOf(found.request), { name: found.name }, readExampleUrl(urlOf(found.request), scope));
    }
    for (const response of found.responses) {
      const request = response.originalRequest ?? found.request;
      const url = readExampleUrl(urlOf(request), scope);
      const example = exampleOf(found, response, request, url, scope, place);
      place += 1;
      addTo(examples, example.method, example, url);
    }
  }
  return { examples, bareRequests, exampleCount: place };
};
