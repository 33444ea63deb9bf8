import { isObject, listOr } from '../../shared/json';

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
export const scopeOf = (collectionRows: unknown, environmentRows: unknown): Scope => {
  const scope = new Map<string, string>();
  addRows(scope, collectionRows);
  addRows(scope, environmentRows);
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
