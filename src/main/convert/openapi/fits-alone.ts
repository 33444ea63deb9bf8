import { isObject, type Json, type JsonObject, listOr } from '../../../shared/json';
import type { PatternTest } from './pattern-test';
import { isNullable } from './schema-facts';

const isType = (value: Json, type: Json): boolean => {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  return type === 'null' ? value === null : typeof value === type;
};

const same = (a: Json, b: Json | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

const within = (size: number, least: Json | undefined, most: Json | undefined): boolean =>
  !(typeof least === 'number' && size < least) && !(typeof most === 'number' && size > most);

/** Bounds of numbers: 3.0 has `exclusiveMinimum: true` beside `minimum`, 3.1 a number of its own. */
const numberFits = (value: number, schema: JsonObject): boolean => {
  const { minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below, multipleOf: step } = schema;
  if (!within(value, minimum, maximum)) return false;
  if ((above === true && value === minimum) || (below === true && value === maximum)) return false;
  if ((typeof above === 'number' && value <= above) || (typeof below === 'number' && value >= below)) return false;
  const steps = typeof step === 'number' && step > 0 ? value / step : 0;
  return Math.abs(steps - Math.round(steps)) < 1e-6;
};

const textFits = (value: string, { minLength, maxLength, pattern }: JsonObject, fits: PatternTest): boolean =>
  within([...value].length, minLength, maxLength) && (typeof pattern !== 'string' || fits(pattern, value));

/** Whether a value suits what a schema says of it alone: not of what it holds, and not of what the schema refers to. */
export const fitsAlone = (value: Json, schema: JsonObject, patternFits: PatternTest): boolean => {
  if (value === null && isNullable(schema)) return true;
  if (schema.const !== undefined && !same(value, schema.const)) return false;
  if (Array.isArray(schema.enum) && !schema.enum.some((each) => same(each, value))) return false;
  const types = schema.type === undefined ? [] : Array.isArray(schema.type) ? schema.type : [schema.type];
  if (types.length > 0 && !types.some((type) => isType(value, type))) return false;
  if (typeof value === 'string') return textFits(value, schema, patternFits);
  if (typeof value === 'number') return numberFits(value, schema);
  if (Array.isArray(value)) {
    const isTwice =
      schema.uniqueItems === true && new Set(value.map((each) => JSON.stringify(each))).size < value.length;
    return !isTwice && within(value.length, schema.minItems, schema.maxItems);
  }
  if (!isObject(value)) return true;
  return (
    within(Object.keys(value).length, schema.minProperties, schema.maxProperties) && hasAll(value, schema.required)
  );
};

const hasAll = (value: JsonObject, required: Json | undefined): boolean =>
  listOr(required).every((name) => typeof name !== 'string' || Object.hasOwn(value, name));
