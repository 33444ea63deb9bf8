import { isObject, type Json, type JsonObject, listOr, textOr } from '../../shared/json';
import { type Example, type ExampleChange, type Language, languageSchema } from '../../shared/model/example';
import type { Row } from '../../shared/model/request';
import { nameOf } from '../../shared/name-of';
import { idOf, ownOf, setOwn } from '../../shared/own';
import { reasonPhrase } from '../../shared/reason-phrase';
import { requestLine } from './outline';
import { contentTypeOf, languageOfType } from './request-body';
import { changeParts, partsOf } from './requests';
import { rowsOf, sameRows, writeRows } from './rows';

/** The language of a body: as the file says, else by its content type, else text. */
const languageOf = (response: JsonObject, headers: readonly Row[]): Language => {
  const kept = languageSchema.safeParse(response._postman_previewlanguage);
  return kept.success ? kept.data : languageOfType(contentTypeOf(headers));
};

const requestOf = (response: JsonObject, request: JsonObject): Json | undefined =>
  response.originalRequest ?? request.request;

const delayOf = (response: JsonObject): number | null => {
  const { delay } = ownOf(response);
  return typeof delay === 'number' && delay >= 0 ? delay : null;
};

/** Sets a field of ours, or takes it away. */
const setField = (node: JsonObject, key: string, value: Json | undefined): void => {
  const { [key]: _, ...own } = ownOf(node);
  setOwn(node, value === undefined ? own : { ...own, [key]: value });
};

/** One example of a request at most is the default one. */
const setDefault = (response: JsonObject, request: JsonObject, on: boolean): void => {
  for (const each of listOr(request.response).filter(isObject)) {
    if (each !== response && ownOf(each).default === true && on) setField(each, 'default', undefined);
  }
  setField(response, 'default', on ? true : undefined);
};

/** An example as its tab shows it. */
export const exampleOf = (response: JsonObject, request: JsonObject): Example => {
  const headers = rowsOf(response.header);
  return {
    id: idOf(response),
    name: nameOf(response),
    requestName: nameOf(request),
    ...requestLine(requestOf(response, request)),
    code: typeof response.code === 'number' ? response.code : 200,
    headers,
    body: textOr(response.body, ''),
    language: languageOf(response, headers),
    isDefault: ownOf(response).default === true,
    delay: delayOf(response),
    request: partsOf(requestOf(response, request)),
  };
};

/** Changes an example in place; what is not named stays as it is. */
export const changeExample = (response: JsonObject, request: JsonObject, change: ExampleChange): void => {
  if (change.body !== undefined) {
    response.body = change.body;
    // Bytes that were recorded give way to what is typed, be it nothing.
    if ('base64' in ownOf(response)) setField(response, 'base64', undefined);
  }
  if (change.language !== undefined && change.language !== languageOf(response, rowsOf(response.header))) {
    response._postman_previewlanguage = change.language;
  }
  if (change.code !== undefined && change.code !== response.code) {
    response.code = change.code;
    response.status = reasonPhrase(change.code);
  }
  if (change.headers && !sameRows(rowsOf(response.header), change.headers)) {
    response.header = writeRows(response.header, change.headers);
  }
  if (change.delay !== undefined && change.delay !== delayOf(response)) {
    setField(response, 'delay', change.delay ?? undefined);
  }
  if (change.isDefault !== undefined && change.isDefault !== (ownOf(response).default === true)) {
    setDefault(response, request, change.isDefault);
  }
  if (change.request) {
    // An example that had no request of its own gets a copy: an edit here is none of the request it lies under.
    response.originalRequest = changeParts(
      response.originalRequest ?? structuredClone(request.request ?? null),
      change.request,
    );
  }
};
