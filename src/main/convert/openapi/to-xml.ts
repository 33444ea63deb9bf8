import { isObject, type Json, type JsonObject, listOr, textOr } from '../../../shared/json';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A name XML allows; what it does not becomes an underscore. */
const tagOf = (name: string): string => name.replace(/[^\p{L}\p{N}._:-]/gu, '_').replace(/^(?![\p{L}_])/u, '_');

const xmlOf = (schema: JsonObject): JsonObject => (isObject(schema.xml) ? schema.xml : {});
const schemaAt = (schema: JsonObject, key: string): JsonObject => {
  const parts = schema[key];
  return isObject(parts) ? parts : {};
};

/** The element's name and its name space, as the schema's `xml` has them. */
const named = (name: string, schema: JsonObject): { tag: string; space: string } => {
  const { name: own, prefix, namespace } = xmlOf(schema);
  const prefixed = typeof prefix === 'string' && prefix !== '' ? `${prefix}:` : '';
  const space =
    typeof namespace === 'string' ? ` xmlns${prefixed && `:${textOr(prefix, '')}`}="${escaped(namespace)}"` : '';
  return { tag: tagOf(`${prefixed}${textOr(own, name)}`), space };
};

/** A value as an XML element by OpenAPI's rules: names, attributes, wrapped lists. */
const element = (name: string, value: Json, schema: JsonObject, pad: string, indent: string): string => {
  if (Array.isArray(value)) return listElement(name, value, schema, pad, indent);
  const { tag, space } = named(name, schema);
  if (!isObject(value)) return `${pad}<${tag}${space}>${escaped(value === null ? '' : String(value))}</${tag}>`;
  const properties = schemaAt(schema, 'properties');
  const entries = Object.entries(value).map(([key, each]) => ({ key, each, of: schemaAt(properties, key) }));
  const isAttribute = ({ of }: { of: JsonObject }) => xmlOf(of).attribute === true;
  const attributes = entries
    .filter(isAttribute)
    .map(({ key, each, of }) => ` ${named(key, of).tag}="${escaped(String(each ?? ''))}"`);
  const inner = entries
    .filter((entry) => !isAttribute(entry))
    .map(({ key, each, of }) => element(key, each, of, pad + indent, indent));
  const open = `${pad}<${tag}${space}${attributes.join('')}`;
  return inner.length === 0 ? `${open}/>` : [`${open}>`, ...inner, `${pad}</${tag}>`].join('\n');
};

/** Entries stand beside each other under the list's name; `wrapped` puts them into an element of that name. */
const listElement = (name: string, list: Json[], schema: JsonObject, pad: string, indent: string): string => {
  const items = schemaAt(schema, 'items');
  const wrapped = xmlOf(schema).wrapped === true;
  const { tag, space } = named(name, schema);
  const inner = list.map((each) => element(wrapped ? name : tag, each, items, wrapped ? pad + indent : pad, indent));
  return wrapped ? [`${pad}<${tag}${space}>`, ...inner, `${pad}</${tag}>`].join('\n') : inner.join('\n');
};

/** A value as an XML document. A list has no root of its own: it gets one. */
export const toXml = (name: string, value: Json, schema: JsonObject, indent: string): string => {
  const wrapped = listOr(value).length > 0 ? { ...schema, xml: { ...xmlOf(schema), wrapped: true } } : schema;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(name, value, wrapped, '', indent)}`;
};
