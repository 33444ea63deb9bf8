import { create } from 'zustand';

interface Renaming {
  /** Key of the thing whose name is open for typing; null when none is. */
  readonly key: string | null;
  /** Which of its names: the row's in the sidebar, or the one at the top of its tab. */
  readonly where: 'row' | 'tab';
}

/** At most one name in the window is open for typing. */
export const useRenaming = create<Renaming>(() => ({ key: null, where: 'row' }));

/** Opens a name for typing, and closes any other. */
export const startRenaming = (key: string, where: 'row' | 'tab') => useRenaming.setState({ key, where });
/** Closes the name that is open. */
export const stopRenaming = () => useRenaming.setState({ key: null });
