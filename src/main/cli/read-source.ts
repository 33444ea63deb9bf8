import { readFile as readBytes } from 'node:fs/promises';
import { done, type Result, refuse } from '../../shared/errors';
import type { JsonObject } from '../../shared/json';
import { decode } from '../convert/decode';
import { readImport } from '../convert/read-file';

/** A definition as a collection; undefined where the bytes are none. Loaded only when asked for: it is heavy. */
const readDefinition = async (path: string, bytes: Uint8Array): Promise<Result<JsonObject> | undefined> => {
  const text = decode(bytes);
  if (!text.ok) return undefined;
  const [{ parseDefinition }, { isDefinition }] = await Promise.all([
    import('../convert/openapi/parse'),
    import('../convert/openapi/recognise'),
  ]);
  const data = parseDefinition(text.value);
  if (!data.ok) return /\.ya?ml$/i.test(path) ? data : undefined;
  if (!isDefinition(data.value)) return undefined;
  const { toCollection } = await import('../convert/openapi/to-collection');
  const converted = await toCollection(data.value);
  return converted.ok ? done(converted.value.collection) : converted;
};

const bytesOf = async (path: string): Promise<Result<Uint8Array>> => {
  try {
    return done(await readBytes(path));
  } catch (error) {
    return refuse({ code: 'disk', file: path, reason: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
};

/** Reads a file as a collection or environment. Where a collection is wanted, an OpenAPI or Swagger definition is one too. */
export const readSource = async (path: string, wanted: 'collection' | 'environment'): Promise<Result<JsonObject>> => {
  const bytes = await bytesOf(path);
  if (!bytes.ok) return bytes;
  const read = readImport(path, bytes.value);
  if (!read.ok) {
    const other = read.error.code === 'file-not-recognised' || read.error.code === 'file-not-json';
    return (other && wanted === 'collection' && (await readDefinition(path, bytes.value))) || read;
  }
  if (read.value.kind === 'history') {
    const { historyCollection } = await import('../services/history-collection/history-collection');
    const { name, entries } = read.value;
    if (entries.length === 0) return refuse({ code: 'file-not-recognised', found: 'a HAR file without requests' });
    if (wanted === 'collection') return done(historyCollection(name, entries, new Set()));
    return refuse({ code: 'file-not-recognised', found: 'a HAR file' });
  }
  const { kind, document } = read.value;
  return kind === wanted
    ? done(document)
    : refuse({ code: 'file-malformed', at: '', expected: `a Postman ${wanted}`, found: `a Postman ${kind}` });
};
