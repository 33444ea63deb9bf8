import { done, type Result, refuse } from '../../shared/errors';
import { importLimit } from '../../shared/import-limit';
import { isObject, type Json } from '../../shared/json';
import { isCollection, isCollectionV1, readCollection, readCollectionV1 } from './collection/read';
import { hasCurl } from './curl/parse-curl';
import { readCurl } from './curl/read-curl';
import { decode } from './decode';
import { isEnvironment, readEnvironment } from './environment';
import { foreignBytes, foreignObject, foreignText } from './foreign';
import { isHar, readHar } from './har/read-har';
import { parseJson } from './json/parse-json';
import { nameOr } from './named';
import { inWords } from './place';
import type { ReadDefinition, ReadDocument, ReadImport } from './read-document';
import { definitionOfObject, definitionOfText } from './recognise-definition';

/** One of Postman's files as the document to keep, or why it cannot be read and where. */
export const readFile = (name: string, bytes: Uint8Array): Result<ReadDocument> => {
  const read = readImport(name, bytes);
  if (!read.ok) return read;
  const { value } = read;
  if ('document' in value) return done(value);
  return refuse({ code: 'file-not-recognised', found: otherInWords(value) });
};

/** What a file is that holds no document, in words. */
export const otherInWords = (read: Exclude<ReadImport, ReadDocument>): string => {
  if (read.kind === 'definition') return read.format;
  return read.kind === 'history' ? 'a HAR file' : 'a cURL command';
};

/** The same, or what else can be imported: requests of a HAR file or of cURL commands, the definition of an API. */
export const readImport = (name: string, bytes: Uint8Array): Result<ReadImport> => {
  if (bytes.length > importLimit)
    return refuse({ code: 'file-too-large', when: 'opened', bytes: bytes.length, limit: importLimit });
  const archive = foreignBytes(bytes);
  if (archive) return refuse({ code: 'file-not-recognised', found: archive });
  const text = decode(bytes);
  if (!text.ok) return text;
  // trim() counts a second byte order mark as space, as people would.
  if (text.value.trim() === '') return refuse({ code: 'file-empty' });
  const data = parseJson(text.value);
  if (data.ok) return recognise(data.value, text.value, name);
  const definition = definitionOfText(text.value);
  if (definition) return done(readDefinition(name, definition, text.value));
  if (hasCurl(text.value)) return readCurl(text.value, name);
  const found = data.error.code === 'file-not-json' ? foreignText(text.value) : undefined;
  if (found) return refuse({ code: 'file-not-recognised', found });
  return /\.ya?ml$/i.test(name)
    ? refuse({ code: 'file-not-recognised', found: 'YAML that is no OpenAPI or Swagger definition' })
    : data;
};

const readDefinition = (file: string, format: string, text: string): ReadDefinition => ({
  kind: 'definition',
  name: nameOr(undefined, file.replace(/\.(?:ya?ml|graphqls?|gql)$/i, ''), 'New API'),
  format,
  text,
});

const recognise = (data: Json, text: string, file: string): Result<ReadImport> => {
  if (!isObject(data)) return refuse({ code: 'file-not-recognised', found: inWords(data) });
  if (isHar(data)) return readHar(data, file);
  const definition = definitionOfObject(data);
  if (definition) return done(readDefinition(file, definition, text));
  const found = 'item' in data ? undefined : foreignObject(data);
  if (found) return refuse({ code: 'file-not-recognised', found });
  if (isCollection(data)) return readCollection(data, file);
  if (isCollectionV1(data)) return readCollectionV1(data, file);
  if (isEnvironment(data)) return readEnvironment(data, file);
  return refuse({ code: 'file-not-recognised', found: inWords(data) });
};
