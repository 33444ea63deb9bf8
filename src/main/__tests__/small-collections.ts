import type { JsonObject } from '../../shared/json';

const example = (id: string): JsonObject => ({
  id,
  name: id,
  code: 200,
  originalRequest: { method: 'GET', url: '{{url}}/one' },
  body: id,
});
const request = (id: string, name: string, response: JsonObject[] = []): JsonObject => ({
  id,
  name,
  request: { method: 'GET', url: `{{url}}/${id}` },
  response,
});

/** Folder (One (1a, 1b), Two), Three: with ids of the file, the same in each such collection. */
export const numbered = (name: string): JsonObject => ({
  info: { name, schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  item: [
    {
      id: 'folder',
      name: 'Folder',
      item: [request('one', 'One', [example('1a'), example('1b')]), request('two', 'Two')],
    },
    request('three', 'Three'),
  ],
});

interface Named {
  readonly name: string;
  readonly children?: readonly Named[];
}
type Names = readonly (string | Names)[];

/** The names of a tree: behind each that has any, a list of what lies in it. */
export const namesIn = (node: { readonly children?: readonly Named[] } | undefined): Names =>
  (node?.children ?? []).flatMap((child) => {
    const below = namesIn(child);
    return below.length > 0 ? [child.name, below] : [child.name];
  });
