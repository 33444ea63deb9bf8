import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../../shared/json';
import { isObject, listOr } from '../../../../shared/json';
import { checkCollection } from '../../collection/check';
import { converted, definitionOf, fixture, served } from './definitions';

const json = (schema: Json, more: JsonObject = {}): JsonObject => ({
  content: { 'application/json': { schema, ...more } },
});
const text = { type: 'string' };
const get = (path: string, responses: JsonObject, more: JsonObject = {}): JsonObject => ({
  [path]: { get: { responses, ...more } },
});

const itemsIn = (items: Json | undefined): JsonObject[] =>
  listOr(items)
    .filter(isObject)
    .flatMap((item) => (Array.isArray(item.item) ? itemsIn(item.item) : [item]));

describe('every documented response is an example', () => {
  it.each<[string, JsonObject, number[]]>([
    ['numbers', { 200: { description: 'A' }, 404: { description: 'B' } }, [200, 404]],
    ['ranges', { '2XX': { description: 'A' }, '4xx': { description: 'B' } }, [200, 400]],
    ['default beside a success', { 201: { description: 'A' }, default: { description: 'B' } }, [201, 500]],
    ['default beside a redirect', { 302: { description: 'A' }, default: { description: 'B' } }, [302, 500]],
    ['default as the only success', { default: { description: 'A' } }, [200]],
    [
      'default where only failures are documented',
      { 404: { description: 'A' }, default: { description: 'B' } },
      [404, 200],
    ],
    ['extensions left out', { 200: { description: 'A' }, 'x-note': { description: 'B' }, 2000: {} }, [200]],
  ])('%s', async (_, responses, codes) => {
    const { collection } = await converted(definitionOf(get('/a', responses)));
    const [item] = itemsIn(collection.item);
    expect(listOr(item?.response).map((each) => isObject(each) && each.code)).toEqual(codes);
    const ask = await served(definitionOf(get('/a', responses)));
    for (const code of codes) expect(ask('/a', { code }).status).toBe(code);
  });

  it('the success answers where none is asked for', async () => {
    const ask = await served(
      definitionOf(
        get('/a', { 404: { description: 'No' }, default: { description: 'Bad' }, 201: { description: 'Made' } }),
      ),
    );
    expect(ask('/a')).toMatchObject({ status: 201, example: 'Made' });
  });

  it('without content: an empty body', async () => {
    const ask = await served(definitionOf(get('/a', { 200: { description: 'OK' }, 204: { description: 'Gone' } })));
    expect(ask('/a', { code: 200 })).toMatchObject({ body: '', type: 'text/plain; charset=utf-8' });
    expect(ask('/a', { code: 204 })).toMatchObject({ body: '', type: undefined });
  });

  it.each<[string, JsonObject, string, string]>([
    ['JSON', { 'application/json; charset=utf-8': { schema: text } }, 'application/json; charset=utf-8', '"string"'],
    ['JSON before others', { 'text/csv': { schema: text }, 'application/hal+json': {} }, 'application/hal+json', '{}'],
    ['any type', { '*/*': { schema: { type: 'integer' } } }, 'application/json', '1'],
    ['text', { 'text/plain': { schema: { type: 'string', example: 'pong' } } }, 'text/plain', 'pong'],
    ['text by example', { 'text/csv': { example: 'a,b\n1,2' } }, 'text/csv', 'a,b\n1,2'],
    ['bytes', { 'image/*': { schema: { type: 'string', format: 'binary' } } }, 'image/png', ''],
    [
      'a form',
      { 'application/x-www-form-urlencoded': { example: { a: 1, b: 'x y' } } },
      'application/x-www-form-urlencoded',
      'a=1&b=x+y',
    ],
    [
      'JSON in a text',
      { 'application/json': { schema: { type: 'object' }, example: '{"a": 1}' } },
      'application/json',
      '{"a": 1}',
    ],
    [
      'what is no JSON',
      { 'application/json': { schema: { type: 'integer' }, example: '{"a": ...' } },
      'application/json',
      '1',
    ],
    ['falsy examples', { 'application/json': { schema: { type: 'integer' }, example: 0 } }, 'application/json', '0'],
    [
      'XML',
      {
        'application/xml': {
          schema: {
            type: 'object',
            xml: { name: 'pet' },
            properties: {
              id: { type: 'integer', xml: { attribute: true } },
              tags: {
                type: 'array',
                xml: { wrapped: true },
                items: { type: 'string', example: 'a&b', xml: { name: 'tag' } },
              },
            },
          },
        },
      },
      'application/xml',
      '<?xml version="1.0" encoding="UTF-8"?>\n<pet id="1">\n  <tags>\n    <tag>a&amp;b</tag>\n  </tags>\n</pet>',
    ],
  ])('%s', async (_, content, type, body) => {
    const ask = await served(definitionOf(get('/a', { 200: { description: 'OK', content } })));
    expect(ask('/a')).toMatchObject({ status: 200, type, body });
  });

  it('documented headers, in letters a header can have', async () => {
    const headers = {
      'X-Limit': { schema: { type: 'integer', example: 9 } },
      'X-Note': { example: 'naïve\n😀' },
      'Bad Name': {},
      'content-type': { example: 'x/y' },
    };
    const { headers: sent } = (await served(definitionOf(get('/a', { 200: { description: 'OK', headers } }))))('/a');
    expect(sent.join('|')).toContain('X-Limit|9|X-Note|na%C3%AFve%0A%F0%9F%98%80|');
    expect(sent.join('|')).not.toMatch(/Bad|x\/y/);
  });
});

