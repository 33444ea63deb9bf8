import { randomUUID } from 'node:crypto';
import { isObject, type JsonObject, listOr, ownKey, textOr } from '../../shared/json';
import { matchRows } from '../../shared/match-rows';
import type { Environment, Variable } from '../../shared/model/environment';
import { nameOf } from '../../shared/name-of';
import { ownOf, setOwn } from '../../shared/own';
import { valueText } from './rows';

const variableOf = (row: JsonObject): Variable => ({
  key: textOr(row.key, ''),
  value: valueText(row.value),
  enabled: row.enabled !== false,
  secret: row.type === 'secret',
});

/** An environment as the window shows it: `current` has the values of this computer by the names of their variables. */
export const environmentOf = (
  id: string,
  document: JsonObject,
  current: ReadonlyMap<string, string> = new Map(),
): Environment => ({
  id,
  name: nameOf(document),
  variables: listOr(document.values)
    .filter(isObject)
    .map((row) => {
      const variable = variableOf(row);
      const here = current.get(variable.key);
      return here === undefined ? variable : { ...variable, current: here };
    }),
});

const same = (a: Variable, b: Variable): boolean =>
  a.key === b.key && a.value === b.value && a.enabled === b.enabled && a.secret === b.secret;

/**
 * Writes an environment's rows in place; fields we do not know go with their row. Current values are not written here.
 * Tells whether anything is different then.
 */
export const changeVariables = (document: JsonObject, variables: readonly Variable[]): boolean => {
  const nodes = listOr(document.values).filter(isObject);
  const before = nodes.map(variableOf);
  if (before.length === variables.length && before.every((each, at) => same(each, variables[at] as Variable))) {
    return false;
  }
  const places = matchRows(before, variables);
  document.values = variables.map(({ key, value, enabled, secret }, place) => {
    const at = places[place];
    const node: JsonObject = at === undefined ? { key, value, type: 'default', enabled } : (nodes[at] as JsonObject);
    const old = variableOf(node);
    if (old.key !== key) node.key = key;
    if (old.value !== value) node.value = value;
    if (old.enabled !== enabled) node.enabled = enabled;
    if (old.secret !== secret) node.type = secret ? 'secret' : 'default';
    return node;
  });
  return true;
};

/** A new environment in Postman's export format. */
export const newEnvironment = (
  name: string,
  values: readonly (readonly [key: string, value: string])[],
): JsonObject => ({
  id: randomUUID(),
  name,
  values: values.map(([key, value]) => ({ key, value, type: 'default', enabled: true })),
  _postman_variable_scope: 'environment',
  [ownKey]: { version: 1 },
});

/** Marks an environment as made together with a mock server: it carries its name until it is renamed itself. */
export const followMockServer = (document: JsonObject, mockServer: string): void => {
  setOwn(document, { ...ownOf(document), mockServer });
};
export const unfollow = (document: JsonObject): void => {
  const { mockServer: _, ...own } = ownOf(document);
  setOwn(document, own);
};
export const follows = (document: JsonObject, mockServer: string): boolean => ownOf(document).mockServer === mockServer;

/** Sets the value of each variable of this name that has the old value; tells whether there was one. */
export const replaceValue = (document: JsonObject, key: string, old: string, value: string): boolean => {
  const rows = listOr(document.values).filter((row) => isObject(row) && row.key === key && row.value === old);
  for (const row of rows) if (isObject(row)) row.value = value;
  return rows.length > 0;
};

/** Gives a variable this value, adding it where there is none of the name. */
export const setValue = (document: JsonObject, key: string, value: string): void => {
  const rows = listOr(document.values);
  const row = rows.filter(isObject).find((each) => each.key === key);
  if (row) row.value = value;
  else document.values = [{ key, value, type: 'default', enabled: true }, ...rows];
};

/** Takes out each variable of this name that has this value. */
export const removeValue = (document: JsonObject, key: string, value: string): void => {
  document.values = listOr(document.values).filter((row) => !isObject(row) || row.key !== key || row.value !== value);
};
