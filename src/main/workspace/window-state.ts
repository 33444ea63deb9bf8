import Store from 'electron-store';
import { type WindowState, windowStateSchema } from '../../shared/model/window-state';

/** How the window was left, in the data folder. */
export interface WindowStateStore {
  readonly get: () => WindowState | null;
  readonly set: (state: WindowState) => void;
}

/** Opens it; what cannot be read is as if it had never been kept. */
export const openWindowState = (dataFolder: string): WindowStateStore => {
  const store = new Store({
    cwd: dataFolder,
    name: 'window-state',
    clearInvalidConfig: true,
    accessPropertiesByDotNotation: false,
  });
  return {
    get: () => {
      const kept = windowStateSchema.safeParse(store.get('window'));
      return kept.success ? kept.data : null;
    },
    set: (state) => store.set('window', state),
  };
};
