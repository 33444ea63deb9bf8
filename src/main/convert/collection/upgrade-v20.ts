import { isObject, type Json, type JsonObject } from '../../../shared/json';

const schemaV21 = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';

/**
 * A collection v2.0 as v2.1. The two differ in how auth parameters and path variables are written, and in nothing
 * else; everything is kept where it stands, what we do not know included.
 */
export const upgradeV20 = (document: JsonObject): JsonObject =>
  change(upgradeNode(document), 'info', (info) => (isObject(info) ? { ...info, schema: schemaV21 } : info));

/** The collection itself, a folder or a request: all may hold auth, variables and items. */
const upgradeNode = (node: JsonObject): JsonObject => {
  const steps: [string, (value: Json) => Json][] = [
    ['auth', upgradeAuth],
    ['item', (items) => (Array.isArray(items) ? items.map(upgradeItem) : items)],
    ['request', upgradeRequest],
    ['response', (responses) => (Array.isArray(responses) ? responses.map(upgradeResponse) : responses)],
  ];
  return steps.reduce((result, [key, step]) => change(result, key, step), renameVariables(node));
};

const upgradeItem = (item: Json): Json => (isObject(item) ? upgradeNode(item) : item);

const upgradeResponse = (response: Json): Json =>
  isObject(response) ? change(response, 'originalRequest', upgradeRequest) : response;

const upgradeRequest = (request: Json): Json =>
  isObject(request) ? change(change(request, 'auth', upgradeAuth), 'url', upgradeUrl) : request;

const upgradeUrl = (url: Json): Json =>
  isObject(url) ? change(renameVariables(url), 'variable', upgradePathVariables) : url;

/** `{ type: 'basic', basic: { username: 'x' } }` becomes `{ type: 'basic', basic: [{ key, value, type }] }`. */
const upgradeAuth = (auth: Json): Json =>
  isObject(auth)
    ? Object.fromEntries(
        Object.entries(auth).map(([key, value]) => [key, key === 'noauth' ? value : upgradeParameters(value)]),
      )
    : auth;

const upgradeParameters = (parameters: Json): Json =>
  isObject(parameters)
    ? Object.entries(parameters).map(([key, value]) => ({ key, value, type: typeName(value) }))
    : parameters;

const typeName = (value: Json): string => {
  const type = typeof value;
  return type === 'string' || type === 'boolean' || type === 'number' ? type : 'any';
};

/** v2.0 knew a path variable by its id; v2.1 knows it by its key alone. */
const upgradePathVariables = (variables: Json): Json => {
  if (isObject(variables)) return Object.entries(variables).map(([key, value]) => ({ key, value }));
  if (!Array.isArray(variables)) return variables;
  return variables.map((variable) =>
    isObject(variable) && typeof variable.key !== 'string' && typeof variable.id === 'string'
      ? { ...variable, key: variable.id }
      : variable,
  );
};

/** The first files of v2.0 say `variables`. */
const renameVariables = (object: JsonObject): JsonObject =>
  Object.hasOwn(object, 'variables') && !Object.hasOwn(object, 'variable')
    ? Object.fromEntries(Object.entries(object).map(([key, value]) => [key === 'variables' ? 'variable' : key, value]))
    : object;

/** The object with one value changed, in its place, if it has it. Spread keeps a key `__proto__` a key. */
const change = (object: JsonObject, key: string, by: (value: Json) => Json): JsonObject =>
  Object.hasOwn(object, key) ? { ...object, [key]: by(object[key] ?? null) } : object;
