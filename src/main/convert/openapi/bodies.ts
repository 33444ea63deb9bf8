import { isObject, type Json, type JsonObject, textOr } from '../../../shared/json';
import type { Conversion, Shape } from './conversion';
import { familyOf } from './media-type';
import { objectAt } from './refs';
import { nameOfRef } from './schema-facts';
import { toXml } from './to-xml';

/** One body as text. One of several named examples has its key, and its summary or else the key as its name. */
export interface Body {
  readonly text: string;
  readonly key?: string;
  readonly name?: string;
}

/** The bodies a media type gives: one for each named example, else one. */
export const bodiesOf = (
  type: string,
  given: JsonObject,
  side: 'request' | 'response',
  conversion: Conversion,
): Body[] => {
  const fromSchema = side === 'response' && conversion.options.exampleParametersResolution === 'Schema';
  const media: JsonObject = fromSchema && given.schema !== undefined ? { schema: given.schema } : given;
  const shape = conversion.shapeOf(media.schema, side);
  const textOf = (example?: Json): string => bodyText(type, media, shape, example, conversion.indent);
  const named = namedExamples(media, conversion);
  if (named.length === 0) return [{ text: textOf(media.example) }];
  return named.map(({ key, name, value }) => ({ key, name, text: textOf(value) }));
};

/** The `examples` that hold their value here; one that is elsewhere (`externalValue`) is never fetched. */
export const namedExamples = (holder: JsonObject, { follow }: Conversion) =>
  Object.entries(isObject(holder.examples) ? holder.examples : {}).flatMap(([key, each]) => {
    const { value, summary } = objectAt(each, follow);
    return value === undefined ? [] : [{ key, name: textOr(summary, '').trim() || key, value }];
  });

const bodyText = (type: string, media: JsonObject, shape: Shape, given: Json | undefined, indent: string): string => {
  const family = shape.schema.format === 'binary' ? 'binary' : familyOf(type);
  const value = given === undefined ? shape.value : given;
  if (family === 'json') return jsonText(given, shape, indent);
  // Examples of anything but JSON are mostly the text itself.
  if (typeof value === 'string' && (given !== undefined || family !== 'xml'))
    return family === 'binary' && given === undefined ? '' : value;
  if (family === 'xml') return toXml(rootName(media.schema, shape.schema), value, shape.schema, indent);
  if (family === 'binary') return '';
  if (family === 'form' && isObject(value)) return new URLSearchParams(Object.entries(value).map(pairOf)).toString();
  return JSON.stringify(value, null, indent);
};

const pairOf = ([key, value]: [string, Json]): [string, string] => [
  key,
  typeof value === 'object' ? JSON.stringify(value) : String(value),
];

/** JSON, whatever the author's example is: one written as text is read, one that is no JSON at all gives way to a made one. */
const jsonText = (given: Json | undefined, { schema, value }: Shape, indent: string): string => {
  if (typeof given === 'string' && schema.type !== 'string') {
    try {
      JSON.parse(given);
      return given;
    } catch {
      return JSON.stringify(schema.type === undefined ? given : value, null, indent);
    }
  }
  return JSON.stringify(given === undefined ? value : given, null, indent);
};

const rootName = (schema: Json | undefined, flat: JsonObject): string => {
  if (isObject(flat.xml) && typeof flat.xml.name === 'string') return flat.xml.name;
  return isObject(schema) && typeof schema.$ref === 'string' ? nameOfRef(schema.$ref) : 'root';
};
