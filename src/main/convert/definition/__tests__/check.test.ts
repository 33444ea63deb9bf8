import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { DefinitionType } from '../../../../shared/model/api';
import { fixture } from '../../openapi/__tests__/definitions';
import { checkDefinition } from '../check';

const head = 'openapi: 3.0.3\ninfo:\n  title: Shop\n  version: "1"\n';

/** The problems of a text as `line:column message`. */
const problemsOf = async (text: string, type: DefinitionType | null = null): Promise<string[]> =>
  (await checkDefinition(text, type)).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('real definitions have no problem, or the ones they have', () => {
  it.each([
    ['petstore-detailed', 'openapi-3.0', 21],
    ['adyen-hop-3.1', 'openapi-3.1', 2],
    ['uber-swagger2', 'swagger-2.0', 5],
    ['stripe', 'openapi-3.0', 248],
  ])('%s', async (name, type, operations) => {
    const found = await checkDefinition(fixture(name), null);
    expect(found.problems).toEqual([]);
    expect(found.type).toBe(type);
    expect(found.outline.filter(({ group }) => group === 'paths')).toHaveLength(operations);
    const lines = fixture(name).split('\n');
    for (const { group, label, line } of found.outline) {
      if (group === 'schemas') expect(lines[line - 1]).toContain(label);
    }
  });
});

