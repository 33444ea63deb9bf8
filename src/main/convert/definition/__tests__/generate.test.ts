import { describe, expect, it } from 'vitest';
import { isObject, type JsonObject, listOr } from '../../../../shared/json';
import { type DefinitionType, defaultGenerationOptions, type GenerationOptions } from '../../../../shared/model/api';
import { defaultMockSettings } from '../../../../shared/model/mock-settings';
import { answer } from '../../../mock/answer';
import { compile } from '../../../mock/compile';
import { exportCollection } from '../../export';
import { fixture, serverOf } from '../../openapi/__tests__/definitions';
import { generateCollection } from '../generate';

const generated = async (text: string, type: DefinitionType, options: Partial<GenerationOptions> = {}) => {
  const made = await generateCollection(text, type, { ...defaultGenerationOptions, ...options }, () => undefined);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
};

/** The names in a tree, folders with a slash behind. */
const namesIn = (node: JsonObject): unknown[] =>
  listOr(node.item)
    .filter(isObject)
    .map((item) => (Array.isArray(item.item) ? { [String(item.name)]: namesIn(item) } : item.name));

const petstore = (options: Partial<GenerationOptions> = {}) =>
  generated(fixture('petstore-detailed'), 'openapi-3.0', options);
const everything = JSON.stringify;

describe('each of the ten options does what it says', () => {
  it('collapse redundant folders: a folder of one request gives way to it', async () => {
    const [on, off] = [await petstore(), await petstore({ collapseFolders: false })];
    expect(everything(namesIn(on))).toContain('"Finds Pets by status"');
    expect(everything(namesIn(on))).not.toContain('findByStatus');
    expect(everything(namesIn(off))).toContain('{"findByStatus":["Finds Pets by status"]}');
  });
  it('folder organization: by paths or by tags', async () => {
    const names = (collection: JsonObject) => listOr(collection.item).map((item) => isObject(item) && item.name);
    expect(names(await petstore({ folderStrategy: 'Tags' }))).toEqual(expect.arrayContaining(['pet', 'store', 'user']));
    expect(everything(namesIn(await petstore({ folderStrategy: 'Tags' })))).not.toContain('{petId}');
  });
  it('a tag is a folder, be it of one request', async () => {
    const get = (summary: string, ...tags: string[]) => ({ get: { summary, tags, responses: {} } });
    const paths = {
      '/a': get('A', 'Alone'),
      '/b': get('B', 'Both', 'Alone too'),
      '/c': get('C', 'Both'),
      '/d': get('D'),
    };
    const text = everything({
      openapi: '3.0.3',
      info: { title: 'A', version: '1' },
      tags: [{ name: 'Alone' }, { name: 'Nobody' }],
      paths,
    });
    const made = await generated(text, 'openapi-3.0', { folderStrategy: 'Tags' });
    expect(namesIn(made)).toEqual([
      { Alone: ['A'] },
      { Nobody: [] },
      { Both: ['B', 'C'] },
      { 'Alone too': ['B'] },
      'D',
    ]);
  });
  it('naming requests: by summary or by URL', async () => {
    expect(everything(namesIn(await petstore()))).toContain('Find pet by ID');
    expect(everything(namesIn(await petstore({ requestNameSource: 'URL' })))).not.toContain('Find pet by ID');
  });
  it('indent character', async () => {
    expect(everything(await petstore({ indentCharacter: 'Tab' }))).toContain('{\\n\\t');
    expect(everything(await petstore())).not.toContain('{\\n\\t');
  });
  it('request parameters: the schema’s placeholders or values', async () => {
    expect(everything(await petstore())).toContain('<string>');
    expect(everything(await petstore({ requestParametersResolution: 'Example' }))).not.toContain('<string>');
  });
  it('response parameters: the author’s example or one made of the schema', async () => {
    const text = everything({
      openapi: '3.0.3',
      info: { title: 'A', version: '1' },
      paths: {
        '/a': {
          get: {
            responses: {
              200: {
                description: 'OK',
                content: { 'application/json': { schema: { type: 'string' }, example: 'the author’s' } },
              },
            },
          },
        },
      },
    });
    expect(everything(await generated(text, 'openapi-3.0'))).toContain('the author’s');
    const made = await generated(text, 'openapi-3.0', { exampleParametersResolution: 'Schema' });
    expect(everything(made)).not.toContain('the author’s');
  });
  it('auth in examples, optional parameters, implicit headers', async () => {
    const secured = everything(await petstore());
    expect(secured).toContain('Added as a part of security scheme');
    expect(everything(await petstore({ includeAuthInfoInExample: false }))).not.toContain(
      'Added as a part of security',
    );
    const stripe = fixture('uber-swagger2');
    const disabled = (made: JsonObject) => everything(made).split('"disabled":true').length;
    const optional = await generated(stripe, 'swagger-2.0', { disableOptionalParameters: true });
    expect(disabled(optional)).toBeGreaterThan(disabled(await generated(stripe, 'swagger-2.0')));
    const headers = everything({
      openapi: '3.0.3',
      info: { title: 'A', version: '1' },
      paths: {
        '/a': {
          get: {
            parameters: [{ name: 'Accept', in: 'header', schema: { type: 'string' }, example: 'text/from-the-spec' }],
            responses: { 200: { description: 'OK' } },
          },
        },
      },
    });
    expect(everything(await generated(headers, 'openapi-3.0'))).not.toContain('from-the-spec');
    const kept = await generated(headers, 'openapi-3.0', { keepImplicitHeaders: true });
    expect(everything(kept)).toContain('"Accept"');
  });
  it('implicit headers that are kept stand there once, as the definition has them', async () => {
    const header = (name: string) => ({ name, in: 'header', schema: { type: 'string' }, example: 'from/the-spec' });
    const content = { 'application/json': { schema: { type: 'object' } } };
    const operation = {
      summary: 'A',
      parameters: [header('accept'), header('Content-Type')],
      requestBody: { content },
      responses: { 200: { description: 'OK', content } },
    };
    const text = everything({
      openapi: '3.0.3',
      info: { title: 'A', version: '1' },
      paths: { '/a': { post: operation } },
    });
    const names = (holder: unknown) =>
      isObject(holder as JsonObject)
        ? listOr((holder as JsonObject).header).map((row) => isObject(row) && [row.key, row.value])
        : [];
    const made = await generated(text, 'openapi-3.0', {
      keepImplicitHeaders: true,
      requestParametersResolution: 'Example',
    });
    const [item] = listOr(made.item).filter(isObject);
    const [example] = listOr(item?.response).filter(isObject);
    const wanted = [
      ['accept', 'from/the-spec'],
      ['Content-Type', 'from/the-spec'],
    ];
    expect(names(item?.request)).toEqual(wanted);
    expect(names(example?.originalRequest)).toEqual(wanted);
  });
  it('optimize conversion: a definition of more than 500 requests is followed less deep', async () => {
    const nest = (depth: number): JsonObject =>
      depth === 0 ? { type: 'string', example: 'bottom' } : { type: 'object', properties: { in: nest(depth - 1) } };
    const paths = Object.fromEntries(
      Array.from({ length: 501 }, (_, at) => [
        `/a${at}`,
        {
          get: {
            responses: {
              200: {
                description: 'OK',
                content: { 'application/json': { schema: { $ref: '#/components/schemas/Deep' } } },
              },
            },
          },
        },
      ]),
    );
    const text = everything({
      openapi: '3.0.3',
      info: { title: 'A', version: '1' },
      paths,
      components: { schemas: { Deep: nest(8) } },
    });
    expect(everything(await generated(text, 'openapi-3.0'))).not.toContain('bottom');
    expect(everything(await generated(text, 'openapi-3.0', { optimizeConversion: false }))).toContain('bottom');
  });
});