describe('several examples of one response', () => {
  const examples = {
    alice: { summary: 'Alice', value: { name: 'a' } },
    bob: { value: { name: 'b' } },
    far: { externalValue: 'https://example.com/x' },
  };
  const parameters = [
    { name: 'id', in: 'path', required: true, schema: text, examples: { alice: { value: '1' }, bob: { value: '2' } } },
    { name: 'full', in: 'query', schema: text, examples: { bob: { value: 'yes' } } },
  ];
  const definition = definitionOf(
    get('/users/{id}', { 200: { description: 'OK', ...json({}, { examples }) } }, { parameters }),
  );

  it('are several Postman examples, each by its name', async () => {
    const ask = await served(definition);
    expect(JSON.parse(ask('/users/9', { name: 'Alice' }).body)).toEqual({ name: 'a' });
    expect(JSON.parse(ask('/users/9', { name: 'bob' }).body)).toEqual({ name: 'b' });
    expect(JSON.parse(ask('/users/9').body)).toEqual({ name: 'a' });
  });

  it('belong to the parameters with examples of the same keys', async () => {
    const ask = await served(definition);
    expect(ask('/users/1').example).toBe('Alice');
    expect(ask('/users/2?full=yes').example).toBe('bob');
    expect(ask('/users/2').example).toBe('bob');
  });

  it('keep the response’s description as the name of a single one', async () => {
    const ask = await served(
      definitionOf(
        get('/a', { 200: { description: 'A user.\nOr none.', ...json({}, { examples: { one: { value: 1 } } }) } }),
      ),
    );
    expect(ask('/a')).toMatchObject({ example: 'A user.', body: '1' });
  });
});

