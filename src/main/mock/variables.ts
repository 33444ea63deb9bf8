import { isObject, type JsonObject, listOr } from '../../shared/json';

/** Values by name. A Map, so that a variable called `__proto__` is a name like any other. */
export type Scope = ReadonlyMap<string, string>;

/** Postman resolves values that hold further variables this often at most (facts 4.1). */
const passes = 19;
/** A text may not grow past this many characters: values that double each other would. */
const longest = 16 * 1024 * 1024;

const token = /\{\{([^{}]*)\}\}/g;

/** A value as Postman keeps it: text, number, boolean or null. */
const asText = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : value === null || value === undefined
      ? ''
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value);

const addRows = (scope: Map<string, string>, rows: unknown): void => {
  for (const row of listOr(rows)) {
    if (!isObject(row) || row.disabled === true || row.enabled === false) continue;
    const key = row.key ?? row.id;
    if (typeof key === 'string' && key.trim() !== '') scope.set(key.trim(), asText(row.value));
  }
};

/** The variables an example sees: the environment's before the collection's (facts 4.2); rows switched off do not count. */
export const scopeOf = (collection: JsonObject, environment: JsonObject | null): Scope => {
  const scope = new Map<string, string>();
  addRows(scope, collection.variable);
  if (environment) addRows(scope, environment.values);
  return scope;
};

/** Puts in the values of all known names, values of values too. What is unknown stays as it stands. */
export const resolveVariables = (text: string, scope: Scope): string => {
  let now = text;
  for (let pass = 0; pass < passes && now.includes('{{'); pass += 1) {
    const next = now.replace(token, (whole, name: string) => scope.get(name.trim()) ?? whole);
    if (next === now || next.length > longest) break;
    now = next;
  }
  return now;
};

/** The name inside a text that is one variable and nothing else, or undefined. */
export const soleVariable = (text: string): string | undefined => /^\{\{([^{}]*)\}\}$/.exec(text)?.[1]?.trim();

/** A text cut at the variables that only a call can fill: `text[0] name[0] text[1] name[1] … text[n]`. */
export interface Template {
  readonly texts: readonly string[];
  readonly names: readonly string[];
  /** The tokens as they were written, for names that turn out to have no value. */
  readonly tokens: readonly string[];
}

/** Cuts a text at the variables among `names`; undefined where there are none, so that it can be prepared as bytes. */
export const parseTemplate = (text: string, names: ReadonlySet<string>): Template | undefined => {
  if (names.size === 0 || !text.includes('{{')) return undefined;
  const texts: string[] = [];
  const found: string[] = [];
  const tokens: string[] = [];
  let from = 0;
  for (const match of text.matchAll(token)) {
    const name = (match[1] ?? '').trim();
    if (!names.has(name)) continue;
    texts.push(text.slice(from, match.index));
    found.push(name);
    tokens.push(match[0]);
    from = match.index + match[0].length;
  }
  if (found.length === 0) return undefined;
  texts.push(text.slice(from));
  return { texts, names: found, tokens };
};

/** Fills a template. What is put in is data: it is not looked through for variables again. */
export const fillTemplate = (template: Template, values: Scope): string => {
  let out = template.texts[0] ?? '';
  for (let i = 0; i < template.names.length; i += 1) {
    out += values.get(template.names[i] ?? '') ?? template.tokens[i] ?? '';
    out += template.texts[i + 1] ?? '';
  }
  return out;
};
