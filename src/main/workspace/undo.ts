import type { Result } from '../../shared/errors';
import type { Target } from '../../shared/model/target';

/** A deletion that can be taken back. */
export interface Deletion {
  readonly target: Target;
  readonly name: string;
  readonly restore: () => Promise<Result<void>>;
}

/** So many deletions can be taken back without opening the trash. */
const most = 100;

/** The deletions of this session, newest last. Undo is the inverse of the deletion, kept here and nowhere else. */
export interface UndoList {
  /** Gives the number by which this deletion is taken back. */
  readonly add: (deletion: Deletion) => number;
  /** Takes one out of the list: by its number, or the last one. */
  readonly take: (number?: number) => Deletion | undefined;
}

export const createUndoList = (): UndoList => {
  const deletions = new Map<number, Deletion>();
  let next = 1;
  return {
    add: (deletion) => {
      const number = next;
      next += 1;
      deletions.set(number, deletion);
      const oldest = deletions.keys().next().value;
      if (deletions.size > most && oldest !== undefined) deletions.delete(oldest);
      return number;
    },
    take: (number) => {
      const wanted = number ?? [...deletions.keys()].at(-1);
      const deletion = wanted === undefined ? undefined : deletions.get(wanted);
      if (wanted !== undefined) deletions.delete(wanted);
      return deletion;
    },
  };
};
