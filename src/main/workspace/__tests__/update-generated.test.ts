import { describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject, listOr } from '../../../shared/json';
import { defaultGenerationOptions } from '../../../shared/model/api';
import { generateCollection } from '../../convert/definition/generate';
import { requestsIn } from '../../convert/definition/generated';
import { fixture } from '../../convert/openapi/__tests__/definitions';
import { assignIds } from '../item-ids';
import { updateGenerated } from '../update-generated';

const answer = (description: string): JsonObject => ({
  description,
  content: { 'application/json': { schema: { type: 'object', properties: { id: { type: 'integer' } } } } },
});
const pets: JsonObject = {
  '/pets': { get: { summary: 'List', responses: { 200: answer('All'), 500: answer('Broken') } } },
  '/pets/{id}': { get: { summary: 'One', responses: { 200: answer('It'), 404: answer('None') } } },
};

const definition = (paths: JsonObject, more: JsonObject = {}): string =>
  JSON.stringify({ openapi: '3.0.3', info: { title: 'Pets', version: '1' }, paths, ...more });

const generated = async (text: string): Promise<JsonObject> => {
  const made = await generateCollection(text, 'openapi-3.0', defaultGenerationOptions, () => undefined);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  assignIds(made.value);
  // As it comes back from the disk.
  return JSON.parse(JSON.stringify(made.value));
};

const request = (collection: JsonObject, name: string): JsonObject => {
  const found = [...requestsIn(collection)].find(({ item }) => item.name === name)?.item;
  if (!found) throw new Error(`no request ${name}`);
  return found;
};
const example = (collection: JsonObject, name: string, code: number): JsonObject => {
  const found = listOr(request(collection, name).response)
    .filter(isObject)
    .find((each) => each.code === code);
  if (!found) throw new Error(`no example ${code}`);
  return found;
};
const update = async (
  collection: JsonObject,
  paths: JsonObject,
  more: JsonObject = {},
  bringBack = false,
): Promise<string[]> =>
  updateGenerated(collection, await generated(definition(paths, more)), bringBack).map(
    ({ kind, what, label }) => `${kind} ${what} ${label}`,
  );
/** Takes a request, or one of its examples, out as its user does. */
const remove = (collection: JsonObject, name: string, code?: number): void => {
  const { item, list } = [...requestsIn(collection)].find((each) => each.item.name === name) ?? {};
  if (!item || !list) throw new Error(`no request ${name}`);
  if (code === undefined) list.splice(list.indexOf(item), 1);
  else item.response = listOr(item.response).filter((each) => isObject(each) && each.code !== code);
};
const namesOf = (collection: JsonObject): unknown[] => [...requestsIn(collection)].map(({ item }) => item.name);

