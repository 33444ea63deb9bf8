import { isObject, type Json, type JsonObject, listOr } from '../../../shared/json';

/** Both of two lists that narrow each other: what is in both, or the first where they have nothing in common. */
const common = (a: Json[], b: Json[]): Json[] => {
  const texts = new Set(b.map((each) => JSON.stringify(each)));
  const both = a.filter((each) => texts.has(JSON.stringify(each)));
  return both.length > 0 ? both : a;
};

const typesOf = (type: Json): Json[] => (Array.isArray(type) ? type : [type]);

const commonTypes = (a: Json, b: Json): Json => {
  // An integer is a number: the narrower of the two counts.
  const integers = [a, b].some((each) => typesOf(each).includes('integer') && !typesOf(each).includes('number'));
  const both = common(typesOf(a), typesOf(b));
  const narrowed = integers ? [...new Set(both.map((each) => (each === 'number' ? 'integer' : each)))] : both;
  return narrowed.length === 1 ? (narrowed[0] ?? a) : narrowed;
};

const greater = new Set(['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']);
const lesser = new Set(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']);

/** Properties of both, the second's first, as what is built upon comes before what is added; one that both name has to fit both. */
const mergeProperties = (a: JsonObject, b: JsonObject): JsonObject => {
  const merged = new Map(Object.entries(b));
  for (const [name, schema] of Object.entries(a)) {
    const other = merged.get(name);
    merged.set(name, other === undefined ? schema : { allOf: [schema, other] });
  }
  return Object.fromEntries(merged);
};

const mergeKey = (key: string, a: Json, b: Json): Json => {
  if (key === 'properties' && isObject(a) && isObject(b)) return mergeProperties(a, b);
  if (key === 'required') return [...new Set([...listOr(a), ...listOr(b)])];
  if (key === 'type') return commonTypes(a, b);
  if (key === 'enum' && Array.isArray(a) && Array.isArray(b)) return common(a, b);
  if (key === 'additionalProperties' && (a === false || b === false)) return false;
  if (key === 'items' && isObject(a) && isObject(b)) return { allOf: [a, b] };
  if (typeof a === 'number' && typeof b === 'number') {
    if (greater.has(key)) return Math.max(a, b);
    if (lesser.has(key)) return Math.min(a, b);
  }
  return a;
};

/** Two schemas that both have to fit, as one; in what cannot be had from both the first wins. Only one level deep. */
export const mergeSchemas = (a: JsonObject, b: JsonObject): JsonObject => {
  const merged = new Map(Object.entries(a));
  for (const [key, value] of Object.entries(b)) {
    const mine = merged.get(key);
    merged.set(key, mine === undefined ? value : mergeKey(key, mine, value));
  }
  return Object.fromEntries(merged);
};
