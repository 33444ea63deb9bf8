import { isObject, type Json, type JsonObject, listOr } from '../../shared/json';
import type {
  CollectionOutline,
  ExampleOutline,
  FolderOutline,
  ItemOutline,
  RequestOutline,
} from '../../shared/model/collection';
import { nameOf } from '../../shared/name-of';
import { idOf, ownOf } from '../../shared/own';
import { methodOf, urlOf, urlText } from '../../shared/saved-request';
import { descriptionText } from './rows';

/** Method and URL of a request. */
export const requestLine = (request: Json | undefined): { method: string; url: string } => ({
  method: methodOf(request),
  url: urlText(urlOf(request)),
});

const exampleOutline = (response: JsonObject): ExampleOutline => ({
  kind: 'example',
  id: idOf(response),
  name: nameOf(response),
  code: typeof response.code === 'number' ? response.code : 200,
  ...(ownOf(response).default === true && { isDefault: true }),
});

const itemOutline = (item: JsonObject): ItemOutline => {
  const name = nameOf(item);
  if (Array.isArray(item.item)) {
    return { kind: 'folder', id: idOf(item), name, children: item.item.filter(isObject).map(itemOutline) };
  }
  const request: RequestOutline = {
    kind: 'request',
    id: idOf(item),
    name,
    ...requestLine(item.request),
    children: listOr(item.response).filter(isObject).map(exampleOutline),
  };
  return request;
};

const count = (items: readonly ItemOutline[]): { requests: number; examples: number } => {
  let requests = 0;
  let examples = 0;
  for (const item of items) {
    const below = item.kind === 'folder' ? count(item.children) : { requests: 1, examples: item.children.length };
    requests += below.requests;
    examples += below.examples;
  }
  return { requests, examples };
};

/** The tree of a collection as the window shows it. */
export const outlineOf = (id: string, collection: JsonObject, revision = 0): CollectionOutline => {
  const info = isObject(collection.info) ? collection.info : {};
  const children: (FolderOutline | RequestOutline)[] = listOr(collection.item).filter(isObject).map(itemOutline);
  const { requests, examples } = count(children);
  return {
    id,
    revision,
    name: nameOf(info),
    description: descriptionText(info.description),
    requestCount: requests,
    exampleCount: examples,
    children,
  };
};
