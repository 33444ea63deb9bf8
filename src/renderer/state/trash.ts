import { create } from 'zustand';
import type { Refusal } from '../../shared/errors';
import type { TrashRow } from '../../shared/model/trash';
import { call } from '../bridge';

interface Trash {
  /** Newest first; null until they are there. */
  readonly rows: readonly TrashRow[] | null;
  /** Why the trash cannot be read. */
  readonly error: Refusal | null;
}

/** What lies in the trash, while somebody looks at it. */
export const useTrash = create<Trash>(() => ({ rows: null, error: null }));

let watched = false;
let fetching = false;
let again = false;

/** Fetches what lies in the trash; asked while it does, it does so once more. */
export const refreshTrash = async (): Promise<void> => {
  if (fetching) {
    again = true;
    return;
  }
  fetching = true;
  const answer = await call('trash.list', {});
  fetching = false;
  useTrash.setState(answer.ok ? { rows: answer.value.rows, error: null } : { error: answer.error });
  if (again) {
    again = false;
    await refreshTrash();
  }
};

/** Something went into the trash or out of it. */
export const trashChanged = (): void => {
  if (watched) void refreshTrash();
};

/** Keeps the trash current for as long as it is on the screen. */
export const watchTrash = (): (() => void) => {
  watched = true;
  void refreshTrash();
  return () => {
    watched = false;
  };
};