describe('what is wrong is said with line and column, in plain words', () => {
  it.each([
    ['nothing', '', ['1:1 The definition is empty']],
    ['bad YAML', `${head}paths: {\n`, [expect.stringMatching(/^\d+:\d+ Not valid YAML: /)]],
    ['a tab', `${head}paths:\n\t/a: {}\n`, [expect.stringMatching(/^6:1 Not valid YAML: a tab is used to indent/)]],
    ['bad JSON', '{\n  "openapi": "3.0.3",\n}', ['3:1 Not valid JSON: a comma stands before “}”']],
    ['another version', 'openapi: 4.0.0\n', [expect.stringMatching(/^1:1 Version 4\.0\.0 is not known/)]],
    ['no definition', 'a: 1\n', [expect.stringMatching(/^1:1 This is no OpenAPI/)]],
    ['a key missing', 'openapi: 3.0.3\ninfo:\n  title: Shop\npaths: {}\n', ['2:1 “version” is missing (info)']],
    ['an unknown key', `${head}paths: {}\nfoo: 1\n`, [expect.stringContaining('“foo” is not known here')]],
    [
      'a wrong type in JSON',
      '{\n  "swagger": "2.0",\n  "info": {"title": "A", "version": "1"},\n  "paths": 7\n}',
      ['4:3 An object is expected (paths)'],
    ],
    ['YAML that nests too deep', `${head}paths: ${'['.repeat(3_000)}`, ['1:1 Nested too deep: more than 1,000 levels']],
    [
      'JSON that nests too deep',
      `{"openapi": "3.0.3", "paths": ${'['.repeat(3_000)}`,
      [expect.stringMatching(/^1:1 Nested too deep: more than 1,000 levels\. At paths/)],
    ],
    ['a word', 'hello', ['1:1 This is no OpenAPI or Swagger definition: found text']],
  ])('%s', async (_name, text, wanted) => {
    expect(await problemsOf(text)).toEqual(wanted);
  });

  const withRef = (ref: string, more = '') =>
    `${head}paths:\n  /a:\n    get:\n      responses:\n        "200":\n          description: OK\n          content:\n            application/json:\n              schema:\n                $ref: "${ref}"\n${more}`;

  it.each([
    ['to nothing', '#/components/schemas/Nobody', /^14:17 “#\/components\/schemas\/Nobody” leads nowhere/],
    ['to a file', './other.yaml#/A', /^14:17 “\.\/other\.yaml#\/A” is in another file/],
    [
      'to the network',
      'https://example.com/a.json',
      /^14:17 “https:\/\/example\.com\/a\.json” is on the network: nothing is fetched/,
    ],
  ])('a reference %s', async (_name, ref, wanted) => {
    expect(await problemsOf(withRef(ref))).toEqual([expect.stringMatching(wanted)]);
  });

  it('references in a circle with nothing in it are told; a type that holds itself is fine', async () => {
    const circle =
      'components:\n  schemas:\n    A:\n      $ref: "#/components/schemas/B"\n    B:\n      $ref: "#/components/schemas/A"\n';
    expect((await problemsOf(withRef('#/components/schemas/A', circle)))[0]).toMatch(
      /^14:17 .*only leads back to itself$/,
    );
    const tree =
      'components:\n  schemas:\n    Node:\n      type: object\n      properties:\n        next:\n          $ref: "#/components/schemas/Node"\n';
    expect(await problemsOf(withRef('#/components/schemas/Node', tree))).toEqual([]);
  });

  it('a hundred megabytes and one byte are too many', async () => {
    const [problem] = await problemsOf('a'.repeat(100 * 1024 * 1024 + 1));
    expect(problem).toBe('1:1 It has 100 MB; up to 100 MB can be read');
  });

  it('what is another type than the version says is a warning', async () => {
    const { problems } = await checkDefinition(fixture('uber-swagger2'), 'openapi-3.0');
    expect(problems).toEqual([
      expect.objectContaining({ severity: 'warning', message: expect.stringContaining('This is Swagger 2.0') }),
    ]);
  });
});

describe('what is no definition at all', () => {
  it.each([
    ['a collection', JSON.stringify({ info: { name: 'A' }, item: [] }), 'a Postman collection'],
    [
      'a collection whose end is missing',
      '{"info": {"_postman_id": "1", "name": "A"}, "item": [',
      'a Postman collection',
    ],
    ['a collection v1', JSON.stringify({ id: '1', name: 'A', order: [], requests: [] }), 'a Postman collection'],
    [
      'an environment',
      JSON.stringify({ name: 'A', values: [], _postman_variable_scope: 'environment' }),
      'a Postman environment',
    ],
    ['a HAR file', JSON.stringify({ log: { entries: [] } }), 'a HAR file'],
    ['RAML', '#%RAML 1.0\ntitle: A\n/pets:\n  get:\n', 'a RAML definition'],
    ['WSDL', '<?xml version="1.0"?>\n<definitions name="A"/>', 'an XML file'],
    ['AsyncAPI', 'asyncapi: 3.0.0\ninfo: {title: A, version: "1"}\n', 'an AsyncAPI definition'],
    ['a command', "curl 'https://example.com'", 'a cURL command'],
    ['bytes', '\u0089PNG\r\n\u001a\n\u0000\u0000', 'a file that is no text'],
  ])('%s', async (_name, text, wanted) => {
    const { foreign, problems } = await checkDefinition(text, null);
    expect(foreign).toBe(wanted);
    expect(problems).toEqual([expect.objectContaining({ message: expect.stringContaining(`This is ${wanted}, not`) })]);
  });

  it.each([
    ['without its version', '{"info": {"title": "A", "version": "1"}, "paths": {}}'],
    ['without its beginning', 'info: {title: A}\npaths: {}\n'],
    ['broken', 'openapi: 3.0.3\ninfo: [\n'],
    ['with a comment that speaks of others', '# curl https://example.com\nopenapi: 3.0.3\ninfo: [\n'],
    ['nothing', ''],
  ])('a draft is one: %s', async (_name, text) => {
    const { foreign, problems } = await checkDefinition(text, null);
    expect(foreign).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe('parameters of paths that nothing describes', () => {
  const described = '{name: id, in: path, required: true, schema: {type: string}}';
  const operation = (name: string, parameters: string) =>
    `    ${name}:\n      parameters: [${parameters}]\n      responses: {"200": {description: OK}}\n`;
  it.each([
    ['none', `  /u/{id}:\n${operation('get', described)}`, []],
    ['described for all', `  /u/{id}:\n    parameters: [${described}]\n${operation('get', '')}`, []],
    [
      'described elsewhere',
      `  /u/{id}:\n${operation('get', '{$ref: "#/components/parameters/Id"}')}components: {parameters: {Id: ${described}}}\n`,
      [],
    ],
    [
      'described for no operation',
      `  /u/{zz}:\n${operation('get', described)}${operation('put', '')}`,
      ['6:3 warning No parameter describes “{zz}” of this path'],
    ],
    [
      'described for one of two',
      `  /u/{id}:\n${operation('get', described)}${operation('put', '')}`,
      ['10:5 warning No parameter describes “{id}” of this path'],
    ],
  ])('%s', async (_name, paths, wanted) => {
    const { problems } = await checkDefinition(`${head}paths:\n${paths}`, null);
    expect(problems.map(({ line, column, severity, message }) => `${line}:${column} ${severity} ${message}`)).toEqual(
      wanted,
    );
  });
});

describe('where what a reference names begins', () => {
  const ref = (name: string) => ({ $ref: `#/components/${name}` });
  const definition = {
    openapi: '3.0.3',
    info: { title: 'A', version: '1' },
    paths: { '/a~b': { get: { responses: { 200: ref('responses/All'), 404: { $ref: '#/paths/~1a~0b/nothing' } } } } },
    components: { responses: { All: { description: 'All' } } },
  };
  it.each([
    ['JSON', JSON.stringify(definition, null, 2), '"All": {'],
    ['YAML', stringify(definition), 'All:'],
  ])('%s', async (_name, text, wanted) => {
    const { targets } = await checkDefinition(text, null);
    expect(Object.keys(targets ?? {})).toEqual(['#/components/responses/All']);
    const place = targets?.['#/components/responses/All'];
    expect(text.split('\n')[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1)).toBe(wanted);
  });
  it('is not known of a text that cannot be read', async () => {
    expect((await checkDefinition('openapi: 3.0.3\ninfo: [', null)).targets).toBeNull();
  });
});

describe('GraphQL', () => {
  const good = 'type Query {\n  pets(limit: Int): [Pet!]!\n}\ntype Pet {\n  id: ID!\n}\n';
  it('is recognised, with its operations and types', async () => {
    const found = await checkDefinition(good, null);
    expect(found).toMatchObject({ type: 'graphql', problems: [] });
    expect(found.outline).toEqual([
      { group: 'operations', label: 'query pets', line: 2 },
      { group: 'types', label: 'Pet', line: 4 },
    ]);
  });
  it.each([
    ['a brace too few', 'type Query {\n  a: Int\n', /^3:1 Not valid GraphQL: /],
    ['an unknown type', 'type Query {\n  a: Nobody\n}', /^2:6 Unknown type "Nobody"/],
    ['no query', 'type Pet {\n  id: ID\n}', /^1:1 Query root type must be provided/],
  ])('%s', async (_name, text, wanted) => {
    expect((await problemsOf(text, 'graphql'))[0]).toMatch(wanted);
  });
});
