import { isObject, type Json, type JsonObject, listOr, textOr } from '../../shared/json';
import {
  type Example,
  type ExampleChange,
  type Header,
  type Language,
  languageSchema,
} from '../../shared/model/example';
import { idOf } from '../../shared/own';
import { reasonPhrase } from '../../shared/reason-phrase';
import { requestLine } from './outline';

const headersOf = (header: Json | undefined): Header[] =>
  listOr(header)
    .filter(isObject)
    .map((row) => ({ key: textOr(row.key, ''), value: textOr(row.value, ''), disabled: row.disabled === true }));

/** The language of a body: as the file says, else by its content type, else text. */
const languageOf = (response: JsonObject, headers: readonly Header[]): Language => {
  const kept = languageSchema.safeParse(response._postman_previewlanguage);
  if (kept.success) return kept.data;
  const type = headers.find(({ key }) => key.toLowerCase() === 'content-type')?.value.toLowerCase() ?? '';
  return (['json', 'xml', 'html', 'javascript'] as const).find((language) => type.includes(language)) ?? 'text';
};

/** An example as its tab shows it. */
export const exampleOf = (response: JsonObject, request: JsonObject): Example => {
  const headers = headersOf(response.header);
  return {
    id: idOf(response),
    name: textOr(response.name, 'Unnamed'),
    requestName: textOr(request.name, 'Unnamed'),
    ...requestLine(response.originalRequest ?? request.request),
    code: typeof response.code === 'number' ? response.code : 200,
    headers,
    body: textOr(response.body, ''),
    language: languageOf(response, headers),
  };
};

/** Changes an example in place; what is not named stays as it is. */
export const changeExample = (response: JsonObject, change: ExampleChange): void => {
  if (change.body !== undefined) response.body = change.body;
  if (change.language !== undefined) response._postman_previewlanguage = change.language;
  if (change.code !== undefined && change.code !== response.code) {
    response.code = change.code;
    response.status = reasonPhrase(change.code);
  }
};
