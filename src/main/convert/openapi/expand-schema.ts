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

/** What bounds the work: how often one reference may be followed on one way, and how much may be looked at in all. */
export interface Bounds {
  readonly returns: number;
  readonly follow: Follow;
  /** Takes one off what may be looked at; false where nothing is left. */
  readonly spend: () => boolean;
}

/** How deep compositions may stand within each other; nobody writes more, and each level is a call. */
const deepest = 100;

/**
 * What a schema can be, each with everything it refers to and is composed of in one; the caller takes the first that
 * suits.
 */
export function* expandSchema(schema: JsonObject, refs: Refs, bounds: Bounds, depth = 0): Generator<Expanded> {
  if (depth > deepest || !bounds.spend()) return;
  if (typeof schema.$ref !== 'string') {
    for (const each of alternativesOf(schema)) yield* compose(each, refs, bounds, depth);
    return;
  }
  const { $ref, ...beside } = schema;
  const times = (refs.get(schema.$ref) ?? 0) + 1;
  if (times > bounds.returns) return;
  const target = bounds.follow(schema.$ref);
  const now = new Map(refs).set(schema.$ref, times);
  const isAlone = Object.keys(beside).length === 0;
  for (const found of expandSchema(isObject(target) ? target : {}, now, bounds, depth + 1)) {
    yield { schema: isAlone ? found.schema : mergeSchemas(beside, found.schema), refs: found.refs };
  }
}

/** A schema without alternatives of its own, its allOf put into it. */
function* compose(schema: JsonObject, refs: Refs, bounds: Bounds, depth: number): Generator<Expanded> {
  const { allOf, ...own } = schema;
  const members = listOr(allOf).filter(isObject);
  // An example of a part is no example of the whole.
  const isWhole = members.length === 1 && own.properties === undefined;
  let composed: Expanded = { schema: own, refs };
  for (const member of members.reverse()) {
    const [first] = expandSchema(member, refs, bounds, depth + 1);
    if (!first) return;
    composed = {
      schema: mergeSchemas(composed.schema, isWhole ? first.schema : withoutExamples(first.schema)),
      refs: mostOf(composed.refs, first.refs),
    };
  }
  yield composed;
}

const withoutExamples = ({ example, examples, default: otherwise, ...rest }: JsonObject): JsonObject => rest;

const mostOf = (a: Refs, b: Refs): Refs => {
  const most = new Map(a);
  for (const [ref, times] of b) most.set(ref, Math.max(times, most.get(ref) ?? 0));
  return most;
};
