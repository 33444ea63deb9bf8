import { create } from 'zustand';
import type { Place } from '../../../shared/model/place';
import { closeTabs, keepTab, moveTab, noTabs, openTab, showTab, type Tab, type Tabs } from './tabs-model';

/** The workbench's open tabs. */
export const useTabs = create<Tabs>(() => noTabs);

/** What can be done with tabs. The rules are in the model. */
export const tabActions = {
  open: (place: Place, how?: { keep?: boolean }) => useTabs.setState((tabs) => openTab(tabs, place, how)),
  keep: (key: string) => useTabs.setState((tabs) => keepTab(tabs, key)),
  show: (key: string) => useTabs.setState((tabs) => showTab(tabs, key)),
  move: (key: string, to: number) => useTabs.setState((tabs) => moveTab(tabs, key, to)),
  moveBy: (key: string, step: number) =>
    useTabs.setState((tabs) => moveTab(tabs, key, tabs.tabs.findIndex((tab) => tab.key === key) + step)),
  close: (gone: (tab: Tab) => boolean) => useTabs.setState((tabs) => closeTabs(tabs, gone)),
};

/** Follows the tab that is on top. */
export const useActiveTab = (): Tab | undefined =>
  useTabs(({ tabs, active }) => tabs.find((tab) => tab.key === active));
