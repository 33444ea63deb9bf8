import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../shared/json';
import { idOf } from '../../../shared/own';
import { requestsOf } from '../../mock/source';
import { collectionDocumentOf } from '../collections';
import { environmentOf } from '../environments';
import { exampleOf } from '../examples';
import { folderDocumentOf } from '../folders';
import { assignIds, childrenOf } from '../item-ids';
import { duplicateItem, findItem, putItem, type TakenItem, takeItem, takenItem } from '../items';
import { outlineOf } from '../outline';
import { requestDocumentOf } from '../requests';

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

  const take = (whole: JsonObject, name: string): TakenItem => {
    const place = at(whole, name);
    const taken = takenItem(place);
    takeItem(place);
    return taken;
  };

  test('taken out and put in again, everything is as before', () => {
    for (const name of ['E1', 'E2', 'Deep', 'Folder', 'Top']) {
      const whole = collection();
      const before = structuredClone(whole);
      const taken = take(whole, name);
      expect(whole).not.toEqual(before);
      expect(putItem(whole, taken)).toBe(true);
      expect(whole).toEqual(before);
    }
  });

  test('items come back to their places: neighbours in the order of undo, others in any', () => {
    const names = ['a', 'b', 'c', 'd'];
    const made = (): JsonObject => {
      const whole: JsonObject = { item: names.map((name) => ({ name, request: 'h', response: [] })) };
      assignIds(whole);
      return whole;
    };
    const orders = names.flatMap((one) => names.filter((two) => two !== one).map((two) => [one, two] as const));
    for (const [first, second] of orders) {
      const apart = Math.abs(names.indexOf(first) - names.indexOf(second)) > 1;
      for (const back of apart ? [0, 1] : [1]) {
        const whole = made();
        const taken = [take(whole, first), take(whole, second)] as const;
        putItem(whole, taken[back === 0 ? 0 : 1]);
        putItem(whole, taken[back === 0 ? 1 : 0]);
        expect(whole, `${first}, ${second}, back ${back}`).toEqual(made());
      }
    }
  });

  test('an item whose folder is gone comes back at the end; an example whose request is gone does not', () => {
    const whole = collection();
    const deep = take(whole, 'Deep');
    take(whole, 'Folder');
    expect(putItem(whole, deep)).toBe(true);
    expect(outlineOf('c', whole).children.map(({ name }) => name)).toEqual(['Top', 'Deep']);
    const lost = take(whole, 'E1');
    take(whole, 'Deep');
    expect(putItem(whole, lost)).toBe(false);
  });

  test('an example comes back to a request that keeps no list of examples', () => {
    const whole = collection();
    expect(putItem(whole, { item: example('New', 'x'), parent: 'given', index: 3 })).toBe(true);
    expect(at(whole, 'New')).toMatchObject({ parent: 'given', index: 0 });
  });

  test('an item whose id is taken since gets another, and so does all in it', () => {
    const whole = collection();
    const deep = take(whole, 'Deep');
    const copy = structuredClone(deep);
    expect(putItem(whole, deep)).toBe(true);
    expect(putItem(whole, copy)).toBe(true);
    expect(new Set(ids(whole)).size).toBe(ids(whole).length);
    expect(outlineOf('c', whole).exampleCount).toBe(4);
  });
});

test('the outline counts, and shows URLs in either of their forms', () => {
  const outline = outlineOf('c', collection());
  expect(outline).toMatchObject({ id: 'c', name: 'Shop', requestCount: 2, exampleCount: 2 });
  expect(outline.children[1]).toMatchObject({ kind: 'request', method: 'GET', url: 'https://h/b', children: [] });
});

test.each([null, '', ' '])('what is named %j is called Unnamed, wherever it is shown', (name) => {
  const response = { id: 'e', name, code: 200 };
  const request = { id: 'r', name, request: { method: 'GET', url: '/a' }, response: [response] };
  const folder = { id: 'f', name, item: [request] };
  const whole: JsonObject = { info: { name }, item: [folder] };
  const unnamed = { name: 'Unnamed' };
  expect(outlineOf('c', whole)).toMatchObject({
    ...unnamed,
    children: [{ ...unnamed, children: [{ ...unnamed, children: [unnamed] }] }],
  });
  expect(collectionDocumentOf('c', whole)).toMatchObject(unnamed);
  expect(folderDocumentOf(folder)).toMatchObject(unnamed);
  expect(requestDocumentOf(request)).toMatchObject(unnamed);
  expect(exampleOf(response, request)).toMatchObject({ ...unnamed, requestName: 'Unnamed' });
  expect(environmentOf('e', { name, values: [] })).toMatchObject(unnamed);
  expect(requestsOf(whole)).toMatchObject([unnamed]);
  const place = findItem(whole, 'r');
  if (place) duplicateItem(place);
  expect(outlineOf('c', whole).children[0]).toMatchObject({ children: [unnamed, { name: 'Unnamed Copy' }] });
});