describe('paths', () => {
  const ok = { 200: { description: 'OK' } };

  it('a base path is kept, and may be left out', async () => {
    const ask = await served(definitionOf(get('/pets', ok), { servers: [{ url: 'https://example.com/api/v2/' }] }));
    expect(ask('/api/v2/pets').status).toBe(200);
    expect(ask('/pets').status).toBe(200);
    expect(ask('/v2/pets').status).toBe(404);
  });

  it.each([
    ['/v3'],
    ['https://{tenant}.example.com:{port}/{version}'],
    ['//example.com/v3#x'],
    ['{scheme}://example.com/v3?a=b'],
  ])('the base path of %s', async (url) => {
    const variables = {
      tenant: { default: 'acme' },
      port: { enum: ['8443'], default: '8443' },
      version: { default: 'v3' },
      scheme: { default: 'https' },
    };
    const ask = await served(definitionOf(get('/pets', ok), { servers: [{ url, variables }] }));
    expect(ask('/v3/pets').status).toBe(200);
  });

  it('an operation’s own server, with its base path and without', async () => {
    const paths = {
      '/files': {
        servers: [{ url: 'https://files.example.com/{v}', variables: { v: { default: 'up' } } }],
        post: { responses: ok },
      },
      ...get('/pets', ok),
    };
    const ask = await served(definitionOf(paths, { servers: [{ url: 'https://example.com/v1' }] }));
    expect(ask('/up/files', { method: 'POST' }).status).toBe(200);
    expect(ask('/files', { method: 'POST' }).status).toBe(200);
    expect(ask('/v1/pets').status).toBe(200);
  });

  it('parameters are wild, whole segments and parts of them; what is literal comes first', async () => {
    const named = (path: string) => get(path, { 200: { description: path } });
    const ask = await served(
      definitionOf({
        ...named('/pets/{id}'),
        ...named('/pets/mine'),
        ...named('/files/{name}.{ext}/raw'),
        ...named('/pets/{id}/toys/{toy}'),
      }),
    );
    expect(ask('/pets/7').example).toBe('/pets/{id}');
    expect(ask('/pets/mine').example).toBe('/pets/mine');
    expect(ask('/files/a.pdf/raw').example).toBe('/files/{name}.{ext}/raw');
    expect(ask('/pets/7/toys/ball').example).toBe('/pets/{id}/toys/{toy}');
  });

  it('none is lost where only a slash tells them apart', async () => {
    const paths = {
      ...get('/a/b', { 200: { description: 'without' } }),
      ...get('/a/b/', { 200: { description: 'with' } }),
      ...get('/', ok),
    };
    const ask = await served(definitionOf(paths));
    expect(ask('/a/b').example).toBe('without');
    expect(ask('/a/b/').example).toBe('with');
    expect(ask('/').status).toBe(200);
  });

  it('path items and responses by reference', async () => {
    const definition = definitionOf(
      { '/a': { $ref: '#/components/pathItems/a' } },
      {
        openapi: '3.1.0',
        components: {
          pathItems: { a: { get: { responses: { 200: { $ref: '#/components/responses/Ok' } } } } },
          responses: { Ok: { description: 'OK', ...json(text) } },
        },
      },
    );
    expect((await served(definition))('/a')).toMatchObject({ status: 200, body: '"string"' });
  });
});

describe('query', () => {
  const parameters = [
    { name: 'limit', in: 'query', schema: { type: 'integer' } },
    { name: 'kind', in: 'query', required: true, schema: text },
  ];
  const rowsOf = async (options = {}) => {
    const { collection } = await converted(
      definitionOf(get('/a', { 200: { description: 'OK' } }, { parameters })),
      options,
    );
    const [item] = itemsIn(collection.item);
    const [example] = listOr(item?.response);
    const original = isObject(example) && isObject(example.originalRequest) ? example.originalRequest.url : undefined;
    return isObject(original) ? listOr(original.query) : [];
  };

  it('of examples: optional ones are off, required ones fit any value', async () => {
    expect(await rowsOf()).toMatchObject([
      { key: 'limit', value: '1', disabled: true },
      { key: 'kind', value: '{{kind}}', disabled: false },
    ]);
  });

  it('of examples: the same, whatever requests are filled with', async () => {
    expect(await rowsOf({ parametersResolution: 'Schema' })).toMatchObject([
      { value: '<integer>', disabled: true },
      { value: '{{kind}}' },
    ]);
  });
});

