import { useEffect, useState, useSyncExternalStore } from 'react';
import { changeSettings, useSettings } from '../state/settings';

/** The bounds the settings allow, in CSS pixels. */
export const narrowest = 200;
const widest = 640;
/** What the rail takes, and what is left to the workbench. */
const rail = 80;
const workbench = 480;
const pause = 300;

const watchWindow = (changed: () => void) => {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
};
const widestInWindow = (): number => Math.min(Math.max(window.innerWidth - rail - workbench, narrowest), widest);

/**
 * The list's width: follows the divider at once and is kept when the divider rests. In a narrow window it is less
 * than what is kept, until the window is wide again.
 */
export const useSidebarWidth = () => {
  const kept = useSettings((settings) => settings.sidebarWidth);
  const [wish, setWish] = useState(kept);
  const room = useSyncExternalStore(watchWindow, widestInWindow);
  const width = Math.min(wish, room);

  useEffect(() => setWish(kept), [kept]);
  useEffect(() => {
    if (wish === kept) return;
    const timer = setTimeout(() => changeSettings({ sidebarWidth: wish }), pause);
    return () => clearTimeout(timer);
  }, [wish, kept]);

  const setWidth = (wanted: number) => {
    const next = Math.round(Math.min(Math.max(wanted, narrowest), room));
    if (next !== width) setWish(next);
  };
  return { width, widest: room, setWidth };
};
