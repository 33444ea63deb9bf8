import { createHash } from 'node:crypto';
import { isObject, type Json, type JsonObject, listOr, ownKey, textOr } from '../../../shared/json';
import { ownOf } from '../../../shared/own';
import { methodOf, urlOf } from '../../../shared/saved-request';

/** What a generated request or example remembers: what it stands for in the definition, and what it was. */
export interface Mark {
  readonly key: string;
  readonly hash: string;
}

/** A value with its keys in order and without what is ours or an id, as one text: ids and layout are no edit. */
const canonical = (value: Json | undefined): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value ?? null);
  const keys = Object.keys(value).filter((key) => key !== ownKey && key !== 'id' && key !== '_postman_id');
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
    .join(',')}}`;
};

const digest = (value: Json): string => createHash('sha1').update(canonical(value)).digest('base64url').slice(0, 16);

/** What of a request is compared: all of it but its examples, which are compared each for itself. */
export const requestHash = ({ response: _, ...request }: JsonObject): string => digest(request);
export const exampleHash = (example: JsonObject): string => {
  // That it is the default, or waits before it answers, is the user's choice as much as its body.
  const { default: isDefault, delay } = ownOf(example);
  return digest({ ...example, chosen: [isDefault ?? null, delay ?? null] });
};

/** Method and path say which operation a generated request stands for. */
export const operationKey = (item: JsonObject): string => {
  const url = urlOf(item.request ?? null);
  const path = isObject(url) ? listOr(url.path).map(String).join('/') : textOr(url, '');
  return `${methodOf(item.request ?? null)} /${path}`;
};

/** Examples of one status are told apart by their order; a GraphQL scenario by its operation. */
const exampleKeys = (examples: readonly JsonObject[]): string[] => {
  const met = new Map<string, number>();
  return examples.map((example) => {
    const request = isObject(example.originalRequest) ? example.originalRequest : {};
    const body = isObject(request.body) ? request.body : {};
    const stem = body.mode === 'graphql' ? textOr(example.name, '') : String(example.code ?? 200);
    const times = (met.get(stem) ?? 0) + 1;
    met.set(stem, times);
    return times === 1 ? stem : `${stem} #${times}`;
  });
};

export const markOf = (node: JsonObject): Mark | undefined => {
  const { generated } = ownOf(node);
  return isObject(generated) && typeof generated.key === 'string' && typeof generated.hash === 'string'
    ? { key: generated.key, hash: generated.hash }
    : undefined;
};

export const setMark = (node: JsonObject, { key, hash }: Mark): void => {
  node[ownKey] = { ...ownOf(node), generated: { key, hash } };
};

/** Every request of a tree with the names of the folders it lies in. */
export function* requestsIn(
  node: JsonObject,
  folders: readonly string[] = [],
): Generator<{ readonly item: JsonObject; readonly list: Json[]; readonly folders: readonly string[] }> {
  const list = listOr(node.item);
  for (const item of [...list]) {
    if (!isObject(item)) continue;
    if (Array.isArray(item.item)) yield* requestsIn(item, [...folders, textOr(item.name, '')]);
    else yield { item, list, folders };
  }
}

/** The values a generated collection gave its variables, so that one changed by hand is known. */
const variablesOf = (collection: JsonObject): JsonObject =>
  Object.fromEntries(
    listOr(collection.variable)
      .filter(isObject)
      .map((row) => [textOr(row.key, ''), row.value ?? null] as const),
  );

/** Which requests a generated collection has, and which examples each: what is missing later was deleted by hand. */
const requestsOf = (collection: JsonObject): JsonObject =>
  Object.fromEntries(
    [...requestsIn(collection)].map(({ item }) => [
      markOf(item)?.key ?? '',
      listOr(item.response).flatMap((example) => (isObject(example) ? (markOf(example)?.key ?? []) : [])),
    ]),
  );

/** What a collection remembers of how it was generated, or last updated. */
export const rememberedOf = (collection: JsonObject) => {
  const { generated } = ownOf(collection);
  const { variables, requests } = isObject(generated) ? generated : {};
  return { variables: isObject(variables) ? variables : {}, requests: isObject(requests) ? requests : {} };
};

/** Writes into a newly generated collection what an update will ask: what each part stands for, and what it is now. */
export const markGenerated = (collection: JsonObject): void => {
  for (const { item } of requestsIn(collection)) {
    setMark(item, { key: operationKey(item), hash: requestHash(item) });
    const examples = listOr(item.response).filter(isObject);
    const keys = exampleKeys(examples);
    examples.forEach((example, at) => {
      setMark(example, { key: keys[at] ?? '', hash: exampleHash(example) });
    });
  }
  const generated = { variables: variablesOf(collection), requests: requestsOf(collection) };
  collection[ownKey] = { ...ownOf(collection), generated };
};
