/** A contextual helper as it stands in a template (facts 4.3): which, of what, and what to say where there is none. */
export interface Helper {
  readonly of: 'body' | 'headers' | 'queryParams' | 'pathSegments';
  /** What is asked for; undefined asks for all. */
  readonly argument: string | undefined;
  readonly otherwise: string | undefined;
}

const name = '\\$(?:body|headers|queryParams|pathSegments)';
/** So deep may a helper stand in the defaults of others. */
const deepest = 2;

/**
 * An argument: in single quotes, which may hold braces and whole helpers with quotes of their own, or bare one variable or
 * helper. What may be a helper is tried as nothing else: otherwise a hostile text could be read in endless ways.
 */
const argumentWith = (helper: string): string =>
  `(?:'[^'\\\\{]*(?:(?:${helper}|(?!${helper})\\{|\\\\.)[^'\\\\{]*)*'|\\$\\w+|${helper}|(?!${helper})\\{\\{[^{}]*\\}\\})`;
const argumentAt = (depth: number): string => argumentWith(depth === 0 ? '(?!)' : helperAt(depth - 1));
const helperAt = (depth: number): string => `\\{\\{\\s*${name}(?:\\s+${argumentAt(depth)})*\\s*\\}\\}`;

/**
 * A helper with its braces, as a pattern: `{{$body 'a.b' 'default'}}`. A default may itself be a variable or a helper:
 * `{{$body 'a' '{{$guid}}'}}`, `{{$body 'a' $guid}}`, `{{$body 'a' '{{$headers 'b'}}'}}`.
 */
export const helperPattern = helperAt(deepest);

const shape = new RegExp(`^(${name})((?:\\s+${argumentAt(deepest)})*)\\s*$`, 's');
const argument = new RegExp(argumentAt(deepest), 'gs');
const quote = new RegExp(`(${helperAt(deepest - 1)})|\\\\'`, 'gs');

/** An argument without its quotes. A quote inside is written with a backslash; those of a helper inside are its own. */
const unquoted = (text: string): string =>
  text.startsWith("'") ? text.slice(1, -1).replace(quote, (_, helper?: string) => helper ?? "'") : text;

/** Reads the inside of `{{…}}` as a helper; undefined where it is none. */
export const readHelper = (inner: string): Helper | undefined => {
  const found = shape.exec(inner);
  // Arguments stand in single quotes; where something else does, nobody knows what is asked for.
  if (!found) return undefined;
  const [asked, otherwise] = [...(found[2] ?? '').matchAll(argument)].map(([text]) => unquoted(text));
  return { of: (found[1] ?? '').slice(1) as Helper['of'], argument: asked, otherwise };
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
