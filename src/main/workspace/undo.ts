/** A deletion that can be taken back. */
export interface Deletion {
  /** The thing in the trash. */
  readonly key: string;
  /** What stopped when it was deleted goes on. */
  readonly goOn: () => Promise<unknown>;
}

/** So many deletions can be taken back without opening the trash. */
const most = 100;

/** The deletions since the start, newest last. */
export interface UndoList {
  /** Gives the number by which this deletion is taken back. */
  readonly add: (deletion: Deletion) => number;
  /** Takes one out of the list: by its number, or the last one. */
  readonly take: (number?: number) => Deletion | undefined;
  /** Takes out the deletion of a thing in the trash. */
  readonly takeKey: (key: string) => Deletion | undefined;
}

export const createUndoList = (): UndoList => {
  const deletions = new Map<number, Deletion>();
  let next = 1;
  const take: UndoList['take'] = (number) => {
    const wanted = number ?? [...deletions.keys()].at(-1);
    const deletion = wanted === undefined ? undefined : deletions.get(wanted);
    if (wanted !== undefined) deletions.delete(wanted);
    return deletion;
  };
  return {
    add: (deletion) => {
      const number = next;
      next += 1;
      deletions.set(number, deletion);
      const oldest = deletions.keys().next().value;
      if (deletions.size > most && oldest !== undefined) deletions.delete(oldest);
      return number;
    },
    take,
    takeKey: (key) => {
      const [number] = [...deletions].find(([, deletion]) => deletion.key === key) ?? [];
      return number === undefined ? undefined : take(number);
    },
  };
};
