import { done, type Result, refuse } from '../../shared/errors';
import { importLimit } from '../../shared/import-limit';
import { isObject, type Json } from '../../shared/json';
import { isCollection, isCollectionV1, readCollection, readCollectionV1 } from './collection/read';
import { decode } from './decode';
import { isEnvironment, readEnvironment } from './environment';
import { foreignBytes, foreignObject, foreignText } from './foreign';
import { isHar, readHar } from './har/read-har';
import { parseJson } from './json/parse-json';
import { inWords } from './place';
import type { ReadDocument, ReadHistory } from './read-document';

/** One of Postman's files as the document to keep, or why it cannot be read and where. */
export const readFile = (name: string, bytes: Uint8Array): Result<ReadDocument> => {
  const read = readImport(name, bytes);
  if (!read.ok) return read;
  const { value } = read;
  return value.kind === 'history' ? refuse({ code: 'file-not-recognised', found: 'a HAR file' }) : done(value);
};

/** The same, or the requests of a HAR file. */
export const readImport = (name: string, bytes: Uint8Array): Result<ReadDocument | ReadHistory> => {
  if (bytes.length > importLimit)
    return refuse({ code: 'file-too-large', when: 'opened', bytes: bytes.length, limit: importLimit });
  const archive = foreignBytes(bytes);
  if (archive) return refuse({ code: 'file-not-recognised', found: archive });
  const text = decode(bytes);
  if (!text.ok) return text;
  // trim() counts a second byte order mark as space, as people would.
  if (text.value.trim() === '') return refuse({ code: 'file-empty' });
  const data = parseJson(text.value);
  if (data.ok) return recognise(data.value, name);
  const found = data.error.code === 'file-not-json' ? foreignText(text.value) : undefined;
  return found ? refuse({ code: 'file-not-recognised', found }) : data;
};

const recognise = (data: Json, file: string): Result<ReadDocument | ReadHistory> => {
  if (!isObject(data)) return refuse({ code: 'file-not-recognised', found: inWords(data) });
  if (isHar(data)) return readHar(data, file);
  // A list of items makes a collection, whatever else a tool has put beside it.
  const found = 'item' in data ? undefined : foreignObject(data);
  if (found) return refuse({ code: 'file-not-recognised', found });
  if (isCollection(data)) return readCollection(data, file);
  if (isCollectionV1(data)) return readCollectionV1(data, file);
  if (isEnvironment(data)) return readEnvironment(data, file);
  return refuse({ code: 'file-not-recognised', found: inWords(data) });
};
