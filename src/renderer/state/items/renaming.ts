import { create } from 'zustand';

interface Renaming {
  /** Key of the thing whose name is open for typing; null when none is. */
  readonly key: string | null;
  readonly where: NameAt;
}
/** Which of its names: the row's in the sidebar, the one at the top of its tab, or the row's among the stubs. */
export type NameAt = 'row' | 'tab' | 'stub';

/** At most one name in the window is open for typing. */
export const useRenaming = create<Renaming>(() => ({ key: null, where: 'row' }));

/** Opens a name for typing, and closes any other. */
export const startRenaming = (key: string, where: NameAt) => useRenaming.setState({ key, where });
/** Closes the name that is open. */
export const stopRenaming = () => useRenaming.setState({ key: null });
