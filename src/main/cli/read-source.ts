import { readFile as readBytes } from 'node:fs/promises';
import { done, type Result, refuse } from '../../shared/errors';
import type { JsonObject } from '../../shared/json';
import { defaultGenerationOptions } from '../../shared/model/api';
import type { ReadDefinition, ReadDocument, ReadImport } from '../convert/read-document';
import { otherInWords, readImport } from '../convert/read-file';
import { graphqlSchema } from '../convert/recognise-definition';

/** A definition as a collection. Loaded only when asked for: it is heavy. */
const ofDefinition = async ({ format, text }: ReadDefinition): Promise<Result<JsonObject>> => {
  if (format === graphqlSchema) {
    const { generateCollection } = await import('../convert/definition/generate');
    return generateCollection(text, 'graphql', defaultGenerationOptions, () => undefined);
  }
  const [{ parseDefinition }, { toCollection }] = await Promise.all([
    import('../convert/openapi/parse'),
    import('../convert/openapi/to-collection'),
  ]);
  const data = parseDefinition(text);
  const converted = data.ok ? await toCollection(data.value) : data;
  return converted.ok ? done(converted.value.collection) : converted;
};

/** What holds requests, be it no collection, as one. */
const asCollection = async (read: Exclude<ReadImport, ReadDocument>): Promise<Result<JsonObject>> => {
  if (read.kind === 'definition') return ofDefinition(read);
  if (read.kind === 'requests') {
    const { collectionOfRequests } = await import('../services/files/collection-of-requests');
    return done(collectionOfRequests(read.name, read.requests));
  }
  const { historyCollection } = await import('../services/history-collection/history-collection');
  const { name, entries, skipped } = read;
  if (entries.length === 0) {
    const why = skipped[0] ? ` that can be used (${skipped[0].at}: ${skipped[0].problem})` : '';
    return refuse({ code: 'file-not-recognised', found: `a HAR file without requests${why}` });
  }
  return done(historyCollection(name, entries, new Set()));
};

const bytesOf = async (path: string): Promise<Result<Uint8Array>> => {
  try {
    return done(await readBytes(path));
  } catch (error) {
    return refuse({ code: 'disk', file: path, reason: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
};

/** Reads a file as a collection or environment. Where a collection is wanted, all that holds requests is one too. */
export const readSource = async (path: string, wanted: 'collection' | 'environment'): Promise<Result<JsonObject>> => {
  const bytes = await bytesOf(path);
  if (!bytes.ok) return bytes;
  const read = readImport(path, bytes.value);
  if (!read.ok) return read;
  if (!('document' in read.value)) {
    if (wanted === 'collection') return asCollection(read.value);
    return refuse({ code: 'file-not-recognised', found: otherInWords(read.value) });
  }
  const { kind, document } = read.value;
  return kind === wanted
    ? done(document)
    : refuse({ code: 'file-malformed', at: '', expected: `a Postman ${wanted}`, found: `a Postman ${kind}` });
};
