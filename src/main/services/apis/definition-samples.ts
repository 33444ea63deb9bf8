import type { Json, JsonObject } from '../../../shared/json';
import type { DefinitionFormat, DefinitionType } from '../../../shared/model/api';

const item: Json = {
  type: 'object',
  required: ['id', 'name'],
  properties: { id: { type: 'integer', example: 1 }, name: { type: 'string', example: 'Notebook' } },
};
const problem: Json = {
  type: 'object',
  required: ['message'],
  properties: { message: { type: 'string', example: 'There is no such item' } },
};

/** The responses of the sample, in the words of a type. */
const response = (description: string, schema: Json, isSwagger: boolean): Json =>
  isSwagger ? { description, schema } : { description, content: { 'application/json': { schema } } };

const paths = (isSwagger: boolean): JsonObject => {
  const ref = (name: string): Json => ({ $ref: `#/${isSwagger ? 'definitions' : 'components/schemas'}/${name}` });
  const id = isSwagger ? { type: 'integer' } : { schema: { type: 'integer' } };
  return {
    '/items': {
      get: {
        summary: 'List items',
        operationId: 'listItems',
        responses: { 200: response('The items', { type: 'array', items: ref('Item') }, isSwagger) },
      },
    },
    '/items/{id}': {
      get: {
        summary: 'Get an item',
        operationId: 'getItem',
        parameters: [{ name: 'id', in: 'path', required: true, ...id }],
        responses: {
          200: response('The item', ref('Item'), isSwagger),
          404: response('There is no such item', ref('Problem'), isSwagger),
        },
      },
    },
  };
};

const graphql = `type Query {
  items: [Item!]!
  item(id: ID!): Item
}

type Mutation {
  addItem(name: String!): Item!
}

type Item {
  id: ID!
  name: String!
}
`;

/** What a definition begins with: the version of an API it is of, and how it is written. */
interface Kind {
  readonly name: string;
  readonly type: DefinitionType;
  readonly format: DefinitionFormat;
}

const written = async (title: string, { name, type, format }: Kind, parts: JsonObject): Promise<string> => {
  const info = { title, version: name };
  const data =
    type === 'swagger-2.0'
      ? { swagger: '2.0', info, ...parts }
      : { openapi: type === 'openapi-3.1' ? '3.1.0' : '3.0.3', info, ...parts };
  // Loaded when it is needed: the window opens sooner without.
  const { stringify } = await import('yaml');
  return format === 'json' ? `${JSON.stringify(data, null, 2)}\n` : stringify(data, { aliasDuplicateObjects: false });
};

/** A small valid definition to begin with, named as its API. */
export const sampleDefinition = async (title: string, kind: Kind): Promise<string> => {
  if (kind.type === 'graphql') return graphql;
  const schemas = { Item: item, Problem: problem };
  const parts: JsonObject =
    kind.type === 'swagger-2.0'
      ? { produces: ['application/json'], paths: paths(true), definitions: schemas }
      : { servers: [{ url: 'http://localhost:3000' }], paths: paths(false), components: { schemas } };
  return written(title, kind, parts);
};

/** A valid definition of nothing, named as its API. A GraphQL schema of nothing is not valid: that is no text. */
export const emptyDefinition = async (title: string, kind: Kind): Promise<string> =>
  kind.type === 'graphql' ? '' : written(title, kind, { paths: {} });
