import { isObject, type Json, type JsonObject, listOr } from '../../../shared/json';
import { fits } from './fits';
import { sampleNumber } from './sample-number';
import { sampleText } from './sample-text';

/** The most entries a list gets, and the most values a body, however many their schemas ask for. */
const longestList = 100;
const mostValues = 10_000;

/** What the author says a value looks like, where it suits the schema. */
const givenFor = (schema: JsonObject, index: number): Json | undefined => {
  const allowed = listOr(schema.enum);
  if (schema.const !== undefined && (allowed.length === 0 || allowed.includes(schema.const))) return schema.const;
  // For the other entries of a list there is none: entries may have to differ.
  if (index > 0) return undefined;
  for (const given of [schema.example, schema.default]) {
    if (given !== undefined && given !== null && fits(given, schema)) return given;
  }
  return undefined;
};

/** A value that fits a flat schema: what the author gives, else made up, and always the same. */
export const sample = (schema: JsonObject): Json => {
  let values = 0;

  const valueFor = (part: Json | undefined, index: number): Json => {
    const now = isObject(part) ? part : {};
    values += 1;
    const given = givenFor(now, index);
    if (given !== undefined) return given;
    const allowed = listOr(now.enum);
    const real = allowed.filter((each) => each !== null);
    if (allowed.length > 0) return real[index % real.length] ?? null;
    if (now.type === 'null') return null;
    if (now.type === 'boolean') return index % 2 === 0;
    if (now.type === 'integer' || now.type === 'number') return sampleNumber(now, index);
    if (now.type === 'string') return sampleText(now, index);
    return now.type === 'array' ? listOf(now, index) : objectOf(now, index);
  };

  const listOf = (now: JsonObject, index: number): Json[] => {
    const list = listOr(now.prefixItems).map((each) => valueFor(each, index));
    const least = Math.max(Number(now.minItems ?? 0), 1);
    const count = Math.min(least, Number(now.maxItems ?? longestList), longestList);
    while (list.length < count && values < mostValues) list.push(valueFor(now.items, list.length + index));
    return list;
  };

  const objectOf = (now: JsonObject, index: number): JsonObject => {
    const properties = isObject(now.properties) ? Object.entries(now.properties) : [];
    const made = properties.map(([name, each]): [string, Json] => [name, valueFor(each, index)]);
    const count = isObject(now.additionalProperties) ? Math.min(Number(now.minProperties ?? 1), longestList) : 0;
    while (made.length < count && values < mostValues) {
      made.push([`key${made.length + 1}`, valueFor(now.additionalProperties, made.length)]);
    }
    return Object.fromEntries(made);
  };

  return valueFor(schema, 0);
};
