import { isObject, type JsonObject, listOr } from '../../../shared/json';
import { mergeSchemas } from './merge-schema';
import type { Follow } from './refs';
import { alternativesOf } from './schema-facts';

/** How often each reference was followed on the way to a schema. */
export type Refs = ReadonlyMap<string, number>;

/** One level of a schema, without references and compositions; what it holds may have both. */
export interface Expanded {
  readonly schema: JsonObject;
  readonly refs: Refs;
}

/** How deep compositions may stand within each other; nobody writes more, and each level is a call. */
const deepest = 100;

/**
 * What a schema can be, each with everything it refers to and is composed of in one; the caller takes the first that
 * suits. `returns`: how often the same reference may be followed on one way, for schemas that hold themselves.
 */
export function* expandSchema(
  schema: JsonObject,
  refs: Refs,
  returns: number,
  follow: Follow,
  depth = 0,
): Generator<Expanded> {
  if (depth > deepest) return;
  if (typeof schema.$ref !== 'string') {
    for (const each of alternativesOf(schema)) yield* compose(each, refs, returns, follow, depth);
    return;
  }
  const { $ref, ...beside } = schema;
  const times = (refs.get(schema.$ref) ?? 0) + 1;
  const target = follow(schema.$ref);
  if (times > returns) return;
  const now = new Map(refs).set(schema.$ref, times);
  for (const found of expandSchema(isObject(target) ? target : {}, now, returns, follow, depth + 1)) {
    yield {
      schema: Object.keys(beside).length > 0 ? mergeSchemas(beside, found.schema) : found.schema,
      refs: found.refs,
    };
  }
}

/** A schema without alternatives of its own, its allOf put into it. */
function* compose(schema: JsonObject, refs: Refs, returns: number, follow: Follow, depth: number): Generator<Expanded> {
  const { allOf, ...own } = schema;
  const members = listOr(allOf).filter(isObject);
  // An example of a part is no example of the whole.
  const isWhole = members.length === 1 && own.properties === undefined;
  let composed: Expanded = { schema: own, refs };
  for (const member of members.reverse()) {
    const [first] = expandSchema(member, refs, returns, follow, depth + 1);
    if (!first) return;
    composed = {
      schema: mergeSchemas(composed.schema, isWhole ? first.schema : withoutExamples(first.schema)),
      refs: mostOf(composed.refs, first.refs),
    };
  }
  yield composed;
}

const withoutExamples = (schema: JsonObject): JsonObject => {
  const { example, examples, default: otherwise, ...rest } = schema;
  return rest;
};

const mostOf = (a: Refs, b: Refs): Refs => {
  const most = new Map(a);
  for (const [ref, times] of b) most.set(ref, Math.max(times, most.get(ref) ?? 0));
  return most;
};