describe('Swagger 2.0', () => {
  const swagger: JsonObject = {
    swagger: '2.0',
    info: { title: 'Old', version: '1' },
    host: 'example.com',
    basePath: '/v1',
    schemes: ['http', 'https'],
    produces: ['application/xml', 'application/json'],
    definitions: { Pet: { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } } },
    paths: {
      '/pets/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
        get: {
          responses: { 200: { description: 'OK', schema: { $ref: '#/definitions/Pet' } }, 404: { description: 'No' } },
        },
        post: {
          consumes: ['application/x-www-form-urlencoded'],
          parameters: [
            { name: 'name', in: 'formData', type: 'string', required: true },
            { name: 'tags', in: 'query', type: 'array', items: text, collectionFormat: 'multi' },
          ],
          responses: {
            200: { description: 'OK', schema: { type: 'object' }, examples: { 'application/json': { a: 1 } } },
          },
        },
        put: {
          parameters: [{ name: 'pet', in: 'body', schema: { $ref: '#/definitions/Pet' } }],
          responses: { default: { description: 'Done' } },
        },
        delete: {
          produces: ['application/pdf'],
          responses: { 200: { description: 'A file', schema: { type: 'file' } } },
        },
      },
    },
  };

  it('serves', async () => {
    const ask = await served(swagger);
    expect(ask('/v1/pets/7')).toMatchObject({ status: 200, type: 'application/json', body: '{\n  "id": 1\n}' });
    expect(ask('/v1/pets/7', { code: 404 }).status).toBe(404);
    expect(ask('/v1/pets/7', { method: 'POST' }).body).toBe('{\n  "a": 1\n}');
    expect(ask('/v1/pets/7', { method: 'PUT' })).toMatchObject({ status: 200, body: '' });
    expect(ask('/v1/pets/7', { method: 'DELETE' })).toMatchObject({ type: 'application/pdf', body: '' });
  });

  it('its requests have the bodies it describes', async () => {
    const { collection } = await converted(swagger);
    const bodies = itemsIn(collection.item).map(({ request }) => (isObject(request) ? request.body : undefined));
    expect(bodies).toContainEqual(
      expect.objectContaining({
        mode: 'urlencoded',
        urlencoded: [expect.objectContaining({ key: 'name', value: 'string' })],
      }),
    );
    expect(bodies).toContainEqual(expect.objectContaining({ mode: 'raw', raw: '{\n  "id": 1\n}' }));
  });
});

describe('the collection', () => {
  it.each(['petstore-detailed', 'adyen-hop-3.1', 'uber-swagger2', 'stripe'])(
    '%s can be worked with, and is the same each time but for its ids',
    async (name) => {
      const [once, again] = [await converted(fixture(name)), await converted(fixture(name))];
      expect(checkCollection(once.collection)).toBeUndefined();
      const plain = (value: unknown) =>
        JSON.stringify(value, (key, each) => (key === 'id' || key === '_postman_id' ? undefined : each));
      expect(plain(once.collection)).toBe(plain(again.collection));
      expect(plain(once.collection)).not.toMatch(/<(?:string|integer|Error|Circular)/);
    },
  );

  it('options: folders by tags, tabs, names by URL', async () => {
    const paths = get(
      '/a',
      { 200: { description: 'OK', ...json({ type: 'object', properties: { a: text } }) } },
      { tags: ['Pets'], summary: 'All' },
    );
    const options = { folderStrategy: 'Tags', indentCharacter: 'Tab', requestNameSource: 'URL' } as const;
    const { collection, name } = await converted(definitionOf(paths), options);
    expect(name).toBe('Shop');
    expect(collection.item).toMatchObject([
      { name: 'Pets', item: [{ name: '/a', response: [{ body: '{\n\t"a": "string"\n}' }] }] },
    ]);
  });

  it('what is deprecated is left out where that is asked for', async () => {
    const schema = { type: 'object', properties: { a: { type: 'string', deprecated: true }, b: text } };
    const paths = {
      ...get('/a', { 200: { description: 'OK', ...json(schema) } }),
      ...get('/old', {}, { deprecated: true }),
    };
    const ask = await served(definitionOf(paths), { includeDeprecated: false });
    expect(ask('/a').body).toBe('{\n  "b": "string"\n}');
    expect(itemsIn((await converted(definitionOf(paths), { includeDeprecated: false })).collection.item)).toHaveLength(
      1,
    );
  });
});
