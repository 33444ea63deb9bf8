import { isObject, type Json, type JsonObject, listOr } from '../../../shared/json';

const isType = (value: Json, type: string): boolean => {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  return type === 'null' ? value === null : typeof value === type;
};

const same = (a: Json, b: Json | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

const within = (size: number, least: Json | undefined, most: Json | undefined): boolean =>
  !(typeof least === 'number' && size < least) && !(typeof most === 'number' && size > most);

/** Bounds of numbers: 3.0 has `exclusiveMinimum: true` beside `minimum`, 3.1 a number of its own. */
const isBeyond = (value: number, schema: JsonObject): boolean => {
  const { minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below } = schema;
  return (
    (above === true && value === minimum) ||
    (below === true && value === maximum) ||
    (typeof above === 'number' && value <= above) ||
    (typeof below === 'number' && value >= below)
  );
};

/**
 * Whether a value the author gave suits a flat schema, as far as is soon told. Patterns are not tried: they come from
 * the file, and one can be written to run for years.
 */
export const fits = (value: Json, schema: JsonObject): boolean => {
  if (value === null) return schema.nullable === true || schema.type === 'null' || listOr(schema.enum).includes(null);
  if (schema.const !== undefined && !same(value, schema.const)) return false;
  if (Array.isArray(schema.enum) && !schema.enum.some((each) => same(each, value))) return false;
  if (typeof schema.type === 'string' && !isType(value, schema.type)) return false;
  if (typeof value === 'string') return within([...value].length, schema.minLength, schema.maxLength);
  if (typeof value === 'number') return within(value, schema.minimum, schema.maximum) && !isBeyond(value, schema);
  if (Array.isArray(value)) {
    const { items } = schema;
    return (
      within(value.length, schema.minItems, schema.maxItems) &&
      (!isObject(items) || value.every((each) => fits(each, items)))
    );
  }
  return !isObject(value) || objectFits(value, schema);
};

const objectFits = (value: JsonObject, schema: JsonObject): boolean => {
  if (listOr(schema.required).some((name) => typeof name === 'string' && !Object.hasOwn(value, name))) return false;
  const properties = isObject(schema.properties) ? schema.properties : {};
  return Object.entries(properties).every(
    ([name, property]) => !Object.hasOwn(value, name) || fits(value[name] ?? null, isObject(property) ? property : {}),
  );
};
