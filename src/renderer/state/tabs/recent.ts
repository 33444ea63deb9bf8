import { create } from 'zustand';
import type { Target } from '../../../shared/model/target';
import { targetKey, targetOf } from '../workspace/target-key';
import { useTabs } from './tabs';
import type { Tabs } from './tabs-model';

/** So many are remembered. More than are shown: some will be gone. */
const mostKept = 50;

/** What was opened in the workbench, the last first. */
export const useRecent = create<{ readonly opened: readonly Target[] }>(() => ({ opened: [] }));

/** What was opened, with the place the tabs went to put first. */
export const withOpened = (opened: readonly Target[], now: Tabs, before: Tabs): readonly Target[] => {
  // Closing a tab shows its neighbour, which nobody asked for.
  if (now.active === before.active || now.tabs.length < before.tabs.length) return opened;
  const shown = now.tabs.find(({ key }) => key === now.active)?.place;
  const place = shown && targetOf(shown);
  // A request that is saved nowhere is no place to come back to, and the trash has its button.
  if (!place) return opened;
  const key = targetKey(place);
  return [place, ...opened.filter((other) => targetKey(other) !== key)].slice(0, mostKept);
};

/** Remembers what is opened, until the function it gives back is called. */
export const followRecent = (): (() => void) =>
  useTabs.subscribe((now, before) => {
    const { opened } = useRecent.getState();
    const next = withOpened(opened, now, before);
    if (next !== opened) useRecent.setState({ opened: next });
  });
