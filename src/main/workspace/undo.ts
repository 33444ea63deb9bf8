import type { Result } from '../../shared/errors';
import type { Target } from '../../shared/model/target';

/** Something that was done and can be taken back. */
export interface Undoable {
  readonly did: 'delete' | 'move' | 'clear-log' | 'delete-history';
  /** Of the first thing. */
  readonly name: string;
  /** How many come back, where they are no things of the workspace. */
  readonly count?: number;
  /** Gives what is back, as it is called then. */
  readonly takeBack: () => Promise<Result<readonly Target[]>>;
}

/** So much can be taken back; deletions beyond that lie in the trash all the same. */
const most = 100;

/** The deletions, moves and clearings, of the history too, since the start, newest last. Undo is the inverse of each, kept here and nowhere else. */
export interface UndoList {
  /** Gives the number by which this one is taken back. */
  readonly add: (done: Undoable) => number;
  /** Takes one out of the list: by its number, or the last one. */
  readonly take: (number?: number) => Undoable | undefined;
}

export const createUndoList = (): UndoList => {
  const all = new Map<number, Undoable>();
  let next = 1;
  return {
    add: (done) => {
      const number = next;
      next += 1;
      all.set(number, done);
      const oldest = all.keys().next().value;
      if (all.size > most && oldest !== undefined) all.delete(oldest);
      return number;
    },
    take: (number) => {
      const wanted = number ?? [...all.keys()].at(-1);
      const done = wanted === undefined ? undefined : all.get(wanted);
      if (wanted !== undefined) all.delete(wanted);
      return done;
    },
  };
};
