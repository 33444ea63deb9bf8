import { isObject, type Json, type JsonObject, listOr } from '../../../shared/json';
import { fits } from './fits';
import { createPatternTest, type PatternTest } from './pattern-test';
import { sampleNumber } from './sample-number';
import { sampleText } from './sample-text';

/** The most entries a list gets, and the most values a body, however many their schemas ask for. */
const longestList = 100;
const mostValues = 10_000;

/** What the author says a value looks like, where it suits the schema. */
const givenFor = (schema: JsonObject, index: number, patternFits: PatternTest): Json | undefined => {
  const allowed = listOr(schema.enum);
  if (schema.const !== undefined && (allowed.length === 0 || allowed.includes(schema.const))) return schema.const;
  // For the other entries of a list there is none: entries may have to differ.
  if (index > 0) return undefined;
  for (const given of [schema.example, schema.default]) {
    if (given !== undefined && given !== null && fits(given, schema, { patternFits })) return given;
  }
  return undefined;
};

/**
 * A value that fits a flat schema: what the author gives, else made up, and always the same. What nothing fits is left
 * out where the value can do without it; where it cannot, it gets what comes nearest.
 */
export const sample = (schema: JsonObject, patternFits: PatternTest = createPatternTest()): Json =>
  sampleFor(schema, patternFits) ?? sampleFor(schema, () => true) ?? null;

/** Undefined where nothing fits. */
const sampleFor = (schema: JsonObject, patternFits: PatternTest): Json | undefined => {
  let values = 0;

  const valueFor = (part: Json | undefined, index: number): Json | undefined => {
    const now = isObject(part) ? part : {};
    values += 1;
    const given = givenFor(now, index, patternFits);
    if (given !== undefined) return given;
    const made = madeFor(now, index);
    return made === undefined && now.nullable === true ? null : made;
  };

  const madeFor = (now: JsonObject, index: number): Json | undefined => {
    const allowed = listOr(now.enum);
    const real = allowed.filter((each) => each !== null);
    if (allowed.length > 0) return real[index % real.length] ?? null;
    if (now.type === 'null') return null;
    if (now.type === 'boolean') return index % 2 === 0;
    if (now.type === 'integer' || now.type === 'number') return sampleNumber(now, index);
    if (now.type === 'string') return sampleText(now, index, patternFits);
    return now.type === 'array' ? listOf(now, index) : objectOf(now, index);
  };

  const listOf = (now: JsonObject, index: number): Json[] | undefined => {
    const list = listOr(now.prefixItems).map((each) => valueFor(each, index));
    const needed = Number(now.minItems ?? 0);
    const count = Math.min(Math.max(needed, 1), Number(now.maxItems ?? longestList), longestList);
    while (list.length < count && values < mostValues) {
      const next = valueFor(now.items, list.length + index);
      if (next === undefined) return list.length < needed ? undefined : whole(list);
      list.push(next);
    }
    return whole(list);
  };

  const objectOf = (now: JsonObject, index: number): JsonObject | undefined => {
    const properties = isObject(now.properties) ? Object.entries(now.properties) : [];
    const made = new Map<string, Json>();
    for (const [name, each] of properties) {
      const value = valueFor(each, index);
      if (value !== undefined) made.set(name, value);
      else if (listOr(now.required).includes(name)) return undefined;
    }
    const count = isObject(now.additionalProperties) ? Math.min(Number(now.minProperties ?? 1), longestList) : 0;
    while (made.size < count && values < mostValues) {
      const value = valueFor(now.additionalProperties, made.size);
      if (value === undefined) break;
      made.set(`key${made.size + 1}`, value);
    }
    return Object.fromEntries(made);
  };

  return valueFor(schema, 0);
};

const whole = (list: readonly (Json | undefined)[]): Json[] | undefined =>
  list.some((each) => each === undefined) ? undefined : (list as Json[]);
