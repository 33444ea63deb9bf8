import { isObject, type Json, type JsonObject } from '../../../shared/json';
import type { Operation } from './operation';

/**
 * The first of some servers, as all requests are sent to. Variables in its path get their values here: the library
 * would make `:name` of them, which no base path can have. Those in the host become variables of the collection.
 */
export const serversOf = (servers: readonly Json[]): JsonObject[] => {
  const server = firstOf(servers);
  if (!server) return [];
  const { url, variables } = server;
  const hostEnd = /^[^/]*:\/\/[^/]*|^\/\/[^/]*|^\{[^/{}]*\}/.exec(url)?.[0].length ?? 0;
  const made = `${url.slice(0, hostEnd)}${filled(url.slice(hostEnd), variables)}`;
  return made === '' ? [] : [{ url: made, variables: defaultsOf(variables) }];
};

/**
 * Servers that single operations have, each by a variable of its own, as `baseUrl` is the variable of all others: so
 * calls find them with the base path in front and without. The name by the URL.
 */
export const ownServers = (operations: readonly Operation[]): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const { servers } of operations) {
    const url = urlOf(servers);
    if (url !== undefined && !names.has(url)) names.set(url, `baseUrl${names.size + 2}`);
  }
  return names;
};

/** The server of one operation as the library makes a variable of it. */
export const ownServer = (servers: readonly Json[], names: ReadonlyMap<string, string>): JsonObject[] => {
  const url = urlOf(servers);
  const name = url === undefined ? undefined : names.get(url);
  if (url === undefined || name === undefined) return [];
  return [{ url: `{{${name}}}`, variables: { [name]: { default: url } } }];
};

const urlOf = (servers: readonly Json[]): string | undefined => {
  const server = firstOf(servers);
  return server && (filled(server.url, server.variables) || undefined);
};

const firstOf = (servers: readonly Json[]): { url: string; variables: JsonObject } | undefined => {
  const server = servers.find((each) => isObject(each) && typeof each.url === 'string');
  if (!isObject(server)) return undefined;
  // `//example.com/v1` has the scheme of the page it stands in; here it stands in none.
  const url = String(server.url).trim().replace(/^\/\//, 'https://');
  return { url, variables: isObject(server.variables) ? server.variables : {} };
};

/** A URL or the path of one with its variables filled in, without a slash at its end: paths begin with theirs. */
const filled = (url: string, variables: JsonObject): string =>
  url
    .replace(/\{([^{}/]+)\}/g, (whole, name: string) => valueFor(variables, name) ?? whole)
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '');

const defaultsOf = (variables: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.keys(variables).flatMap((name) => {
      const value = name === '__proto__' ? undefined : valueFor(variables, name);
      return value === undefined ? [] : [[name, { default: value }]];
    }),
  );

/** The default of a server's variable, or the first value it may have. */
const valueFor = (variables: JsonObject, name: string): string | undefined => {
  const variable = Object.hasOwn(variables, name) ? variables[name] : undefined;
  if (!isObject(variable)) return undefined;
  const value = variable.default ?? (Array.isArray(variable.enum) ? variable.enum[0] : undefined);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};
