import type { Json, JsonObject } from '../../../shared/json';
import { readFile } from '../read-file';

/** Files as tests need them: made here, or the real ones of the fixtures. */
export const schemaOf = (version: string) =>
  `https://schema.getpostman.com/json/collection/v${version}/collection.json`;

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const collectionOf = (item: Json): JsonObject => ({
  info: { name: 'Shop', schema: schemaOf('2.1.0') },
  item,
});

export const request = (more: JsonObject = {}): JsonObject => ({
  name: 'One',
  request: { method: 'GET', header: [], url: 'https://example.com/one' },
  response: [],
  ...more,
});

const fixtures: Record<string, string> = import.meta.glob('../../../../fixtures/collections/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The text of a real collection. */
export const fixture = (name: string): string => {
  const text = Object.entries(fixtures).find(([path]) => path.includes(`/${name}.`))?.[1];
  if (text === undefined) throw new Error(`no fixture ${name}`);
  return text;
};

export const fixtureNames = ['adyen-legal-entity-v3', 'adyen-tfm-v1'];

export const readText = (text: string, name = 'file.json') => readFile(name, bytesOf(text));
export const readJson = (document: unknown, name?: string) => readText(JSON.stringify(document), name);

/** The document a file holds; fails the test where it holds none. */
export const documentOf = (document: unknown): JsonObject => {
  const result = readJson(document);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.document;
};

/** The refusal of a file; fails the test where there is none. */
export const refusalOf = (result: ReturnType<typeof readFile>) => {
  if (result.ok) throw new Error(`read as ${result.value.format}`);
  return result.error;
};
