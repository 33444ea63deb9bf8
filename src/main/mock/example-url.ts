import { isObject, type Json, listOr } from '../../shared/json';
import { indexOutside, splitOutside } from '../../shared/outside-braces';
import { keyAndValue, splitUrl } from '../../shared/request-url';
import { decodeSegment, withoutSlash } from './path';
import { decodeQuery, type Pair } from './query';
import { resolveVariables, type Scope, soleVariable } from './variables';

/** What of an example's URL counts for matching (facts 3.4): the path, the base path in front of it, the query. */
export interface ExampleUrl {
  /** Segments of the URL that the leading variable stands for; mostly none. */
  readonly base: readonly Segment[];
  /** Segments after the base, each a text or a wildcard. */
  readonly segments: readonly Segment[];
  /** Whether the path ends in a slash. */
  readonly slash: boolean;
  readonly query: readonly Pair[];
}

/** One segment. A wildcard has a name; `value` is what a `:name` is filled with in the example. */
export type Segment =
  | { readonly text: string }
  | { readonly text: string; readonly name: string; readonly value?: string };

interface Parts {
  /** All before the path, variables unresolved: `{{baseUrl}}`, `https://h:1`. */
  readonly origin: string;
  /** The rest as written, starting with a slash, or empty. */
  readonly path: string;
  readonly query: readonly Pair[];
  readonly values: Scope;
}

/**
 * All of a URL's text before its path. A leading variable ends it (`{{baseUrl}}pets` is the path `/pets`)
 * unless a host goes on behind it (`{{host}}:8080/pets`, `{{tenant}}.example.com/pets`).
 */
const originOf = (text: string): string => {
  const scheme = /^[^/?#]*:\/\//.exec(text)?.[0].length ?? 0;
  const variable = /^\{\{[^{}]*\}\}/.exec(text.slice(scheme))?.[0].length ?? 0;
  const lead = text.slice(0, scheme + variable);
  if (variable > 0 && !/^[:.{-]/.test(text.slice(lead.length))) return lead;
  const end = indexOutside(text.slice(lead.length), '/');
  return end < 0 ? text : text.slice(0, lead.length + end);
};

/** Origin and path of a text without query. */
const split = (text: string): Pick<Parts, 'origin' | 'path'> => {
  const origin = originOf(text);
  const rest = text.slice(origin.length);
  return { origin, path: rest === '' || rest.startsWith('/') ? rest : `/${rest}` };
};

/** Parts of a URL given as text. */
const partsOfText = (raw: string): Parts => {
  const { base, pieces } = splitUrl(raw.trim());
  const query = pieces.filter(Boolean).map((piece): Pair => {
    const { key, value } = keyAndValue(piece);
    return [typed(key), typed(value)];
  });
  return { ...split(base), query, values: new Map() };
};

const textOfSegment = (part: Json): string => (isObject(part) ? String(part.value ?? '') : String(part ?? ''));

/** Postman sends what stands in its table of parameters as it stands there: it is as encoded as a query is. */
const typed = (text: Json | undefined): string => decodeQuery(String(text ?? ''));

const rowsToPairs = (rows: readonly Json[]): Pair[] =>
  rows.flatMap((row) => (isObject(row) && row.disabled !== true ? [[typed(row.key), typed(row.value)] as const] : []));

/** Values of the URL's path variables by name; those without one are left out, they are wildcards. */
const pathValues = (rows: readonly Json[]): Scope => {
  const values = new Map<string, string>();
  for (const row of rows) {
    if (!isObject(row) || row.disabled === true) continue;
    const name = row.key ?? row.id;
    const value = String(row.value ?? '');
    if (typeof name === 'string' && value !== '') values.set(name, value);
  }
  return values;
};

/** Parts of a URL in Postman's object form. Its lists win over `raw`, as in Postman's SDK. */
const partsOf = (url: Json | undefined): Parts => {
  if (typeof url === 'string') return partsOfText(url);
  if (!isObject(url)) return partsOfText('');
  const raw = partsOfText(typeof url.raw === 'string' ? url.raw : '');
  const host = Array.isArray(url.host) ? url.host.map(textOfSegment).join('.') : url.host;
  const path = Array.isArray(url.path) ? url.path.map(textOfSegment).join('/') : url.path;
  const hasParts = typeof host === 'string' || typeof path === 'string';
  const rest = typeof path === 'string' ? `/${path.replace(/^\//, '')}` : '';
  return {
    ...(hasParts ? split(`${typeof host === 'string' ? host : ''}${rest}`) : raw),
    query: Array.isArray(url.query) ? rowsToPairs(url.query) : raw.query,
    values: pathValues(listOr(url.variable)),
  };
};

/** The path of the URL an origin resolves to: `https://h/v2` gives `/v2`; unresolved, it is dropped (facts 3.4). */
const pathOfOrigin = (origin: string, scope: Scope): string => {
  const resolved = resolveVariables(origin, scope).trim();
  const bare = splitUrl(resolved).base.replace(/^[^/?#]*:\/\//, '');
  const at = indexOutside(bare, '/');
  return at < 0 ? '' : bare.slice(at);
};

const segmentOf = (text: string, values: Scope, scope: Scope): Segment => {
  const variable = soleVariable(text);
  if (variable !== undefined) return { text, name: variable };
  if (text.length > 1 && text.startsWith(':')) {
    const name = text.slice(1);
    const value = values.has(name) ? resolveVariables(values.get(name) ?? '', scope) : undefined;
    return value === undefined || value === '' || value.includes('{{') ? { text, name } : { text, name, value };
  }
  return { text };
};

/** The segments of a path, decoded; a slash at its end is none, and one in the name of a variable parts nothing. */
const segmentsIn = (path: string, values: Scope, scope: Scope): Segment[] => {
  const bare = withoutSlash(path).replace(/^\//, '');
  return bare === '' ? [] : splitOutside(bare, '/').map((text) => segmentOf(decodeSegment(text), values, scope));
};

/** Reads the URL of a saved request, its variables filled in. Never fails: what makes no sense is an empty path. */
export const readExampleUrl = (url: Json | undefined, scope: Scope): ExampleUrl => {
  const { origin, path: written, query, values } = partsOf(url);
  // A variable inside the path may itself hold several segments.
  const path = resolveVariables(written, scope);
  return {
    base: segmentsIn(pathOfOrigin(origin, scope), values, scope),
    segments: segmentsIn(path, values, scope),
    slash: path.endsWith('/'),
    query: query.map(([key, value]) => [resolveVariables(key, scope), resolveVariables(value, scope)] as const),
  };
};
