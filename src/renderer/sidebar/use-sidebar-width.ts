import { useEffect, useState } from 'react';
import { changeSettings, useSettings } from '../state/settings';

/** The bounds the settings allow, in CSS pixels. */
export const narrowest = 200;
export const widest = 640;
const pause = 300;

/** The list's width: follows the divider at once and is kept when the divider rests. */
export const useSidebarWidth = () => {
  const kept = useSettings((settings) => settings.sidebarWidth);
  const [width, setWidth] = useState(kept);

  useEffect(() => setWidth(kept), [kept]);
  useEffect(() => {
    if (width === kept) return;
    const timer = setTimeout(() => changeSettings({ sidebarWidth: width }), pause);
    return () => clearTimeout(timer);
  }, [width, kept]);

  return { width, setWidth: (wanted: number) => setWidth(Math.round(Math.min(Math.max(wanted, narrowest), widest))) };
};
