import { isObject, type Json, textOr } from './json';

/** A URL as people read it, whichever of Postman's two forms it is kept in. */
export const urlText = (url: Json | undefined): string => {
  if (typeof url === 'string') return url;
  if (!isObject(url)) return '';
  if (typeof url.raw === 'string') return url.raw;
  const host = Array.isArray(url.host) ? url.host.join('.') : textOr(url.host, '');
  const path = Array.isArray(url.path) ? url.path.map(String).join('/') : textOr(url.path, '');
  return path === '' ? host : `${host}/${path.replace(/^\//, '')}`;
};

/** The URL of a saved request, which Postman also keeps as a bare URL. */
export const urlOf = (request: Json | undefined): Json | undefined => (isObject(request) ? request.url : request);

/** The method of a saved request in capitals; GET where it has none. */
export const methodOf = (request: Json | undefined): string =>
  isObject(request) ? textOr(request.method, '').toUpperCase() || 'GET' : 'GET';
