import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Json, JsonObject } from '../../../shared/json';
import { isObject } from '../../../shared/json';

/** How many values aliases may stand for, all together: far above what people write, far below what a bomb makes. */
const aliasedLimit = 500_000;

/** A fault in YAML that parses; `problem` is "deep" where it nests too deep. Thrown and caught within yaml.ts. */
export class YamlFault extends Error {
  constructor(
    readonly offset: number,
    readonly problem: string,
  ) {
    super(problem);
  }
}

interface Anchored {
  readonly value: Json;
  readonly size: number;
}

/**
 * The data of a YAML document. What an alias names is shared, not copied, so that a thousand aliases cost what one
 * does; but counted, since whoever walks or saves the data meets it each time. The parser's own way to make data
 * searches the whole document at each alias.
 */
export const yamlValue = (contents: Node | null, deepest: number): Json => {
  const anchors = new Map<string, Anchored | 'open'>();
  let size = 0;
  let aliased = 0;

  const value = (node: unknown, depth: number): Json => {
    if (isAlias(node)) return aliasOf(node);
    size += 1;
    const from = size;
    const { anchor } = (node ?? {}) as { anchor?: string };
    if (anchor !== undefined) anchors.set(anchor, 'open');
    const made = plain(node, depth);
    if (anchor !== undefined) anchors.set(anchor, { value: made, size: size - from + 1 });
    return made;
  };

  const plain = (node: unknown, depth: number): Json => {
    if (isScalar(node)) return scalar(node.value);
    if (depth > deepest) throw new YamlFault(offsetOf(node), 'deep');
    if (isSeq(node)) return node.items.map((item) => value(item, depth + 1));
    return isMap(node) ? mapOf(node, depth) : null;
  };

  const aliasOf = (node: Alias): Json => {
    const target = anchors.get(node.source);
    if (!target) throw new YamlFault(offsetOf(node), `the alias *${node.source} names nothing that stands before it`);
    if (target === 'open') throw new YamlFault(offsetOf(node), `the alias *${node.source} stands inside what it names`);
    size += target.size;
    aliased += target.size;
    if (aliased > aliasedLimit) throw new YamlFault(offsetOf(node), 'its aliases stand for more than can be read');
    return target.value;
  };

  /** Own keys win over merged ones, earlier merged ones over later. Entries instead of assignment: `__proto__` is a key. */
  const mapOf = (map: YAMLMap, depth: number): JsonObject => {
    const own = new Map<string, Json>();
    const merged = new Map<string, Json>();
    for (const pair of map.items) {
      if (isMergeKey(pair)) {
        const from = value(pair.value, depth + 1);
        for (const source of Array.isArray(from) ? from : [from]) {
          if (!isObject(source)) throw new YamlFault(offsetOf(pair.key), 'what << merges is not an object');
          for (const [key, each] of Object.entries(source)) if (!merged.has(key)) merged.set(key, each);
        }
        continue;
      }
      const key = keyOf(isAlias(pair.key) ? aliasOf(pair.key) : pair.key, pair);
      if (own.has(key))
        throw new YamlFault(offsetOf(pair.key), `the key “${key.slice(0, 100)}” stands here a second time`);
      own.set(key, value(pair.value, depth + 1));
    }
    return Object.fromEntries([...own, ...[...merged].filter(([key]) => !own.has(key))]);
  };

  return contents === null ? null : value(contents, 1);
};

const isMergeKey = ({ key }: Pair): boolean => isScalar(key) && key.type === 'PLAIN' && key.source === '<<';

const keyOf = (key: unknown, pair: Pair): string => {
  const plain = isScalar(key) ? key.value : key;
  if (typeof plain === 'object' && plain !== null)
    throw new YamlFault(offsetOf(pair.key), 'a key is a list or an object');
  // As written: `2.0:` stays "2.0", `007:` stays "007".
  if (isScalar(key) && typeof plain === 'number' && key.source !== undefined) return key.source;
  return plain === null || plain === undefined ? '' : String(plain);
};

const scalar = (value: unknown): Json => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
};

const offsetOf = (node: unknown): number => (node as { range?: readonly number[] } | null)?.range?.[0] ?? 0;
