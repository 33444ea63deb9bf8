import type { Json, JsonObject } from '../../../../shared/json';
import { defaultMockSettings } from '../../../../shared/model/mock-settings';
import { answer } from '../../../mock/answer';
import { compile } from '../../../mock/compile';
import { type Operation, operationsOf } from '../operation';
import { followIn } from '../refs';
import { toCollection } from '../to-collection';

const files: Record<string, string> = import.meta.glob('../../../../../fixtures/openapi/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The text of a real definition. */
export const fixture = (name: string): string => {
  const text = Object.entries(files).find(([path]) => path.includes(`/${name}.`))?.[1];
  if (text === undefined) throw new Error(`no fixture ${name}`);
  return text;
};

/** A definition of these paths. */
export const definitionOf = (paths: Json, more: JsonObject = {}): JsonObject => ({
  openapi: '3.0.3',
  info: { title: 'Shop', version: '1' },
  paths,
  ...more,
});

/** A definition of one GET whose 200 is JSON of this schema. */
export const oneOf = (schema: Json, schemas: JsonObject = {}, more: JsonObject = {}): JsonObject =>
  definitionOf(
    { '/a': { get: { responses: { 200: { description: 'OK', content: { 'application/json': { schema } } } } } } },
    { components: { schemas }, ...more },
  );

export const converted = async (definition: JsonObject | string, options = {}) => {
  const result = await toCollection(definition, options);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

export const refusalOf = async (definition: JsonObject | string) => {
  const result = await toCollection(definition);
  if (result.ok) throw new Error('converted');
  return result.error;
};

interface Asked {
  readonly method?: string;
  readonly code?: number | undefined;
  readonly name?: string;
}

/** A mock server of a collection: asks for a path, gives status, type, body and the example's name. */
export const serverOf = (collection: JsonObject) => {
  const table = compile({ collection, environment: null, settings: defaultMockSettings });
  return (target: string, { method = 'GET', code, name }: Asked = {}) => {
    const [path = '', query = ''] = target.split('?');
    const headers = {
      ...(code === undefined ? {} : { 'x-mock-response-code': String(code) }),
      ...(name === undefined ? {} : { 'x-mock-response-name': name }),
    };
    const given = answer(table, { method, path, query, headers, body: new Uint8Array() });
    const at = given.headers.findIndex((each, place) => place % 2 === 0 && each.toLowerCase() === 'content-type');
    const type = at < 0 ? undefined : given.headers[at + 1];
    return {
      status: given.status,
      type,
      body: given.body.toString(),
      example: given.example?.name,
      headers: given.headers,
    };
  };
};

export const served = async (definition: JsonObject | string, options = {}) =>
  serverOf((await converted(definition, options)).collection);

/** The JSON a definition of `oneOf` answers with. */
export const bodyOf = async (schema: Json, schemas: JsonObject = {}, more: JsonObject = {}): Promise<Json> => {
  const ask = await served(oneOf(schema, schemas, more));
  return JSON.parse(ask('/a').body);
};

export const operationsIn = (definition: JsonObject): Operation[] => operationsOf(definition, followIn(definition));
