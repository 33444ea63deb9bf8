import { isObject, type Json, type JsonObject } from '../../shared/json';
import type { PartsChange, RequestChange, RequestDocument, RequestParts } from '../../shared/model/request';
import { nameOf } from '../../shared/name-of';
import { idOf } from '../../shared/own';
import { methodOf, urlOf } from '../../shared/saved-request';
import { authOf, changeAuth } from './request-auth';
import { bodyOf, changeBody } from './request-body';
import { changeUrl, urlPartsOf } from './request-url';
import { descriptionText, rowsOf, sameRows, setDescription, writeRows } from './rows';

/** A saved request, in any of Postman's forms, as it is edited and sent. */
export const partsOf = (request: Json | undefined): RequestParts => {
  const node = isObject(request) ? request : {};
  const headers = rowsOf(node.header);
  return {
    method: methodOf(request),
    ...urlPartsOf(urlOf(request)),
    headers,
    auth: authOf(node.auth),
    body: bodyOf(node.body, headers),
  };
};

/** The saved request with a change in it, made in place where it can be; what the change does not name stays as it is. */
export const changeParts = (saved: Json | undefined, change: PartsChange): JsonObject => {
  const old = partsOf(saved);
  const request: JsonObject = isObject(saved) ? saved : { method: 'GET', header: [], url: urlOf(saved) ?? '' };
  if (change.method !== undefined && change.method !== old.method) request.method = change.method;
  if (change.url !== undefined || change.params || change.pathVariables) request.url = changeUrl(request.url, change);
  if (change.headers && !sameRows(old.headers, change.headers)) {
    request.header = writeRows(request.header, change.headers);
  }
  if (change.auth) changeAuth(request, change.auth);
  if (change.body) changeBody(request, old.headers, change.body);
  return request;
};

/** A new request's JSON, as Postman writes it. */
export const newRequest = (parts: RequestParts): JsonObject => changeParts({ method: 'GET', header: [] }, parts);

/** A request of a collection as its tab edits it. */
export const requestDocumentOf = (item: JsonObject): RequestDocument => ({
  id: idOf(item),
  name: nameOf(item),
  description: descriptionText(isObject(item.request) ? item.request.description : undefined),
  parts: partsOf(item.request),
});

/** Changes a request of a collection in place. */
export const changeRequest = (item: JsonObject, { description, parts }: RequestChange): void => {
  if (parts) item.request = changeParts(item.request, parts);
  if (description === undefined || description === requestDocumentOf(item).description) return;
  const request = changeParts(item.request, {});
  setDescription(request, description);
  item.request = request;
};
