import { isObject, type Json, type JsonObject, listOr, ownKey, textOr } from '../../shared/json';
import type { UpdateChange } from '../../shared/model/api';
import { nameOf } from '../../shared/name-of';
import { ownOf } from '../../shared/own';
import { exampleHash, markOf, requestHash, requestsIn } from '../convert/definition/generated';

type Found = ReturnType<typeof requestsIn> extends Generator<infer T> ? T : never;

/** Everything of a generated part that an update may replace; id and what else is ours stay. */
const replace = (old: JsonObject, next: JsonObject): void => {
  const kept = { ...ownOf(old), ...(isObject(next[ownKey]) && { generated: ownOf(next).generated ?? null }) };
  const { id, _postman_id, response } = old;
  for (const key of Object.keys(old)) delete old[key];
  Object.assign(old, next, { [ownKey]: kept });
  for (const [key, value] of Object.entries({ id, _postman_id })) {
    if (value === undefined) delete old[key];
    else old[key] = value;
  }
  if (response !== undefined) old.response = response;
};

/** Finds the folder of these names, made where it is not there. */
const listFor = (collection: JsonObject, folders: readonly string[]): Json[] => {
  let node = collection;
  for (const name of folders) {
    const list = listOr(node.item);
    let folder = list.filter(isObject).find((each) => each.name === name && Array.isArray(each.item));
    if (!folder) {
      folder = { name, item: [] };
      list.push(folder);
      node.item = list;
    }
    node = folder;
  }
  const list = listOr(node.item);
  node.item = list;
  return list;
};

const byKey = <T>(all: Iterable<T>, node: (each: T) => JsonObject): Map<string, T> => {
  const found = new Map<string, T>();
  for (const each of all) {
    const mark = markOf(node(each));
    // A copy has the mark of what it was made of: the first is the one that was generated.
    if (mark && !found.has(mark.key)) found.set(mark.key, each);
  }
  return found;
};

const isEdited = (node: JsonObject, hash: (node: JsonObject) => string): boolean => markOf(node)?.hash !== hash(node);
const examplesOf = (item: JsonObject): JsonObject[] => listOr(item.response).filter(isObject);
const labelOf = (item: JsonObject): string => markOf(item)?.key ?? nameOf(item);
const exampleLabel = (item: JsonObject, example: JsonObject): string =>
  `${labelOf(item)} › ${nameOf(example)} (${String(example.code ?? 200)})`;

const updateExamples = (old: JsonObject, next: JsonObject, told: UpdateChange[]): void => {
  const tell = (kind: UpdateChange['kind'], example: JsonObject) =>
    told.push({ kind, what: 'example', label: exampleLabel(old, example) });
  const known = byKey(examplesOf(old), (each) => each);
  const wanted = byKey(examplesOf(next), (each) => each);
  const list = listOr(old.response);
  for (const [key, example] of wanted) {
    const before = known.get(key);
    if (!before) {
      list.push(example);
      tell('added', example);
    } else if (markOf(before)?.hash !== markOf(example)?.hash) {
      if (isEdited(before, exampleHash)) tell('kept', before);
      else {
        replace(before, example);
        tell('changed', example);
      }
    }
  }
  for (const [key, example] of known) {
    if (wanted.has(key)) continue;
    if (isEdited(example, exampleHash)) tell('kept', example);
    else {
      list.splice(list.indexOf(example), 1);
      tell('removed', example);
    }
  }
  old.response = list;
};

/** Whether anything of a request is the user's: an edit, or an example of their own. */
const isTouched = (item: JsonObject): boolean =>
  isEdited(item, requestHash) || examplesOf(item).some((example) => isEdited(example, exampleHash));

const withoutEmptyFolders = (node: JsonObject, emptied: ReadonlySet<Json[]>): void => {
  const list = listOr(node.item);
  for (const child of [...list].filter(isObject)) {
    if (!Array.isArray(child.item)) continue;
    withoutEmptyFolders(child, emptied);
    if (child.item.length === 0 && emptied.has(child.item)) {
      list.splice(list.indexOf(child), 1);
    }
  }
};

const updateVariables = (collection: JsonObject, next: JsonObject): void => {
  const { generated } = ownOf(collection);
  const before = isObject(generated) && isObject(generated.variables) ? generated.variables : {};
  const rows = listOr(collection.variable);
  for (const row of listOr(next.variable).filter(isObject)) {
    const old = rows.filter(isObject).find((each) => each.key === row.key);
    if (!old) rows.push(row);
    else if (old.value === before[textOr(row.key, '')]) old.value = row.value ?? '';
  }
  collection.variable = rows;
  collection[ownKey] = { ...ownOf(collection), generated: ownOf(next).generated ?? null };
};

/**
 * Brings a generated collection, in place, to what its definition gives now; tells what changed. `next` is newly
 * generated and marked. Whatever was edited by hand stays as it is, and so does what the user has added.
 */
export const updateGenerated = (collection: JsonObject, next: JsonObject): UpdateChange[] => {
  const told: UpdateChange[] = [];
  const known = byKey<Found>(requestsIn(collection), ({ item }) => item);
  const wanted = byKey<Found>(requestsIn(next), ({ item }) => item);
  const tell = (kind: UpdateChange['kind'], item: JsonObject) =>
    told.push({ kind, what: 'request', label: labelOf(item) });
  for (const [key, { item, folders }] of wanted) {
    const before = known.get(key)?.item;
    if (!before) {
      listFor(collection, folders).push(item);
      tell('added', item);
      continue;
    }
    if (markOf(before)?.hash !== markOf(item)?.hash) {
      if (isEdited(before, requestHash)) tell('kept', before);
      else {
        replace(before, item);
        tell('changed', item);
      }
    }
    updateExamples(before, item, told);
  }
  const emptied = new Set<Json[]>();
  for (const [key, { item, list }] of known) {
    if (wanted.has(key)) continue;
    if (isTouched(item)) tell('kept', item);
    else {
      list.splice(list.indexOf(item), 1);
      emptied.add(list);
      tell('removed', item);
    }
  }
  withoutEmptyFolders(collection, emptied);
  updateVariables(collection, next);
  return told;
};
