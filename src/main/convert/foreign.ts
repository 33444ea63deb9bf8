import { isObject, type JsonObject } from '../../shared/json';
import { behindComments } from './behind-comments';
import { definitionOfText } from './recognise-definition';

/** Files people may well drop here that are nothing we read, by the keys that give them away. */
const objects: readonly [string, (document: JsonObject) => boolean][] = [
  ['an AsyncAPI definition', (it) => 'asyncapi' in it],
  [
    'the introspection of a GraphQL API (its schema can be imported as SDL)',
    (it) => '__schema' in it || (isObject(it.data) && '__schema' in it.data),
  ],
  ['a Postman data dump', (it) => Array.isArray(it.collections) && 'environments' in it],
  ['an answer of the Postman API with a collection inside', (it) => isObject(it.collection) && 'info' in it.collection],
  ['an Insomnia export', (it) => it._type === 'export' && 'resources' in it],
  ['a JSON Schema', (it) => typeof it.$schema === 'string' && 'properties' in it],
];

/** The same for files that are not JSON, by how they begin behind comments. */
const texts: readonly [string, RegExp][] = [
  ['an OpenAPI definition in YAML', /^["']?openapi["']?:/],
  ['a Swagger definition in YAML', /^["']?swagger["']?:/],
  ['a GraphQL schema', /^(?:type|schema|input|enum|interface|scalar|directive|union)\s+[\w@{]/],
  ['a cURL command', /^(?:\$\s*)?curl\s/],
  ['an HTML page', /^<(?:!doctype html|html)\b/i],
  ['an XML file', /^<\?xml\b/],
];

/** What an object is, where that is easily told. */
export const foreignObject = (document: JsonObject): string | undefined => objects.find(([, is]) => is(document))?.[0];

/** What a text that is not JSON is, where that is easily told by how it begins. */
export const foreignText = (text: string): string | undefined => {
  const begin = text.slice(0, 2_000);
  // Its first line looks like a comment.
  if (/^\ufeff?\s*#%RAML\b/.test(begin)) return 'a RAML definition';
  const start = behindComments(begin);
  return texts.find(([, pattern]) => pattern.test(start))?.[0];
};

/** What bytes are that are no text, where that is easily told. */
export const foreignBytes = (bytes: Uint8Array): string | undefined =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4 ? 'a ZIP archive' : undefined;

/** Whether a character stands in no text that people write. */
const isControl = (char: string): boolean => char < ' ' && !/\s/.test(char);

const ofPostman: readonly [string, RegExp][] = [
  ['a Postman environment', /"_postman_variable_scope"\s*:/],
  ['a Postman collection', /"_postman_id"\s*:|"schema"\s*:\s*"https:\/\/schema\.(?:get)?postman\.com\//],
];

/**
 * What a text is that is no definition of an API, not even a broken one; undefined where it may be one. Only its
 * beginning is looked at, so that a text of any length costs the same.
 */
export const foreignToApis = (text: string): string | undefined => {
  const start = text.slice(0, 2_000);
  if ([...start].some(isControl)) return 'a file that is no text';
  if (definitionOfText(start) !== undefined) return undefined;
  return foreignText(start) ?? (/^\s*\{/.test(start) ? ofPostman.find(([, is]) => is.test(start))?.[0] : undefined);
};
