import type { Snapshot } from '../../../shared/contract';
import type { Place } from '../../../shared/model/place';
import type { WindowState } from '../../../shared/model/window-state';
import { call } from '../../bridge';
import { loadDocument } from '../documents/documents';
import { historyIdOf } from '../history/history-place';
import { useSection } from '../section';
import { useTree } from '../tree';
import { isHere } from '../workspace/is-here';
import { targetKey } from '../workspace/target-key';
import { useRecent } from './recent';
import { useTabs } from './tabs';
import type { Tab } from './tabs-model';

/** How long the window rests before it is remembered, in milliseconds. */
const pause = 500;

/** The place whose key this is, of those a draft can belong to. */
const placeOfKey = (key: string): Place | undefined => {
  const [kind, first, second] = key.split('/');
  if (kind === 'item' && first && second) return { kind, collection: first, id: second };
  if (kind === 'server-stub' && first && second) return { kind, mock: first, id: second };
  if (kind === 'api-version' && first && second) return { kind, api: first, id: second };
  if ((kind === 'collection' || kind === 'environment' || kind === 'new-request') && first) return { kind, id: first };
  return undefined;
};

/** The tab that is to show the edits of a place: its own, or that of the mock server where it was typed among the stubs. */
const tabOf = (place: Place, tabs: readonly Tab[], snapshot: Snapshot): Place => {
  if (place.kind === 'server-stub') return { kind: 'mock-server', id: place.mock };
  if (place.kind !== 'item' || tabs.some(({ key }) => key === targetKey(place))) return place;
  const serves = new Set(snapshot.mockServers.flatMap((each) => (each.collection === place.collection ? each.id : [])));
  return tabs.find((tab) => tab.place.kind === 'mock-server' && serves.has(tab.place.id))?.place ?? place;
};

/** Brings back the tabs, section and folds the window was left with. Edits that were not saved have a tab in any case. */
export const restoreWindow = (snapshot: Snapshot): void => {
  const { window: left, drafts } = snapshot;
  const tabs = (left?.tabs ?? [])
    .filter(({ place }) => isHere(place))
    .map((tab): Tab => ({ ...tab, key: targetKey(tab.place) }));
  for (const { key } of drafts) {
    const edited = placeOfKey(key);
    if (!edited || !isHere(edited)) continue;
    const place = tabOf(edited, tabs, snapshot);
    const at = tabs.findIndex((tab) => tab.key === targetKey(place));
    if (at >= 0) tabs[at] = { ...(tabs[at] as Tab), kept: true };
    else tabs.push({ key: targetKey(place), place, kept: true });
  }
  // A new request without edits is nothing.
  const kept = tabs.filter(
    ({ place, key }) =>
      place.kind !== 'new-request' || historyIdOf(place.id) !== null || drafts.some((draft) => draft.key === key),
  );
  const active = kept.some(({ key }) => key === left?.active) ? (left?.active ?? null) : (kept[0]?.key ?? null);
  useTabs.setState({ tabs: kept, active, closed: [] });
  // A draft that was saved in the last moment before the end is none.
  for (const { key, draft } of drafts) {
    const place = placeOfKey(key);
    if (place && isHere(place)) void loadDocument(draft.kind, place);
  }
  if (!left) return;
  useSection.setState({ section: left.section });
  useTree.setState({ open: new Set(left.open) });
  useRecent.setState({ opened: left.recent });
};

/** How the window is now. */
export const windowNow = (): WindowState => {
  const { tabs, active } = useTabs.getState();
  return {
    tabs: tabs.slice(-500).map(({ place, kept }) => ({ place, kept })),
    active,
    section: useSection.getState().section,
    open: [...useTree.getState().open].slice(-20_000),
    recent: [...useRecent.getState().opened],
  };
};

/** Remembers tabs, section and folds, until the function it gives back is called. */
export const rememberWindow = (): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void call('window.remember', windowNow()), pause);
  };
  const stops = [
    useTabs.subscribe(later),
    useSection.subscribe(({ section }, before) => section !== before.section && later()),
    useTree.subscribe(({ open }, before) => open !== before.open && later()),
    useRecent.subscribe(later),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
};
