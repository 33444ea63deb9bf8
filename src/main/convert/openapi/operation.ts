import { isObject, type Json, type JsonObject, listOr } from '../../../shared/json';
import { type Follow, objectAt } from './refs';
import { swaggerOperation } from './swagger';

export const methods = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options', 'trace'] as const;

/** One operation of a definition, of whatever version, in the words of OpenAPI 3; its own parts are no references. */
export interface Operation {
  readonly path: string;
  readonly method: string;
  /** As it stands: summary, description, tags, security. */
  readonly node: JsonObject;
  readonly parameters: readonly JsonObject[];
  readonly requestBody: JsonObject | undefined;
  /** The documented statuses as they are written, in order. */
  readonly responses: readonly (readonly [status: string, response: JsonObject])[];
  readonly servers: readonly Json[];
}

/** All operations of a definition, in its order. */
export const operationsOf = (definition: JsonObject, follow: Follow): Operation[] =>
  Object.entries(isObject(definition.paths) ? definition.paths : {}).flatMap(([path, value]) => {
    if (path.startsWith('x-')) return [];
    const item = objectAt(value, follow);
    return methods.flatMap((method) => {
      const node = item[method];
      return isObject(node)
        ? [operationOf(definition, path.startsWith('/') ? path : `/${path}`, item, method, node, follow)]
        : [];
    });
  });

const operationOf = (
  definition: JsonObject,
  path: string,
  item: JsonObject,
  method: string,
  node: JsonObject,
  follow: Follow,
): Operation => {
  const parameters = parametersOf(item, node, follow);
  const responses = Object.entries(isObject(node.responses) ? node.responses : {}).flatMap(([status, each]) =>
    isStatus(status) ? [[status, objectAt(each, follow)] as const] : [],
  );
  const servers = [node.servers, item.servers].map(listOr).find((each) => each.length > 0) ?? [];
  const read = { path, method, node, parameters, responses, servers };
  if (definition.openapi === undefined)
    return { ...read, ...swaggerOperation(definition, node, parameters, responses) };
  const requestBody = node.requestBody === undefined ? undefined : objectAt(node.requestBody, follow);
  return { ...read, requestBody };
};

const isStatus = (status: string): boolean => /^(?:[1-5](?:\d\d|xx)|default)$/i.test(status);

/** The operation's parameters, after those of its path that it does not itself name. */
const parametersOf = (item: JsonObject, node: JsonObject, follow: Follow): JsonObject[] => {
  const parameters = new Map<string, JsonObject>();
  for (const value of [...listOr(item.parameters), ...listOr(node.parameters)]) {
    const parameter = objectAt(value, follow);
    if (typeof parameter.in !== 'string' || typeof parameter.name !== 'string') continue;
    parameters.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...parameters.values()];
};
