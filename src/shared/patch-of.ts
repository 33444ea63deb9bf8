import type { AnyItem, CollectionOutline } from './model/collection';
import type { ItemLine, ItemPatch, ListPatch, OutlinePatch } from './model/outline-patch';

const isSame = (one: AnyItem | undefined, other: AnyItem | undefined): boolean =>
  one !== undefined && one.id === other?.id && one.kind === other.kind;

const lineOf = (item: AnyItem): ItemLine => {
  if (!('children' in item)) return item;
  const { children: _, ...line } = item;
  return line;
};

/** The line of an item where it is not as it was: by every field it has, so that a new one is not forgotten here. */
const changedLine = (before: AnyItem, after: AnyItem): ItemLine | undefined => {
  const was: Readonly<Record<string, unknown>> = { ...lineOf(before) };
  const is: Readonly<Record<string, unknown>> = { ...lineOf(after) };
  return Object.keys({ ...was, ...is }).every((key) => was[key] === is[key]) ? undefined : lineOf(after);
};

const itemPatch = (at: number, before: AnyItem, after: AnyItem): ItemPatch | undefined => {
  const line = changedLine(before, after);
  const children = 'children' in before && 'children' in after && listPatch(before.children, after.children);
  return line || children ? { at, ...(line && { line }), ...(children && { children }) } : undefined;
};

/** How many items stand the same at the beginning of both lists, and how many of the others at the end. */
const ends = (before: readonly AnyItem[], after: readonly AnyItem[]): { head: number; tail: number } => {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSame(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  return { head, tail };
};

const listPatch = (before: readonly AnyItem[], after: readonly AnyItem[]): ListPatch | undefined => {
  const { head, tail } = ends(before, after);
  const to = before.length - tail;
  const changed: ItemPatch[] = [];
  const compare = (at: number, now: AnyItem | undefined): void => {
    const was = before[at];
    const patch = was && now && itemPatch(at, was, now);
    if (patch) changed.push(patch);
  };
  for (let at = 0; at < head; at += 1) compare(at, after[at]);
  for (let at = to; at < before.length; at += 1) compare(at, after[at - before.length + after.length]);

  if (before.length === after.length && to === head) return changed.length > 0 ? { changed } : undefined;

  const places = new Map(before.slice(head, to).map(({ id }, index) => [id, head + index]));
  const items = after.slice(head, after.length - tail).map((now) => {
    const at = places.get(now.id);
    if (at === undefined || !isSame(before[at], now)) return now;
    // A place is taken once, even where two items have one id.
    places.delete(now.id);
    compare(at, now);
    return at;
  });
  return { changed, middle: { from: head, to, items } };
};

/** What has to be done to one outline of a collection to get the other. */
export const patchOf = (before: CollectionOutline, after: CollectionOutline): OutlinePatch => {
  const { id, revision, name, description, requestCount, exampleCount } = after;
  const children = listPatch(before.children, after.children);
  return {
    ...{ id, base: before.revision, revision, name, requestCount, exampleCount },
    ...(description !== before.description && { description }),
    ...(children && { children }),
  };
};
