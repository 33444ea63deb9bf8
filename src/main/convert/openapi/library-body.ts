import { isObject, type Json, type JsonObject } from '../../../shared/json';
import type { Conversion } from './conversion';
import { chosenType, familyOf } from './media-type';

const isForm = (type: string): boolean =>
  type === 'application/x-www-form-urlencoded' || type === 'multipart/form-data';

/** The one media type a request is sent as: the first where that is a form, else JSON before the others (facts 7.3). */
export const requestMedia = (requestBody: JsonObject): { type: string; media: JsonObject } | undefined => {
  const content = isObject(requestBody.content) ? requestBody.content : {};
  const types = Object.keys(content);
  const type =
    types[0] !== undefined && isForm(types[0]) ? types[0] : chosenType(types.filter((each) => !isForm(each)));
  const media = type === undefined ? undefined : content[type];
  return type === undefined ? undefined : { type, media: isObject(media) ? media : {} };
};

/** A request body as the library gets it: its one media type, with the value. */
export const libraryBody = (requestBody: JsonObject, conversion: Conversion): JsonObject => {
  const chosen = requestMedia(requestBody);
  if (!chosen) return { content: {} };
  const { type, media } = chosen;
  const { schema, value } = conversion.shapeOf(media.schema, 'request');
  const example = media.example ?? value;
  const made: JsonObject = isForm(type)
    ? { schema: { ...schema, example: unmistaken(example) }, ...encodingOf(media, example) }
    : { schema, ...(familyOf(type) === 'xml' ? {} : { example: unmistaken(example) }) };
  return { content: Object.fromEntries([[type, made]]) };
};

/** The library takes an example whose only key is `value` for one that holds it there. */
const unmistaken = (example: Json): Json =>
  isObject(example) && Object.keys(example).length === 1 && 'value' in example ? { value: example } : example;

/** How the fields of a form are written. A list has no names for deepObject to write: it gets the usual style. */
const encodingOf = ({ encoding }: JsonObject, example: Json): JsonObject => {
  if (!isObject(encoding)) return {};
  const values = isObject(example) ? example : {};
  const kept = Object.entries(encoding).flatMap(([name, each]) =>
    isObject(each) && !(each.style === 'deepObject' && Array.isArray(values[name]))
      ? [[name, { ...each }] as const]
      : [],
  );
  return { encoding: Object.fromEntries(kept) };
};