describe('an update of a generated collection', () => {
  it.each(['petstore-detailed', 'stripe'])('of a definition that did not change finds nothing: %s', async (name) => {
    const collection = await generated(fixture(name));
    const before = structuredClone(collection);
    expect(updateGenerated(collection, await generated(fixture(name)))).toEqual([]);
    expect(collection).toEqual(before);
  });

  it('adds what is new and never touches two edited examples', async () => {
    const collection = await generated(definition(pets));
    example(collection, 'List', 200).body = '["mine"]';
    example(collection, 'One', 404).name = 'Nobody here';
    const edited: Json[] = structuredClone([example(collection, 'List', 200), example(collection, 'One', 404)]);
    const told = await update(collection, {
      ...pets,
      '/owners': { get: { summary: 'Owners', responses: { 200: answer('All') } } },
    });
    expect(told).toEqual(['added request GET /owners']);
    expect([example(collection, 'List', 200), example(collection, 'One', 404)]).toEqual(edited);
    expect(example(collection, 'Owners', 200).body).toContain('id');
  });

  it('changes what was not edited, keeps and tells what was', async () => {
    const collection = await generated(definition(pets));
    example(collection, 'List', 200).body = '["mine"]';
    const told = await update(collection, {
      ...pets,
      '/pets': { get: { summary: 'List', responses: { 200: answer('Every one'), 500: answer('Really broken') } } },
    });
    expect(told).toEqual(['kept example GET /pets › All (200)', 'changed example GET /pets › Really broken (500)']);
    expect(example(collection, 'List', 200)).toMatchObject({ body: '["mine"]', name: 'All' });
    expect(example(collection, 'List', 500).name).toBe('Really broken');
  });

  it('removes what is gone, but not what holds an edit or an example of the user’s own', async () => {
    const more: JsonObject = { '/a': { get: { summary: 'A', responses: { 200: answer('A') } } } };
    const collection = await generated(definition({ ...pets, ...more }));
    listOr(request(collection, 'One').response).push({ name: 'Mine', code: 418 });
    const told = await update(collection, { '/b': { get: { summary: 'B', responses: { 200: answer('B') } } } });
    expect(told.sort()).toEqual([
      'added request GET /b',
      'kept request GET /pets/:id',
      'removed request GET /a',
      'removed request GET /pets',
    ]);
    expect(example(collection, 'One', 418).name).toBe('Mine');
  });

  it('follows a renamed or moved request, and a changed server where nobody set another', async () => {
    const servers = [{ url: 'https://one.example.com' }];
    const collection = await generated(definition(pets, { servers }));
    const item = request(collection, 'List');
    item.name = 'My own name';
    collection.item = [{ name: 'Mine', item: listOr(collection.item) }];
    expect(await update(collection, pets, { servers: [{ url: 'https://two.example.com' }] })).toEqual([
      'changed variable baseUrl: https://one.example.com → https://two.example.com',
    ]);
    expect(collection.variable).toContainEqual(
      expect.objectContaining({ key: 'baseUrl', value: 'https://two.example.com' }),
    );
    expect([...requestsIn(collection)]).toHaveLength(2);
  });

  it('tells of variables: new ones, and those it leaves as they were edited or deleted by hand', async () => {
    const own = (url: string): JsonObject => ({
      '/a': { get: { summary: 'A', servers: [{ url }], responses: { 200: answer('A') } } },
    });
    const servers = (url: string) => ({ servers: [{ url }] });
    const collection = await generated(definition(own('/own'), servers('/v1')));
    const rows = listOr(collection.variable).filter(isObject);
    collection.variable = rows.filter(({ key }) => key !== 'baseUrl2').map((row) => ({ ...row, value: '/mine' }));
    expect(await update(collection, own('/own'), servers('/v1'))).toEqual(['deleted variable baseUrl2']);
    expect(await update(collection, { ...own('/own'), ...pets }, servers('/v2'))).toEqual(
      expect.arrayContaining(['kept variable baseUrl', 'deleted variable baseUrl2']),
    );
    expect(collection.variable).toEqual([expect.objectContaining({ key: 'baseUrl', value: '/mine' })]);
    const back = await update(collection, { ...own('/own'), ...pets }, servers('/v2'), true);
    expect(back).toEqual(['added variable baseUrl2: /own']);
  });

  it('leaves deleted what was deleted by hand, every time, and says so', async () => {
    const collection = await generated(definition(pets));
    remove(collection, 'One');
    remove(collection, 'List', 500);
    const told = ['deleted example GET /pets › Broken (500)', 'deleted request GET /pets/:id'];
    expect(await update(collection, pets)).toEqual(told);
    expect(await update(collection, pets)).toEqual(told);
    const owners = { '/owners': { get: { summary: 'Owners', responses: { 200: answer('All') } } } };
    expect((await update(collection, { ...pets, ...owners })).sort()).toEqual(['added request GET /owners', ...told]);
    expect(namesOf(collection)).toEqual(['List', 'Owners']);
    expect(listOr(request(collection, 'List').response)).toHaveLength(1);
  });

  it('brings it back where that is wanted', async () => {
    const collection = await generated(definition(pets));
    remove(collection, 'One');
    remove(collection, 'List', 500);
    expect(await update(collection, pets, {}, true)).toEqual([
      'added example GET /pets › Broken (500)',
      'added request GET /pets/:id',
    ]);
    expect(await update(collection, pets)).toEqual([]);
  });

  it('adds what the definition had lost and has again, deleted by hand before or not', async () => {
    const { '/pets': list, '/pets/{id}': one } = pets;
    const collection = await generated(definition(pets));
    remove(collection, 'One');
    expect(await update(collection, { '/pets': list ?? {} })).toEqual([]);
    expect(await update(collection, { '/pets': list ?? {}, '/pets/{id}': one ?? {} })).toEqual([
      'added request GET /pets/:id',
    ]);
  });

  it('cannot tell what was deleted of a collection that does not remember what was generated, and adds it', async () => {
    const collection = await generated(definition(pets));
    const own = collection.understudy as { generated: JsonObject };
    delete own.generated.requests;
    remove(collection, 'One');
    expect(await update(collection, pets)).toEqual(['added request GET /pets/:id']);
  });
});
