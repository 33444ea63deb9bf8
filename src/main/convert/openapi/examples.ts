import { isObject, type Json, type JsonObject, textOr } from '../../../shared/json';
import { reasonPhrase } from '../../../shared/reason-phrase';
import { type Body, bodiesOf } from './bodies';
import type { Conversion } from './conversion';
import { chosenType, familyOf, sentAs } from './media-type';
import { type Original, originalRequest } from './original-request';
import { objectAt } from './refs';

/** Every documented response as one Postman example, or as several where it has several examples of its own. */
export const examplesOf = (original: Original): JsonObject[] => {
  const { operation } = original;
  const codes = operation.responses.map(([status]) => status);
  return operation.responses.flatMap(([status, response]) => examplesFor(response, codeOf(status, codes), original));
};

/**
 * `4XX` stands for 400, `default` for whatever goes wrong: 500. Where no success is documented, though, `default` is
 * it ("default: successful operation"), and a mock server that only ever fails is of no use.
 */
export const codeOf = (status: string, all: readonly string[]): number => {
  if (status !== 'default') return Number(status.replace(/x/gi, '0'));
  return all.some((each) => /^[23]/.test(each)) ? 500 : 200;
};

const examplesFor = (response: JsonObject, code: number, original: Original): JsonObject[] => {
  const { conversion } = original;
  const content = isObject(response.content) ? response.content : {};
  const listed = chosenType(Object.keys(content));
  const type = listed === undefined ? undefined : sentAs(listed);
  const media = listed === undefined ? {} : content[listed];
  const bodies: Body[] =
    listed === undefined ? [{ text: '' }] : bodiesOf(listed, isObject(media) ? media : {}, 'response', conversion);
  const [title = ''] = textOr(response.description, '').trim().split('\n');
  const shared = {
    status: reasonPhrase(code),
    code,
    _postman_previewlanguage: languageOf(type),
    header: [...(type === undefined ? [] : [{ key: 'Content-Type', value: type }]), ...headersOf(response, conversion)],
    cookie: [],
  };
  return bodies.map(({ text, key, name }) => ({
    name: ((bodies.length > 1 && name) || title || name || `${code}`).slice(0, 255),
    originalRequest: originalRequest(original, type, key),
    ...shared,
    body: text,
  }));
};

const languageOf = (type: string | undefined): string => {
  const family = type === undefined ? 'text' : familyOf(type);
  if (family === 'json' || family === 'xml') return family;
  return type?.startsWith('text/html') ? 'html' : 'text';
};

/** The documented headers with values a server can send; Content-Type is said by the content. */
const headersOf = (response: JsonObject, conversion: Conversion): JsonObject[] =>
  Object.entries(isObject(response.headers) ? response.headers : {}).flatMap(([key, each]) => {
    if (/^content-type$/i.test(key) || !/^[\w!#$%&'*+.^`|~-]+$/.test(key)) return [];
    const header = objectAt(each, conversion.follow);
    const value = header.example ?? conversion.shapeOf(header.schema, 'response').value;
    const { description } = header;
    return [{ key, value: headerValue(value), ...(typeof description === 'string' ? { description } : {}) }];
  });

/** Header values are of one line and of Latin letters; of what is not, the bytes are written out. */
const headerValue = (value: Json): string => {
  const text = Array.isArray(value) ? value.map(String).join(', ') : typeof value === 'object' ? '' : String(value);
  return text.replace(/[^\t\x20-\x7e]/gu, (char) => encodeURIComponent(char.isWellFormed() ? char : '?'));
};
