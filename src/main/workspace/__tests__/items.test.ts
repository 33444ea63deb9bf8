import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../shared/json';
import { idOf } from '../../../shared/own';
import { assignIds, childrenOf } from '../item-ids';
import { duplicateItem, findItem, removeItem } from '../items';
import { outlineOf } from '../outline';

const example = (name: string, id?: string): JsonObject => ({ ...(id ? { id } : {}), name, code: 200 });
const collection = (): JsonObject => {
  const made: JsonObject = {
    info: { name: 'Shop' },
    item: [
      {
        name: 'Folder',
        item: [
          {
            name: 'Deep',
            request: { method: 'POST', url: 'a' },
            response: [example('E1', 'same'), example('E2', 'same')],
          },
        ],
      },
      { id: 'given', name: 'Top', request: 'https://h/b', response: null },
    ],
  };
  assignIds(made);
  return made;
};
const ids = (node: JsonObject): string[] => childrenOf(node).flatMap((child) => [idOf(child), ...ids(child)]);

describe('ids', () => {
  test('every item and example has one of its own; those of the file are kept', () => {
    const all = ids(collection());
    expect(new Set(all).size).toBe(5);
    expect(all).toContain('given');
    expect(all).toContain('same');
  });
  test('are the same at every start for a file nobody wrote to', () =>
    expect(ids(collection())).toEqual(ids(collection())));
});

describe('items', () => {
  const at = (whole: JsonObject, name: string) => {
    const search = (node: JsonObject): string | undefined => {
      for (const child of [...((node.item ?? node.response ?? []) as JsonObject[])]) {
        if (child.name === name) return idOf(child);
        const below = search(child);
        if (below) return below;
      }
      return undefined;
    };
    const place = findItem(whole, search(whole) ?? '');
    if (!place) throw new Error(`no ${name}`);
    return place;
  };

  test('a copy stands right behind, with new ids all the way down', () => {
    const whole = collection();
    const before = ids(whole);
    duplicateItem(at(whole, 'Folder'));
    expect(outlineOf('c', whole).children.map(({ name }) => name)).toEqual(['Folder', 'Folder Copy', 'Top']);
    expect(new Set(ids(whole)).size).toBe(ids(whole).length);
    expect(ids(whole)).toEqual(expect.arrayContaining(before));
  });

  test('taken out and put in again, everything is as before', () => {
    const whole = collection();
    const before = structuredClone(whole);
    const putBack = removeItem(() => whole, at(whole, 'E1'));
    expect(outlineOf('c', whole).exampleCount).toBe(1);
    expect(putBack()).toBe(true);
    expect(whole).toEqual(before);
  });

  test('an item whose folder is gone comes back at the top; an example whose request is gone does not', () => {
    const whole = collection();
    const deep = removeItem(() => whole, at(whole, 'Deep'));
    removeItem(() => whole, at(whole, 'Folder'));
    expect(deep()).toBe(true);
    expect(outlineOf('c', whole).children.map(({ name }) => name)).toEqual(['Deep', 'Top']);
    const lost = removeItem(() => whole, at(whole, 'E1'));
    removeItem(() => whole, at(whole, 'Deep'));
    expect(lost()).toBe(false);
  });
});

test('the outline counts, and shows URLs in either of their forms', () => {
  const outline = outlineOf('c', collection());
  expect(outline).toMatchObject({ id: 'c', name: 'Shop', requestCount: 2, exampleCount: 2 });
  expect(outline.children[1]).toMatchObject({ kind: 'request', method: 'GET', url: 'https://h/b', children: [] });
});
