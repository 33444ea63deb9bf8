import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyItem, CollectionOutline, ExampleOutline, ItemOutline } from '../model/collection';
import { outlinePatchSchema } from '../model/outline-patch';
import { patchOf } from '../patch-of';
import { patched } from '../patched';

// Few ids and names, so that two outlines made apart have many of them in common.
const id = fc.constantFrom(...'abcdefghijkl');
const name = fc.constantFrom('One', 'Two', 'Three');
const example: fc.Arbitrary<ExampleOutline> = fc
  .record({
    kind: fc.constant('example' as const),
    id,
    name,
    code: fc.constantFrom(200, 404),
    isDefault: fc.boolean(),
  })
  .map(({ isDefault, ...others }) => (isDefault ? { ...others, isDefault } : others));
const request: fc.Arbitrary<ItemOutline> = fc.record({
  kind: fc.constant('request' as const),
  id,
  name,
  method: fc.constantFrom('GET', 'POST'),
  url: fc.constantFrom('/a', '/b'),
  children: fc.array(example, { maxLength: 3 }),
});
const items = fc.letrec<{ list: ItemOutline[]; folder: ItemOutline }>((tie) => ({
  list: fc.array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, request, tie('folder')), { maxLength: 6 }),
  folder: fc.record({ kind: fc.constant('folder' as const), id, name, children: tie('list') }),
})).list;
const outline = (revision: number): fc.Arbitrary<CollectionOutline> =>
  fc.record({
    id: fc.constant('c'),
    revision: fc.constant(revision),
    name,
    description: name,
    requestCount: fc.nat(9),
    exampleCount: fc.nat(9),
    children: items,
  });

const request0 = (at: number): ItemOutline => ({
  ...{ kind: 'request', id: `r${at}`, name: `${at}`, method: 'GET', url: `/${at}` },
  children: [{ kind: 'example', id: `e${at}`, name: 'OK', code: 200 }],
});
const folders = (count: number, each: number): CollectionOutline => ({
  ...{ id: 'c', revision: 1, name: 'C', description: '', requestCount: count * each, exampleCount: count * each },
  children: Array.from({ length: count }, (_, folder) => ({
    kind: 'folder',
    id: `f${folder}`,
    name: `F${folder}`,
    children: Array.from({ length: each }, (_, at) => request0(folder * each + at)),
  })),
});

/** One of the lists of an outline that can be edited: its own, or that of a folder or request. */
const listsOf = (outline: CollectionOutline): AnyItem[][] => {
  const lists: AnyItem[][] = [];
  const visit = (list: AnyItem[]): void => {
    lists.push(list);
    for (const item of list) if ('children' in item) visit(item.children);
  };
  visit(outline.children);
  return lists;
};

/** What the window does with what main sends: over a wire that knows no identity. */
const sent = (before: CollectionOutline, after: CollectionOutline): CollectionOutline =>
  patched(before, structuredClone(patchOf(before, after)));

describe('a patch of an outline', () => {
  test('makes any outline of any other, and fits the contract', () => {
    fc.assert(
      fc.property(outline(1), outline(2), (before, after) => {
        const frozen = structuredClone(before);
        expect(sent(before, after)).toEqual(after);
        expect(before).toEqual(frozen);
        const patch = patchOf(before, after);
        expect(outlinePatchSchema.parse(patch)).toEqual(patch);
      }),
      { numRuns: 1_000 },
    );
  });

  test('keeps up with edit after edit: renames, moves, copies, deletions', () => {
    const edit = fc.tuple(fc.constantFrom('rename', 'move', 'copy', 'delete'), fc.nat(), fc.nat(), fc.nat(), fc.nat());
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        let truth = folders(4, 3);
        let window = truth;
        edits.forEach(([kind, fromList, at, toList, place], step) => {
          const now = structuredClone({ ...truth, revision: truth.revision + 1 });
          const lists = listsOf(now).filter((list) => list.every((item) => item.kind !== 'example'));
          const from = lists[fromList % lists.length] ?? [];
          const item = from[at % Math.max(from.length, 1)];
          if (!item) return;
          if (kind === 'rename') item.name = `Renamed ${step}`;
          if (kind === 'delete' || kind === 'move') from.splice(from.indexOf(item), 1);
          const left = listsOf(now).filter((list) => list.every((each) => each.kind !== 'example'));
          const to = left[toList % left.length] ?? [];
          if (kind === 'move') to.splice(place % (to.length + 1), 0, item);
          if (kind === 'copy') to.splice(place % (to.length + 1), 0, { ...request0(0), id: `new${step}` });
          window = sent(window, now);
          truth = now;
          expect(window).toEqual(truth);
        });
      }),
    );
  });

  test('is small, and leaves everything else the same object', () => {
    const before = folders(20, 20);
    const after = structuredClone({ ...before, revision: 2 });
    const renamed = listsOf(after)[1]?.[3];
    if (renamed) renamed.name = 'Renamed';
    expect(JSON.stringify(patchOf(before, after)).length).toBeLessThan(300);
    const now = sent(before, after);
    expect(now).toEqual(after);
    expect(now.children.filter((child, at) => child !== before.children[at])).toHaveLength(1);
    const [was, is] = [listsOf(before)[1] ?? [], listsOf(now)[1] ?? []];
    expect(is.filter((child, at) => child !== was[at])).toHaveLength(1);
  });

  test('sends a folder that goes elsewhere in its list by its place', () => {
    const before = folders(20, 20);
    const after = structuredClone({ ...before, revision: 2 });
    const [first] = after.children.splice(0, 1);
    if (first) after.children.push(first);
    expect(JSON.stringify(patchOf(before, after)).length).toBeLessThan(400);
    expect(new Set(sent(before, after).children)).toEqual(new Set(before.children));
    expect(sent(before, after).children.at(-1)).toBe(before.children[0]);
  });

  test('of nothing still gives an outline of its own: what is not in it may have changed', () => {
    const before = folders(2, 2);
    const now = sent(before, { ...structuredClone(before), revision: 2 });
    expect(now).not.toBe(before);
    expect(now.children).toBe(before.children);
  });
});
