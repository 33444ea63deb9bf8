import type { CallInput } from '../../../shared/contract';
import type { AnyItem } from '../../../shared/model/collection';
import type { Target } from '../../../shared/model/target';
import { counted, quoted } from '../../../shared/words';
import { call } from '../../bridge';
import { useDrafts } from '../documents/drafts';
import { openPlace, revealPlaces } from '../tabs/places';
import { saveTab } from '../tabs/saving';
import { tabActions, useTabs } from '../tabs/tabs';
import { say, sayRefused } from '../toast';
import { findItem } from '../workspace/collection-index';
import { collections } from '../workspace/collections';
import { targetKey } from '../workspace/target-key';
import { undoLast } from './item-actions';
import { rememberMoved } from './moved-tabs';

type Relocation = CallInput<'item.move'>;

const itemOf = (collection: string, id: string): AnyItem | undefined => findItem(collections.get(collection), id)?.item;

const childrenOf = (item: AnyItem): readonly AnyItem[] => ('children' in item ? item.children : []);

/** What an item and all in it are called after a move, by what they were called before. */
const pair = (before: AnyItem, after: AnyItem, names = new Map<string, string>()): ReadonlyMap<string, string> => {
  names.set(before.id, after.id);
  childrenOf(before).forEach((child, index) => {
    const there = childrenOf(after)[index];
    if (there) pair(child, there, names);
  });
  return names;
};

/** The tabs of items and of all that lies in them. */
const tabsOf = (collection: string, items: readonly AnyItem[]) => {
  const ids = new Set(items.flatMap((item) => [...pair(item, item).keys()]));
  return useTabs
    .getState()
    .tabs.flatMap(({ place, ...tab }) =>
      place.kind === 'item' && place.collection === collection && ids.has(place.id) ? [{ ...tab, place }] : [],
    );
};

/** The items with edits that a move to another collection would lose. */
const typedInto = ({ collection, to }: Relocation, items: readonly AnyItem[]) => {
  if (collection === to.collection) return [];
  const { byKey } = useDrafts.getState();
  return items
    .flatMap((item) => [...pair(item, item).keys()])
    .map((id) => ({ kind: 'item', collection, id }) as const)
    .filter((place) => byKey[targetKey(place)] !== undefined);
};

/** Where things lie now, as it is said. */
const whereTo = (to: Relocation['to'], targets: readonly Target[], stayed: boolean): string => {
  const collection = collections.get(to.collection);
  const parent = to.parent === null ? collection : itemOf(to.collection, to.parent);
  const list =
    to.parent === null ? (collection?.children ?? []) : parent && 'children' in parent ? parent.children : [];
  const at = list.findIndex(({ id }) => id === targets[0]?.id);
  const place = targets.length === 1 && at >= 0 ? `, place ${at + 1} of ${list.length}` : '';
  return `${stayed ? 'within' : 'to'} ${quoted(parent?.name ?? '')}${place}`;
};

const called = (items: readonly AnyItem[]): string =>
  items.length === 1 ? quoted(items[0]?.name ?? '') : counted(items.length, 'thing');

/**
 * Moves items and offers to take that back; shows them in the sidebar unless told not to. Tabs follow to another collection, where they are other tabs: what was typed
 * into them is saved before.
 */
export const moveItems = async (asked: Relocation, { reveal = true } = {}): Promise<void> => {
  const { collection, ids, to } = asked;
  const items = ids.flatMap((id) => itemOf(collection, id) ?? []);
  const parents = new Set(ids.map((id) => findItem(collections.get(collection), id)?.ancestors.at(-1)?.id ?? null));
  const stayed = collection === to.collection && parents.size === 1 && parents.has(to.parent);
  const tabs = collection === to.collection ? [] : tabsOf(collection, items);
  const active = useTabs.getState().active;
  for (const place of typedInto(asked, items)) if (!(await saveTab(place))) return openPlace(place, true);
  const answer = await call('item.move', asked);
  if (!answer.ok) return sayRefused(answer.error);
  const { undo, targets } = answer.value;
  if (collection !== to.collection) rememberMoved(targets);
  const names = new Map(
    items.flatMap((before, index) => {
      const after = itemOf(to.collection, targets[index]?.id ?? '');
      return after ? [...pair(before, after)] : [];
    }),
  );
  for (const { place, kept } of tabs) {
    const id = names.get(place.id);
    if (id !== undefined) openPlace({ kind: 'item', collection: to.collection, id }, kept);
  }
  const onTop = names.get(tabs.find(({ key }) => key === active)?.place.id ?? '');
  if (onTop !== undefined) openPlace({ kind: 'item', collection: to.collection, id: onTop });
  else if (active !== null) tabActions.show(active);
  if (reveal) revealPlaces(targets);
  say(`Moved ${called(items)} ${whereTo(to, targets, stayed)}`, { label: 'Undo', run: () => void undoLast(undo) });
};

/** Puts copies of items somewhere. */
export const copyItems = async (asked: Relocation): Promise<void> => {
  const items = asked.ids.flatMap((id) => itemOf(asked.collection, id) ?? []);
  const answer = await call('item.copy', asked);
  if (!answer.ok) return sayRefused(answer.error);
  revealPlaces(answer.value.targets);
  say(`Copied ${called(items)} ${whereTo(asked.to, answer.value.targets, false)}`);
};
