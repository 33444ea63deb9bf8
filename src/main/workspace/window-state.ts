import { z } from 'zod';
import { type WindowState, windowStateSchema } from '../../shared/model/window-state';
import { type FileProblems, openKeptValues } from './kept-values';

const { tabs, active, section, open, recent } = windowStateSchema.shape;
/** A part that cannot be read is as if it had never been kept; the others stand. */
const keptSchema = z.object({
  tabs: tabs.catch([]),
  active: active.catch(null),
  section: section.catch('collections'),
  open: open.catch([]),
  recent: recent.catch([]),
});

/** How the window was left, in the data folder. */
export interface WindowStateStore {
  readonly get: () => WindowState | null;
  readonly set: (state: WindowState) => void;
  readonly close: () => void;
}

/** Opens it. */
export const openWindowState = (dataFolder: string, problems: FileProblems): WindowStateStore => {
  const store = openKeptValues(dataFolder, 'window-state', problems);
  return {
    get: () => {
      const kept = keptSchema.safeParse(store.get('window'));
      return kept.success ? kept.data : null;
    },
    set: (state) => void store.set('window', { ...state }),
    close: store.close,
  };
};
