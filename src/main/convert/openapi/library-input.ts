import { isObject, type Json, type JsonObject, listOr } from '../../../shared/json';
import { namedExamples } from './bodies';
import type { Conversion } from './conversion';
import { libraryBody } from './library-body';
import type { Operation } from './operation';
import { objectAt } from './refs';
import { ownServer, ownServers, serversOf } from './servers';
import { swaggerSecurity, swaggerServers } from './swagger-root';

/**
 * The definition as the library gets it: no references, no compositions, every value given, and of each operation one
 * response that says only which operation it is. So the library does what it does well (folders, names, parameters,
 * authorization), and never what it does badly or could be led astray by: following references, making up values.
 */
export const libraryInput = (
  definition: JsonObject,
  operations: readonly Operation[],
  conversion: Conversion,
): JsonObject => {
  const paths = new Map<string, JsonObject>();
  const names = ownServers(operations);
  operations.forEach((operation, index) => {
    const made = operationFor(operation, `${index}`, names, conversion);
    paths.set(operation.path, { ...paths.get(operation.path), [operation.method]: made });
  });
  const { title, version, description, contact } = isObject(definition.info) ? definition.info : {};
  const servers = definition.openapi === undefined ? swaggerServers(definition) : listOr(definition.servers);
  return {
    openapi: '3.0.3',
    info: {
      ...texts({ description }),
      title: typeof title === 'string' && title.trim() !== '' ? title : 'Imported from OpenAPI',
      version: String(version ?? ''),
      contact: texts(isObject(contact) ? contact : {}),
    },
    servers: serversOf(servers),
    tags: listOr(definition.tags).filter((tag) => isObject(tag) && typeof tag.name === 'string'),
    security: securityOf(definition.security),
    components: { securitySchemes: schemesOf(definition, conversion) },
    paths: Object.fromEntries(paths),
  };
};

const operationFor = (
  operation: Operation,
  mark: string,
  names: ReadonlyMap<string, string>,
  conversion: Conversion,
): JsonObject => {
  const { node, parameters, servers, requestBody } = operation;
  const { summary, operationId, description } = node;
  const tags = listOr(node.tags).filter((tag) => typeof tag === 'string');
  return {
    ...texts({ summary, operationId, description }),
    ...(tags.length > 0 ? { tags } : {}),
    ...(node.deprecated === true ? { deprecated: true } : {}),
    ...(Array.isArray(node.security) ? { security: securityOf(node.security) } : {}),
    servers: ownServer(servers, names),
    ...(requestBody ? { requestBody: libraryBody(requestBody, conversion) } : {}),
    parameters: parameters.filter(isBearable).map((each) => parameterFor(each, conversion)),
    responses: { 200: { description: mark } },
  };
};

/** The library looks names up in plain objects, where it finds `constructor` without anyone having put it there. */
const isBearable = ({ name }: JsonObject): boolean => !(String(name) in Object.prototype);

const parameterFor = (parameter: JsonObject, conversion: Conversion): JsonObject => {
  const { name, in: place, description, style, explode } = parameter;
  const [content] = Object.values(isObject(parameter.content) ? parameter.content : {});
  const shape = conversion.shapeOf(isObject(content) ? content.schema : parameter.schema, 'request');
  const given = parameter.example ?? namedExamples(parameter, conversion)[0]?.value ?? shape.value;
  // A parameter with a media type of its own is sent as that: as text.
  const asText = isObject(content) && typeof given === 'object';
  // A list has no names for deepObject to write; people who say so mean the usual style.
  const isListed = style === 'deepObject' && Array.isArray(given);
  return {
    ...texts({ name, in: place, description, ...(isListed || style === undefined ? {} : { style }) }),
    ...(typeof explode === 'boolean' ? { explode } : {}),
    ...(parameter.required === true ? { required: true } : {}),
    ...(parameter.deprecated === true ? { deprecated: true } : {}),
    schema: asText ? { type: 'string' } : shape.schema,
    example: asText ? JSON.stringify(given) : given,
  };
};

/** Those of some values that are text: the library trusts that they are. */
const texts = (values: { readonly [key: string]: Json | undefined }): JsonObject =>
  Object.fromEntries(Object.entries(values).flatMap(([key, each]) => (typeof each === 'string' ? [[key, each]] : [])));

const securityOf = (security: Json | undefined): Json[] => listOr(security).filter(isObject);

const schemesOf = (definition: JsonObject, { follow }: Conversion): JsonObject => {
  const { securitySchemes } = isObject(definition.components) ? definition.components : {};
  const schemes = definition.openapi === undefined ? definition.securityDefinitions : securitySchemes;
  return Object.fromEntries(
    Object.entries(isObject(schemes) ? schemes : {}).map(([name, each]) => [
      name,
      swaggerSecurity(objectAt(each, follow)),
    ]),
  );
};
