import { isObject, type Json, type JsonObject, listOr } from '../../../shared/json';

/** Keys that only one type of value has, for schemas that do not name their type. */
const telling: readonly [string, readonly string[]][] = [
  ['object', ['properties', 'additionalProperties', 'required', 'patternProperties', 'minProperties']],
  ['array', ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems']],
  ['string', ['pattern', 'minLength', 'maxLength', 'format']],
  ['number', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']],
];

/** The type a value of this schema gets: its first that is not null; undefined where any would do. */
export const typeOf = (schema: JsonObject): string | undefined => {
  const types = (Array.isArray(schema.type) ? schema.type : [schema.type]).filter((each) => typeof each === 'string');
  const named = types.find((each) => each !== 'null') ?? types[0];
  if (named !== undefined || Array.isArray(schema.enum) || schema.const !== undefined) return named;
  return telling.find(([, keys]) => keys.some((key) => schema[key] !== undefined))?.[0];
};

/** Whether null would do, as OpenAPI 3.0, 3.1 and Swagger's extension say it. */
export const isNullable = (schema: JsonObject): boolean =>
  schema.nullable === true ||
  schema['x-nullable'] === true ||
  (Array.isArray(schema.type) && schema.type.length > 1 && schema.type.includes('null'));

const isNull = (schema: JsonObject): boolean =>
  schema.type === 'null' ||
  schema.const === null ||
  (listOr(schema.enum).length === 1 && listOr(schema.enum)[0] === null);

/** The last part of a reference: the name of what it refers to. */
export const nameOfRef = (ref: string): string => ref.split('/').at(-1) ?? ref;

/** The value by which a discriminator tells this alternative from the others, as a schema to add to it. */
const tagOf = (discriminator: Json | undefined, branch: JsonObject): JsonObject[] => {
  if (!isObject(discriminator) || typeof discriminator.propertyName !== 'string') return [];
  if (typeof branch.$ref !== 'string') return [];
  const mapping = isObject(discriminator.mapping) ? Object.entries(discriminator.mapping) : [];
  const name = nameOfRef(branch.$ref);
  const mapped = mapping.find(([, target]) => target === branch.$ref || target === name)?.[0];
  return [{ properties: Object.fromEntries([[discriminator.propertyName, { const: mapped ?? name }]]) }];
};

/** What a schema can be: itself, or each of its alternatives with all that holds for every one. Null comes last. */
export const alternativesOf = (schema: JsonObject): JsonObject[] => {
  const { oneOf, anyOf, discriminator, ...rest } = schema;
  const branches = [...listOr(oneOf), ...listOr(anyOf)].filter(isObject);
  if (branches.length === 0) return [schema];
  const ordered = [...branches.filter((each) => !isNull(each)), ...branches.filter(isNull)];
  return ordered.map((each) => ({ ...rest, allOf: [...listOr(rest.allOf), each, ...tagOf(discriminator, each)] }));
};
