import { isObject, type Json, type JsonObject, listOr } from '../../../shared/json';
import { fits } from './fits';
import { sampleNumber } from './sample-number';
import { sampleText } from './sample-text';

/** The most entries a list gets, however many its schema asks for. */
const longest = 100;

/** What the author says a value looks like, where it suits the schema. */
const givenFor = (schema: JsonObject): Json | undefined => {
  const allowed = listOr(schema.enum);
  if (schema.const !== undefined && (allowed.length === 0 || allowed.includes(schema.const))) return schema.const;
  for (const given of [schema.example, schema.default]) {
    if (given !== undefined && given !== null && fits(given, schema)) return given;
  }
  return undefined;
};

/** A value that fits a flat schema: what the author gives, else made up, always the same. `index` tells entries of a list apart. */
export const sample = (schema: JsonObject, index = 0): Json => {
  const given = index === 0 ? givenFor(schema) : undefined;
  if (given !== undefined) return given;
  const allowed = listOr(schema.enum);
  const real = allowed.filter((each) => each !== null);
  if (allowed.length > 0) return real[index % real.length] ?? null;
  switch (schema.type) {
    case 'null':
      return null;
    case 'boolean':
      return index % 2 === 0;
    case 'integer':
    case 'number':
      return sampleNumber(schema, index);
    case 'string':
      return sampleText(schema, index);
    case 'array':
      return list(schema, index);
    default:
      return object(schema, index);
  }
};

const list = (schema: JsonObject, index: number): Json[] => {
  const first = listOr(schema.prefixItems).map((each) => sample(isObject(each) ? each : {}, index));
  const items = isObject(schema.items) ? schema.items : {};
  const least = Math.max(Number(schema.minItems ?? 0), first.length, 1);
  const count = Math.max(first.length, Math.min(least, Number(schema.maxItems ?? longest), longest));
  return [...first, ...Array.from({ length: count - first.length }, (_, place) => sample(items, place + index))];
};

const object = (schema: JsonObject, index: number): JsonObject => {
  const properties = Object.entries(isObject(schema.properties) ? schema.properties : {});
  const made = properties.map(([name, each]) => [name, sample(isObject(each) ? each : {}, index)] as const);
  const more = schema.additionalProperties;
  const missing = isObject(more) ? Math.max(Math.min(Number(schema.minProperties ?? 1), longest) - made.length, 0) : 0;
  const added = Array.from(
    { length: missing },
    (_, place) => [`key${place + 1}`, sample(more as JsonObject, place)] as const,
  );
  return Object.fromEntries([...made, ...added]);
};
