import { isObject, type Json, type JsonObject, listOr, ownKey, textOr } from '../../shared/json';
import type { UpdateChange } from '../../shared/model/api';
import { nameOf } from '../../shared/name-of';
import { ownOf } from '../../shared/own';
import { shortened } from '../../shared/words';
import { exampleHash, markOf, rememberedOf, requestHash, requestsIn } from '../convert/definition/generated';

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

/** `deleted` says whether an example of a key that is not there was deleted by hand. */
const updateExamples = (
  old: JsonObject,
  next: JsonObject,
  told: UpdateChange[],
  deleted: (key: string) => boolean,
): void => {
  const tell = (kind: UpdateChange['kind'], example: JsonObject) =>
    told.push({ kind, what: 'example', label: exampleLabel(old, example) });
  const known = byKey(examplesOf(old), (each) => each);
  const wanted = byKey(examplesOf(next), (each) => each);
  const list = listOr(old.response);
  for (const [key, example] of wanted) {
    const before = known.get(key);
    if (!before && deleted(key)) tell('deleted', example);
    else if (!before) {
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

const inShort = (value: Json): string => shortened(String(value), 200);

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

const updateVariables = (collection: JsonObject, next: JsonObject, told: UpdateChange[], bringBack: boolean): void => {
  const tell = (kind: UpdateChange['kind'], label: string) => told.push({ kind, what: 'variable', label });
  const { variables: before } = rememberedOf(collection);
  const rows = listOr(collection.variable);
  for (const row of listOr(next.variable).filter(isObject)) {
    const key = textOr(row.key, '');
    const was = Object.hasOwn(before, key) ? before[key] : undefined;
    const is = row.value ?? '';
    const old = rows.filter(isObject).find((each) => each.key === key);
    if (!old && was !== undefined && !bringBack) tell('deleted', key);
    else if (!old) {
      rows.push(row);
      tell('added', `${key}: ${inShort(is)}`);
    } else if (was !== undefined && was !== is && old.value !== is) {
      const isEdited = old.value !== was;
      if (!isEdited) old.value = is;
      tell(isEdited ? 'kept' : 'changed', isEdited ? key : `${key}: ${inShort(was)} → ${inShort(is)}`);
    }
  }
  collection.variable = rows;
};

/**
 * Brings a generated collection, in place, to what its definition gives now; tells what changed. `next` is newly
 * generated and marked. Whatever was edited by hand stays as it is, and so does what the user has added; what was
 * deleted by hand stays deleted, unless it is to be brought back.
 */
export const updateGenerated = (collection: JsonObject, next: JsonObject, bringBack = false): UpdateChange[] => {
  const told: UpdateChange[] = [];
  const known = byKey<Found>(requestsIn(collection), ({ item }) => item);
  const wanted = byKey<Found>(requestsIn(next), ({ item }) => item);
  const tell = (kind: UpdateChange['kind'], item: JsonObject) =>
    told.push({ kind, what: 'request', label: labelOf(item) });
  const { requests: remembered } = rememberedOf(collection);
  for (const [key, { item, folders }] of wanted) {
    const before = known.get(key)?.item;
    if (!before && Object.hasOwn(remembered, key) && !bringBack) {
      tell('deleted', item);
      continue;
    }
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
    const examplesBefore = Object.hasOwn(remembered, key) ? listOr(remembered[key]) : [];
    updateExamples(before, item, told, (example) => !bringBack && examplesBefore.includes(example));
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
  updateVariables(collection, next, told, bringBack);
  collection[ownKey] = { ...ownOf(collection), generated: ownOf(next).generated ?? null };
  return told;
};