describe('GraphQL', () => {
  const sdl = `
type Query { pet(id: ID!): Pet, pets: [Pet!]! }
type Mutation { addPet(input: NewPet!): Pet! }
input NewPet { name: String!, tags: [String!], parent: NewPet }
enum Kind { CAT, DOG }
interface Being { name: String! }
type Pet implements Being { id: ID!, name: String!, kind: Kind, friend: Pet, friends: [Being!] }`;
  it('gives one stub with a scenario for each query and mutation, whose body fits the schema', async () => {
    const collection = await generated(sdl, 'graphql');
    const [item] = listOr(collection.item).filter(isObject);
    const examples = listOr(item?.response).filter(isObject);
    expect(examples.map(({ name }) => name)).toEqual(['query pet', 'query pets', 'mutation addPet']);
    expect(JSON.parse(String(examples[1]?.body))).toMatchObject({
      data: { pets: [{ id: '1', name: 'string', kind: 'CAT' }] },
    });
    const { buildSchema, parse, validate } = await import('graphql');
    for (const example of examples) {
      const { graphql } = (example.originalRequest as JsonObject).body as JsonObject;
      expect(validate(buildSchema(sdl), parse(String((graphql as JsonObject).query)))).toEqual([]);
    }
    expect(serverOf(collection)('/graphql', { method: 'POST', name: 'mutation addPet' }).status).toBe(200);
  });

  it.each([
    ['as generated', (collection: JsonObject) => collection],
    ['exported and imported again', (collection: JsonObject) => JSON.parse(exportCollection(collection)) as JsonObject],
  ])('answers by operation: %s', async (_, through) => {
    const collection = through(await generated(sdl, 'graphql'));
    const table = compile({ collection, environment: null, settings: defaultMockSettings });
    const asked = (query: string, operationName?: string) => {
      const body = new Uint8Array(Buffer.from(everything({ query, operationName })));
      const headers = { 'content-type': 'application/json' };
      return answer(table, { method: 'POST', path: '/graphql', query: '', headers, body }).example?.name;
    };
    expect(asked('{ pets { id } }')).toBe('query pets');
    expect(asked('query A($id: ID!) { mine: pet(id: $id) { id other: name } second: pets { id } }')).toBe('query pet');
    expect(asked('mutation { addPet(input: {name: "{ pets }"}) { id } }')).toBe('mutation addPet');
    const two = 'fragment F on Pet { id } query A { pet(id: 1) { ...F } } # query C { x }\nquery B { pets { ...F } }';
    expect([asked(two, 'A'), asked(two, 'B')]).toEqual(['query pet', 'query pets']);
    expect(asked('{ nothing }')).toBeUndefined();
  });
});
