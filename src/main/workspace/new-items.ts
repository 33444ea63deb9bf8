import { isObject, type Json, type JsonObject, ownKey, textOr } from '../../shared/json';
import { emptyRequest, type RequestParts } from '../../shared/model/request';
import { ownOf } from '../../shared/own';
import { newItemId } from './document-id';
import { freeName } from './free-name';
import { findItem } from './items';
import { newRequest } from './requests';

export type NewItemKind = 'folder' | 'request' | 'example';

/** The list an item of a kind goes into; undefined where such a thing cannot lie there. */
export const listFor = (parent: JsonObject, kind: NewItemKind): Json[] | undefined => {
  if (kind !== 'example') return Array.isArray(parent.item) ? parent.item : undefined;
  if (Array.isArray(parent.item) || parent.request === undefined) return undefined;
  if (!Array.isArray(parent.response)) parent.response = [];
  return parent.response as Json[];
};

interface Given {
  readonly name?: string | undefined;
  /** Of a request: what is known of it. */
  readonly parts?: Partial<RequestParts> | undefined;
}

/** As Postman's new request is: it takes its authorization from what it lies in. */
const blank: RequestParts = { ...emptyRequest, auth: { type: 'inherit' } };

const made = (kind: NewItemKind, parent: JsonObject, { name, parts }: Given): JsonObject => {
  const own = { [ownKey]: { id: newItemId() } };
  if (kind === 'folder') return { name: name ?? 'New Folder', item: [], ...own };
  if (kind === 'request')
    return { name: name ?? 'New Request', request: newRequest({ ...blank, ...parts }), response: [], ...own };
  return {
    name: name ?? 'New Example',
    // As Postman does: an example answers the request as it was when the example was made (facts 3.4).
    originalRequest: structuredClone(parent.request ?? null),
    status: 'OK',
    code: 200,
    _postman_previewlanguage: 'json',
    header: [],
    cookie: [],
    body: '',
    ...own,
  };
};

/** Puts an example at the end of a request's, with a name of its own; gives its id, or undefined where there is no such request. */
export const addExample = (collection: JsonObject, request: string, example: JsonObject): string | undefined => {
  const node = findItem(collection, request)?.node;
  const list = node && listFor(node, 'example');
  if (!list) return undefined;
  const id = newItemId();
  const others = list.filter(isObject).map((other) => other.name);
  const name = freeName(textOr(example.name, ''), others);
  list.push({ ...example, name, [ownKey]: { ...ownOf(example), id } });
  return id;
};

/** Puts a new item at the end of a collection (`parent` null), folder or request; gives its id, or undefined where it cannot lie there. */
export const createItem = (
  collection: JsonObject,
  parent: string | null,
  kind: NewItemKind,
  given: Given = {},
): string | undefined => {
  const at = parent === null ? collection : findItem(collection, parent)?.node;
  const list = at && listFor(at, kind);
  if (!at || !list) return undefined;
  const item = made(kind, at, given);
  list.push(item);
  const own = item[ownKey];
  return isObject(own) ? String(own.id) : undefined;
};
