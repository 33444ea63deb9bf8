/** A contextual helper as it stands in a template (facts 4.3): which, of what, and what to say where there is none. */
export interface Helper {
  readonly of: 'body' | 'headers' | 'queryParams' | 'pathSegments';
  /** What is asked for; undefined asks for all. */
  readonly argument: string | undefined;
  readonly otherwise: string | undefined;
}

const shape = /^\$(body|headers|queryParams|pathSegments)(\s.*)?$/s;
const argument = /'((?:[^'\\]|\\.)*)'|(\$\w+|\{\{[^{}]*\}\})/gs;
const argumentsOnly = new RegExp(`^(?:\\s+(?:${argument.source}))*\\s*$`, 's');

/** Reads the inside of `{{…}}` as a helper; undefined where it is none. */
export const readHelper = (inner: string): Helper | undefined => {
  const found = shape.exec(inner);
  // Arguments stand in single quotes; where something else does, nobody knows what is asked for.
  if (!found || !argumentsOnly.test(found[2] ?? '')) return undefined;
  const given = [...(found[2] ?? '').matchAll(argument)].map((match) => match[1]?.replaceAll("\\'", "'") ?? match[2]);
  return { of: found[1] as Helper['of'], argument: given[0], otherwise: given[1] };
};

/** The keys of a path in object-path's way: `a.b.0`, and `a\.b` for a key with a dot. */
export const keysOf = (path: string): string[] => {
  const keys: string[] = [];
  let key = '';
  for (let i = 0; i < path.length; i += 1) {
    const char = path.charAt(i);
    if (char === '\\' && i + 1 < path.length) {
      i += 1;
      key += path.charAt(i);
    } else if (char === '.') {
      keys.push(key);
      key = '';
    } else key += char;
  }
  return [...keys, key];
};

/** What stands at a path in data; undefined where nothing does. Only a value's own keys count. */
export const valueAt = (data: unknown, path: string): unknown => {
  let now = data;
  for (const key of keysOf(path)) {
    if (typeof now !== 'object' || now === null || !Object.hasOwn(now, key)) return undefined;
    now = (now as Record<string, unknown>)[key];
  }
  return now;
};

/** A value as it is put into a text: texts bare, all else as JSON (facts 4.3). */
export const printed = (value: unknown): string | undefined =>
  value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value);
