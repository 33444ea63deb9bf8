import { isObject, type JsonObject, listOr, textOr } from '../../../shared/json';

type Responses = readonly (readonly [string, JsonObject])[];

/** What of a Swagger 2.0 operation is said differently in OpenAPI 3, said so. */
export const swaggerOperation = (
  definition: JsonObject,
  node: JsonObject,
  parameters: readonly JsonObject[],
  responses: Responses,
) => {
  const types = (key: string): string[] =>
    listOr(node[key] ?? definition[key]).filter((each) => typeof each === 'string');
  return {
    parameters: parameters.filter(({ in: place }) => place !== 'body' && place !== 'formData').map(parameterOf),
    requestBody: bodyOf(parameters, types('consumes')),
    responses: responses.map(([status, each]) => [status, responseOf(each, types('produces'))] as const),
  };
};

const styles: Readonly<Record<string, JsonObject>> = {
  multi: { style: 'form', explode: true },
  csv: { explode: false },
  ssv: { style: 'spaceDelimited', explode: false },
  pipes: { style: 'pipeDelimited', explode: false },
};

/** A parameter's type stands in itself; in OpenAPI 3 it has a schema. */
const parameterOf = (parameter: JsonObject): JsonObject => {
  const { name, in: place, description, required, collectionFormat, ...schema } = parameter;
  const style = schema.type === 'array' ? (styles[textOr(collectionFormat, 'csv')] ?? {}) : {};
  return {
    ...style,
    name: name ?? '',
    in: place ?? '',
    schema: schemaOf(schema),
    ...(typeof description === 'string' ? { description } : {}),
    ...(required === true ? { required } : {}),
  };
};

const schemaOf = (schema: JsonObject): JsonObject =>
  schema.type === 'file' ? { ...schema, type: 'string', format: 'binary' } : schema;

const bodyOf = (parameters: readonly JsonObject[], consumes: readonly string[]): JsonObject | undefined => {
  const body = parameters.find((each) => each.in === 'body');
  if (body) return contentOf(consumes, { schema: body.schema ?? {} });
  const fields = parameters.filter((each) => each.in === 'formData');
  if (fields.length === 0) return undefined;
  const hasFile = fields.some((each) => each.type === 'file');
  const types = consumes.filter((type) => type.startsWith(hasFile ? 'multipart/' : '') && !type.endsWith('json'));
  const schema: JsonObject = {
    type: 'object',
    properties: Object.fromEntries(
      fields.map(({ name, in: _, required, ...each }) => [textOr(name, ''), schemaOf(each)]),
    ),
    required: fields.filter((each) => each.required === true).map((each) => textOr(each.name, '')),
  };
  const otherwise = hasFile ? 'multipart/form-data' : 'application/x-www-form-urlencoded';
  return contentOf(types.length > 0 ? types : [otherwise], { schema });
};

const contentOf = (types: readonly string[], media: JsonObject): JsonObject => ({
  content: Object.fromEntries((types.length > 0 ? types : ['application/json']).map((type) => [type, media])),
});

/** A response whose types all have the one schema, each the example of its own. */
const responseOf = (response: JsonObject, produces: readonly string[]): JsonObject => {
  const { schema, examples, headers, ...rest } = response;
  const given = isObject(examples) ? examples : {};
  const types = produces.length > 0 ? produces : Object.keys(given).filter((each) => each.includes('/'));
  const media = (type: string): JsonObject => ({
    ...(schema === undefined ? {} : { schema: isObject(schema) ? schemaOf(schema) : schema }),
    ...(Object.hasOwn(given, type) ? { example: given[type] ?? null } : {}),
  });
  const hasBody = schema !== undefined || Object.keys(given).length > 0;
  const all = types.length > 0 ? types : ['application/json'];
  return {
    ...rest,
    ...(hasBody ? { content: Object.fromEntries(all.map((type) => [type, media(type)])) } : {}),
    ...(isObject(headers) ? { headers: headersOf(headers) } : {}),
  };
};

const headersOf = (headers: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(headers).map(([name, header]) => [name, isObject(header) ? { schema: header } : {}] as const),
  );
