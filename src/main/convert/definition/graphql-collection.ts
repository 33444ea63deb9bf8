import {
  type GraphQLField,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Json, JsonObject } from '../../../shared/json';
import { type GraphqlOperation, graphqlOperations } from './graphql';

/** How deep objects within objects are asked for. */
const deepest = 3;

const scalars: Readonly<Record<string, Json>> = { ID: '1', String: 'string', Int: 1, Float: 1.5, Boolean: true };

type Field = GraphQLField<unknown, unknown>;

const needsArguments = (field: Field): boolean =>
  field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);

const fieldsOf = (
  type: GraphQLType,
  schema: GraphQLSchema,
  depth: number,
): { name: string; fields: Field[] } | undefined => {
  const named = getNamedType(type);
  const object = isAbstractType(named) ? schema.getPossibleTypes(named)[0] : named;
  if (!isObjectType(object)) return undefined;
  const fields = Object.values(object.getFields()).filter(
    (field) => !needsArguments(field) && (depth < deepest || !isComposite(field.type)),
  );
  return { name: object.name, fields };
};

const isComposite = (type: GraphQLType): boolean =>
  isObjectType(getNamedType(type)) || isAbstractType(getNamedType(type));

/** What is asked for of a type; empty for a scalar. */
const selection = (type: GraphQLType, schema: GraphQLSchema, depth: number): string => {
  const object = fieldsOf(type, schema, depth);
  if (!object) return '';
  const pad = '  '.repeat(depth + 1);
  const rows = object.fields.map((field) => `${pad}${field.name}${selection(field.type, schema, depth + 1)}`);
  const inside = rows.length > 0 ? rows.join('\n') : `${pad}__typename`;
  const abstract = isAbstractType(getNamedType(type));
  return abstract
    ? ` {\n${pad}... on ${object.name} {\n${inside}\n${pad}}\n${'  '.repeat(depth)}}`
    : ` {\n${inside}\n${'  '.repeat(depth)}}`;
};

/** A value a server could answer with. */
const answerOf = (type: GraphQLType, schema: GraphQLSchema, depth: number): Json => {
  if (isNonNullType(type)) return answerOf(type.ofType, schema, depth);
  if (isListType(type)) return [answerOf(type.ofType, schema, depth)];
  const object = fieldsOf(type, schema, depth);
  if (object) {
    const rows = object.fields.map((field) => [field.name, answerOf(field.type, schema, depth + 1)] as const);
    return rows.length > 0 ? Object.fromEntries(rows) : { __typename: object.name };
  }
  return scalarOf(type);
};

const scalarOf = (type: GraphQLType): Json => {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name ?? null;
  return scalars[named.name] ?? 'string';
};

/** A value to call with; an input that holds itself ends where it may. */
const inputOf = (type: GraphQLType, depth = 0): Json => {
  if (isNonNullType(type)) return inputOf(type.ofType, depth);
  if (isListType(type)) return depth > deepest ? [] : [inputOf(type.ofType, depth + 1)];
  if (!isInputObjectType(type)) return scalarOf(type);
  const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || depth < deepest);
  if (depth > 10) return {};
  return Object.fromEntries(fields.map((field) => [field.name, inputOf(field.type, depth + 1)]));
};

const exampleOf = ({ kind, field }: GraphqlOperation, schema: GraphQLSchema, indent: string): JsonObject => {
  const name = `${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}`;
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const head = `${kind} ${name}${declared ? `(${declared})` : ''}`;
  const query = `${head} {\n  ${field.name}${given ? `(${given})` : ''}${selection(field.type, schema, 1)}\n}`;
  const variables = Object.fromEntries(field.args.map((arg) => [arg.name, inputOf(arg.type)]));
  const data = { data: { [field.name]: answerOf(field.type, schema, 1) } };
  return {
    name: `${kind} ${field.name}`,
    // The mock server tells scenarios apart by the operation in it.
    originalRequest: {
      ...request,
      body: { mode: 'graphql', graphql: { query, variables: JSON.stringify(variables, null, indent) } },
    },
    status: 'OK',
    code: 200,
    _postman_previewlanguage: 'json',
    header: [{ key: 'Content-Type', value: 'application/json' }],
    cookie: [],
    body: JSON.stringify(data, null, indent),
  };
};

const request: JsonObject = {
  method: 'POST',
  header: [{ key: 'Content-Type', value: 'application/json' }],
  url: { raw: '{{baseUrl}}/graphql', host: ['{{baseUrl}}'], path: ['graphql'] },
};

/** A GraphQL schema as a collection: one request, with a scenario for each query and mutation; or what is wrong with it. */
export const graphqlCollection = (text: string, indent: string): JsonObject | { readonly problem: string } => {
  const read = graphqlOperations(text);
  if (!('schema' in read)) return { problem: `line ${read.line}, column ${read.column}: ${read.message}` };
  const response = read.operations.map((operation) => exampleOf(operation, read.schema, indent));
  const [first] = response;
  const body = first ? (first.originalRequest as JsonObject).body : undefined;
  return {
    info: {
      name: 'GraphQL',
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    item: [{ name: 'GraphQL', request: { ...request, ...(body === undefined ? {} : { body }) }, response }],
    variable: [{ key: 'baseUrl', value: 'http://localhost:4000', type: 'string' }],
  };
};
