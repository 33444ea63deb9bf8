import type { CollectionOutline, ItemOutline, RequestOutline } from '../../../shared/model/collection';

/** The first request that has an example, in sidebar order. */
const firstAnswered = (items: readonly ItemOutline[]): RequestOutline | null => {
  for (const item of items) {
    const found = item.kind === 'folder' ? firstAnswered(item.children) : item.children.length > 0 ? item : null;
    if (found) return found;
  }
  return null;
};

/** The path of a request's URL as a call can have it: no host, a plain value for every variable. */
export const callablePath = (url: string): string => {
  const withoutHost = url
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '')
    .replace(/^\{\{[^{}]*\}\}/, '')
    .replace(/^[^/?#]+/, '');
  const path = withoutHost
    .replace(/#.*$/, '')
    .replace(/\{\{[^{}]*\}\}/g, '1')
    .replace(/(?<=\/):[^/?]+/g, '1');
  const rooted = path.startsWith('/') ? path : `/${path}`;
  return rooted.replace(/[^\w\-./?=&%~+:,@!$();*]/g, (sign) => encodeURIComponent(sign));
};

const quoted = (text: string): string => (/^[\w\-./:=~,@%+]*$/.test(text) ? text : `'${text.replaceAll("'", '%27')}'`);

/** A call that the mock server answers, for a terminal; null when no request of the collection has an example. */
export const curlLine = (base: string, collection: CollectionOutline): string | null => {
  const request = firstAnswered(collection.children);
  if (!request) return null;
  const method = request.method.toUpperCase();
  const target = quoted(`${base}${callablePath(request.url)}`);
  if (method === 'GET' || !/^[A-Z]+$/.test(method)) return `curl ${target}`;
  return method === 'HEAD' ? `curl --head ${target}` : `curl -X ${method} ${target}`;
};
