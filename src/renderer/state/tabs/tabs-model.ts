import type { Place } from '../../../shared/model/place';
import { targetKey } from '../workspace/target-key';

/** One open place of the workbench. */
export interface Tab {
  readonly key: string;
  readonly place: Place;
  /** A tab that is not kept is a preview: the next click takes its room. */
  readonly kept: boolean;
}

export interface Tabs {
  readonly tabs: readonly Tab[];
  readonly active: string | null;
  /** Places that were closed, the last one last. */
  readonly closed: readonly Place[];
}

/** So many closed tabs can be opened again. */
const mostClosed = 30;

/** The workbench when it is empty. */
export const noTabs: Tabs = { tabs: [], active: null, closed: [] };

/** Opens a place: in its own tab if it has one, else in the room of the preview, else at the end. */
export const openTab = ({ tabs, closed: before }: Tabs, place: Place, how: { readonly keep?: boolean } = {}): Tabs => {
  const key = targetKey(place);
  const known = tabs.find((tab) => tab.key === key);
  const closed = before.filter((other) => targetKey(other) !== key);
  if (known) {
    const again: Tab = { ...known, kept: known.kept || how.keep === true };
    return { tabs: tabs.map((tab) => (tab === known ? again : tab)), active: key, closed };
  }
  const opened: Tab = { key, place, kept: how.keep === true };
  const preview = how.keep ? -1 : tabs.findIndex((tab) => !tab.kept);
  return { tabs: preview < 0 ? [...tabs, opened] : tabs.with(preview, opened), active: key, closed };
};

/** Makes a preview a tab that stays. */
export const keepTab = ({ tabs, ...rest }: Tabs, key: string): Tabs => ({
  ...rest,
  tabs: tabs.map((tab) => (tab.key === key && !tab.kept ? { ...tab, kept: true } : tab)),
});

/** Shows an open tab. */
export const showTab = (state: Tabs, key: string): Tabs =>
  state.tabs.some((tab) => tab.key === key) ? { ...state, active: key } : state;

/** Closes the tabs `gone` says yes to; the active one hands over to its right neighbour, else its left one. */
export const closeTabs = (state: Tabs, gone: (tab: Tab) => boolean): Tabs => {
  const { tabs, active } = state;
  const left = tabs.filter((tab) => !gone(tab));
  if (left.length === tabs.length) return state;
  const closed = [...state.closed, ...tabs.filter(gone).map(({ place }) => place)].slice(-mostClosed);
  const at = tabs.findIndex((tab) => tab.key === active);
  const after = tabs.slice(at).find((tab) => !gone(tab));
  const before = tabs.slice(0, Math.max(at, 0)).findLast((tab) => !gone(tab));
  return { tabs: left, active: (after ?? before)?.key ?? null, closed };
};

/** Moves a tab to a place among the others. */
export const moveTab = (state: Tabs, key: string, to: number): Tabs => {
  const at = state.tabs.findIndex((tab) => tab.key === key);
  const tab = state.tabs[at];
  if (!tab || to < 0 || to >= state.tabs.length || to === at) return state;
  return { ...state, tabs: state.tabs.toSpliced(at, 1).toSpliced(to, 0, tab) };
};

/** The tab `step` places from the active one, round the ends. */
export const neighbourTab = ({ tabs, active }: Pick<Tabs, 'tabs' | 'active'>, step: number): Tab | undefined => {
  const at = tabs.findIndex((tab) => tab.key === active);
  return tabs[(at + step + tabs.length) % tabs.length];
};
