import { isObject, type Json, type JsonObject } from '../../shared/json';
import { longestDelay } from '../../shared/longest-delay';
import { nameOf } from '../../shared/name-of';
import { idOf, ownOf } from '../../shared/own';
import { methodOf, urlOf, urlText } from '../../shared/saved-request';
import { plainControl } from './control';
import { needsFaker } from './dynamic/variables';
import { type ExampleUrl, readExampleUrl } from './example-url';
import { operationOfRequest } from './graphql-operation';
import { type RawHeaders, savedHeaders } from './headers';
import { dynamicNames, prepareResponse, statusOf } from './prepare';
import { queryPattern } from './query';
import { bodyOfRequest } from './request-body';
import { addForm, emptyRoutes, formsOf, removeForm } from './routes';
import { type Basis, basisOf, type MockSource, requestsOf, type SavedRequest } from './source';
import type { Destination, Example, Routes, Table } from './table';
import { appended, upsert } from './upsert';
import { resolveVariables, type Scope, scopeOf } from './variables';

const serverStubOf = ({ settings }: Basis, scope: Scope): Table['serverStub'] => {
  const stub = settings.serverStubs.find(({ id }) => id === settings.activeServerStub);
  if (!stub) return undefined;
  const { name, code, headers, body, language } = stub;
  const saved: JsonObject = { code, header: headers, body, _postman_previewlanguage: language };
  return { name, response: prepareResponse(saved, scope, new Set()) };
};

/** A table without requests yet; they are put in one by one. */
export const emptyTable = (basis: Basis): Table => {
  const scope = scopeOf(basis.collectionVariables, basis.environmentVariables);
  const serverStub = serverStubOf(basis, scope);
  return {
    settings: basis.settings,
    plainControl: plainControl(basis.settings),
    scope,
    examples: new Map(),
    bareRequests: new Map(),
    pieces: new Map(),
    serverStub,
    exampleCount: 0,
    defaultCount: 0,
    operationCount: 0,
    needsFaker: serverStub !== undefined && dynamicNames(serverStub.response).some(needsFaker),
    bodyKeys: new Map(),
    headerLists: new Map(),
    remembered: new Map(),
  };
};

/** A table like this one without its requests. */
export const emptiedTable = (table: Table): Table => ({
  ...table,
  examples: new Map(),
  bareRequests: new Map(),
  pieces: new Map(),
  remembered: new Map(),
  exampleCount: 0,
  defaultCount: 0,
  operationCount: 0,
  needsFaker: false,
});

const file = <T extends Destination>(methods: Map<string, Routes<T>>, method: string, owner: T, url: ExampleUrl) => {
  const routes = upsert(methods, method, emptyRoutes<T>);
  const forms = formsOf(owner, url);
  for (const form of forms) addForm(routes, form);
  return () => {
    for (const form of forms) removeForm(routes, form);
  };
};

const noHeaders: Scope = new Map();

/** The headers of a saved request by lower-case name; one that is repeated is joined, as Node joins those of a call. */
const requestHeaders = (request: Json, scope: Scope): Scope => {
  const saved = savedHeaders(isObject(request) ? request.header : undefined);
  if (saved.length === 0) return noHeaders;
  const headers = new Map<string, string>();
  for (const [name, value] of saved) {
    const key = name.trim().toLowerCase();
    const before = headers.get(key);
    const text = resolveVariables(value, scope).trim();
    headers.set(key, before === undefined ? text : `${before}, ${text}`);
  }
  return headers;
};

/** So many header lists are kept to be shared: a collection whose lists all differ gains nothing by more. */
const mostHeaderLists = 1_000;

/** The same list for all examples that send the same headers: less memory, and warm when it is needed. */
const sharedList = ({ headerLists }: Table, headers: RawHeaders): RawHeaders => {
  const text = headers.join('\n');
  const known = headerLists.get(text);
  if (known || headerLists.size >= mostHeaderLists) return known ?? headers;
  headerLists.set(text, headers);
  return headers;
};

/** So many examples a request may have and still keep their order among all. */
const examplesPerRequest = 1_000_000;

const exampleOf = (saved: SavedRequest, i: number, request: Json, url: ExampleUrl, table: Table): Example => {
  const { scope, settings } = table;
  const response = saved.responses[i] ?? {};
  const captured = [...url.base, ...url.segments].flatMap((part) =>
    'name' in part && !scope.has(part.name) ? [part.name] : [],
  );
  const headers = requestHeaders(request, scope);
  const { delay: given } = ownOf(response);
  const savedBody = isObject(request) ? request.body : undefined;
  const delay = typeof given === 'number' && given >= 0 ? Math.min(given, longestDelay) : undefined;
  const prepared = prepareResponse(response, scope, new Set(captured));
  const example: Example = {
    id: idOf(response),
    name: nameOf(response),
    requestName: saved.name,
    method: methodOf(request),
    url: urlText(urlOf(request)),
    code: statusOf(response),
    isDefault: ownOf(response).default === true,
    operation: operationOfRequest(savedBody, scope),
    place: saved.place * examplesPerRequest + i,
    query: queryPattern(url.query),
    requestHeaders: headers,
    requestBody: bodyOfRequest(savedBody, headers.get('content-type'), scope),
    delay,
    response: prepared.kind === 'bytes' ? { ...prepared, headers: sharedList(table, prepared.headers) } : prepared,
    ready: undefined,
  };
  if (example.response.kind === 'bytes') {
    const { status, headers: sent, body } = example.response;
    example.ready = { status, headers: sent, body, delay: delay ?? settings.delay, example };
  }
  return example;
};

/** Made out here, so that what takes a request out again does not hold on to what it was made of. */
const withdrawal = (table: Table, isDefault: boolean, isForOperation: boolean, unfile: () => void) => () => {
  unfile();
  table.exampleCount -= 1;
  table.defaultCount -= Number(isDefault);
  table.operationCount -= Number(isForOperation);
};
const all = (steps: readonly (() => void)[]) => () => {
  for (const step of steps) step();
};

/**
 * Puts one saved request with its examples into a table, in place of what it held under this id.
 * An example answers for the request it was saved with, not for what that request is now (facts 3.4).
 */
export const putRequest = (table: Table, saved: SavedRequest): void => {
  table.pieces.get(saved.id)?.();
  table.remembered.clear();
  const { scope } = table;
  let undo: (() => void)[] = [];
  if (saved.responses.length === 0) {
    const url = readExampleUrl(urlOf(saved.request), scope);
    const bare = { id: saved.id, name: saved.name, query: queryPattern(url.query) };
    undo = [file(table.bareRequests, methodOf(saved.request), bare, url)];
  }
  saved.responses.forEach((response, i) => {
    const request = response.originalRequest ?? saved.request;
    const url = readExampleUrl(urlOf(request), scope);
    const example = exampleOf(saved, i, request, url, table);
    const unfile = file(table.examples, example.method, example, url);
    table.exampleCount += 1;
    table.defaultCount += Number(example.isDefault);
    table.operationCount += Number(example.operation !== undefined);
    table.needsFaker ||= dynamicNames(example.response).some(needsFaker);
    undo = appended(undo, withdrawal(table, example.isDefault, example.operation !== undefined, unfile));
  });
  table.pieces.set(saved.id, all(undo));
};

/** Compiles a collection with its variables and settings into the table a mock server answers from. */
export const compile = (source: MockSource): Table => {
  const table = emptyTable(basisOf(source));
  for (const saved of requestsOf(source.collection)) putRequest(table, saved);
  return table;
};
