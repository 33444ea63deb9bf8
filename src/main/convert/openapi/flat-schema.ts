import { isObject, type Json, type JsonObject, listOr } from '../../../shared/json';
import { expandSchema, type Refs } from './expand-schema';
import { type Follow, objectAt } from './refs';
import { isNullable, typeOf } from './schema-facts';

/** What flattening needs to know of the definition, and of what the value is for. */
export interface FlatTools {
  readonly follow: Follow;
  /** A request leaves out what is readOnly, a response what is writeOnly. */
  readonly side: 'request' | 'response';
  readonly includeDeprecated: boolean;
  /** How deep what a value can do without is followed, where that is not as far as usual. */
  readonly optionalDepth?: number;
  /** Whether a value made by a flat schema suits the schema it was made of: asked where there are alternatives of which one only may fit. */
  readonly suits?: (flat: JsonObject, schema: JsonObject) => boolean;
}

interface Trail {
  readonly refs: Refs;
  readonly depth: number;
  /** Whether the value cannot do without it. What it can do without ends sooner. */
  readonly needed: boolean;
}

/** How far schemas are followed: how often back to the same one, how deep, and how many in all. */
const optional = { returns: 1, depth: 10, schemas: 3_000 };
const required = { returns: 3, depth: 50, schemas: 6_000 };

/** How many references and compositions are looked at for one value: each can stand in many others. */
const mostSteps = 50_000;

/** How many alternatives are tried for one value before the first that can be had is taken. */
const mostTries = 100;

/** Keys that say how a value must look, beside those that hold further schemas. */
const plainKeys = (
  'title description format pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf ' +
  'minItems maxItems uniqueItems minProperties enum const default example readOnly writeOnly deprecated xml'
).split(' ');

/**
 * A schema without references, compositions and circles: of alternatives the first that can be had and is no other of
 * them as well, of circles as much as has to be. It makes one value. Undefined where no value of finite size would fit.
 */
export const flatten = (schema: Json | undefined, tools: FlatTools): JsonObject | undefined => {
  let schemas = 0;
  let steps = 0;
  let tries = 0;
  const spend = (): boolean => {
    steps += 1;
    return steps <= mostSteps;
  };

  const flat = (value: Json | undefined, { refs, depth, needed }: Trail): JsonObject | undefined => {
    const limits = needed ? required : { ...optional, depth: tools.optionalDepth ?? optional.depth };
    schemas += 1;
    if (schemas > limits.schemas || depth > limits.depth) return undefined;
    if (!isObject(value)) return {};
    const isChoice = listOr(objectAt(value, tools.follow).oneOf).length > 1;
    let first: JsonObject | undefined;
    for (const expanded of expandSchema(value, refs, { returns: limits.returns, follow: tools.follow, spend })) {
      const made = build(expanded.schema, { refs: expanded.refs, depth: depth + 1, needed });
      if (made && (!isChoice || suits(made, value))) return made;
      first ??= made;
    }
    return first;
  };

  const suits = (made: JsonObject, value: JsonObject): boolean => {
    tries += 1;
    return tries > mostTries || !tools.suits || tools.suits(made, value);
  };

  const build = (value: JsonObject, trail: Trail): JsonObject | undefined => {
    const made = Object.fromEntries(plainKeys.flatMap((key) => (key in value ? [[key, value[key] ?? null]] : [])));
    const type = typeOf(value);
    if (type !== undefined) made.type = type;
    if (Array.isArray(value.examples) && made.example === undefined) made.example = value.examples[0] ?? null;
    if (isNullable(value)) made.nullable = true;
    const whole = type === 'array' ? itemsOf(value, trail) : type === 'object' ? propertiesOf(value, trail) : {};
    if (whole) return { ...made, ...whole };
    return made.nullable === true ? { ...made, const: null } : undefined;
  };

  const itemsOf = (value: JsonObject, trail: Trail): JsonObject | undefined => {
    const mustHave = Number(value.minItems ?? 0) > 0;
    const tuple = listOr(value.prefixItems).map((each) => flat(each, trail));
    const items = value.items === undefined ? {} : flat(value.items, { ...trail, needed: trail.needed && mustHave });
    if (tuple.includes(undefined) || (mustHave && !items)) return undefined;
    const prefix: JsonObject = tuple.length > 0 ? { prefixItems: tuple as JsonObject[] } : {};
    return { ...prefix, ...(items ? { items } : { items: {}, maxItems: tuple.length }) };
  };

  const propertiesOf = (value: JsonObject, trail: Trail): JsonObject | undefined => {
    const declared = new Map(Object.entries(isObject(value.properties) ? value.properties : {}));
    const more = isObject(value.additionalProperties) ? value.additionalProperties : {};
    const names = new Set(listOr(value.required).filter((each) => typeof each === 'string'));
    const all = [...declared.keys(), ...[...names].filter((name) => !declared.has(name))];
    const made = new Map<string, JsonObject | undefined>(all.map((name) => [name, undefined]));
    // What is required first, before the optional has used up what may be followed; each keeps its place.
    for (const name of all.toSorted((a, b) => Number(names.has(b)) - Number(names.has(a)))) {
      const property = flat(declared.get(name) ?? more, { ...trail, needed: trail.needed && names.has(name) });
      if (!property && names.has(name)) return undefined;
      if (property && isWanted(property)) made.set(name, property);
    }
    const properties = [...made].flatMap(([name, property]) => (property ? [[name, property] as const] : []));
    const rest =
      'additionalProperties' in value && properties.length === 0 ? flat(more, { ...trail, needed: false }) : undefined;
    return {
      properties: Object.fromEntries(properties),
      required: properties.flatMap(([name]) => (names.has(name) ? [name] : [])),
      ...(rest && value.additionalProperties !== false ? { additionalProperties: rest } : {}),
    };
  };

  const isWanted = (property: JsonObject): boolean =>
    property[tools.side === 'request' ? 'readOnly' : 'writeOnly'] !== true &&
    (tools.includeDeprecated || property.deprecated !== true);

  return flat(schema, { refs: new Map(), depth: 0, needed: true });
};
