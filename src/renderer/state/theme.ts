import type { Settings } from '../../shared/model/settings';
import { useSettings } from './settings';

/** The theme to paint: what was chosen, or what the system asks for. */
export const themeToPaint = (chosen: Settings['theme'], systemIsDark: boolean): 'light' | 'dark' =>
  chosen === 'system' ? (systemIsDark ? 'dark' : 'light') : chosen;

/** Keeps `data-theme` on the document in step with the settings and the system. */
export const followTheme = (): void => {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const paint = () => {
    document.documentElement.dataset.theme = themeToPaint(useSettings.getState().theme, system.matches);
  };
  system.addEventListener('change', paint);
  useSettings.subscribe(paint);
  paint();
};
